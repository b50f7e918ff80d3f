"""Activities as a calendar (RFC 5545): clock times of the place with its zone, so that summer time is right."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Event, vRecur

from home.agenda.activity import cost_label
from home.agenda.place import place_of
from home.agenda.recurrence import LAST_WEEK, ONCE, WEEKLY, Recurrence
from home.agenda.series import Series, horizon, series_of
from home.agenda.zone import NAME, ZONE, moment, time_zone
from home.frame import Frame
from home.models import ActivityPage
from home.pages.page_card import UrlOf
from home.texts import fill

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MAKER = "-//OKe-punt//Agenda//NL"


def calendar_of(pages: Iterable[ActivityPage], frame: Frame, url_of: UrlOf, host: str, now: datetime) -> bytes:
    """All series that are not over; `url_of` gives whole addresses."""
    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", f"{frame.site_name} {frame.municipality}".strip())
    calendar.add("x-wr-timezone", NAME)
    calendar.add_component(time_zone())
    for page in pages:
        for number, series in enumerate(series_of(page)):
            if next(series.rule.days(now.date(), horizon(now.date())), None):
                calendar.add_component(event_of(page, series, number, frame, url_of(page), host, now))
    return calendar.to_ical()


def event_of(
    page: ActivityPage, series: Series, number: int, frame: Frame, url: str, host: str, now: datetime
) -> Event:
    rule, event = series.rule, Event()
    # The same after each edit, so that a calendar changes its entry and makes no second one.
    event.add("uid", f"activiteit-{page.translation_key}-{series.key or number}@{host.partition(':')[0]}")
    event.add("dtstamp", (page.last_published_at or now).astimezone(UTC))
    event.add("summary", fill(page.title, frame.municipality))
    event.add("dtstart", moment(rule.first_day, rule.starts_at))
    if end := end_of(rule):
        event.add("dtend", end)
    if rule.repeats != ONCE:
        event.add("rrule", vRecur(recurrence(rule, now)))
    for day in sorted(rule.except_on):
        event.add("exdate", moment(day, rule.starts_at))
    place = place_of(page).in_one_line
    if place:
        event.add("location", place)
    event.add("description", description(page, frame, url))
    event.add("url", url)
    event.add("status", "CANCELLED" if page.is_cancelled else "CONFIRMED")
    return event


def recurrence(rule: Recurrence, now: datetime) -> dict[str, object]:
    """What has no end ends a year ahead, as on the site."""
    last = min(rule.until, horizon(now.date())) if rule.until else horizon(now.date())
    until: date | datetime = last
    if rule.starts_at:
        until = datetime.combine(last, time(23, 59, 59), ZONE).astimezone(UTC)
    if rule.repeats == WEEKLY:
        return {"FREQ": "WEEKLY", "INTERVAL": max(1, rule.every), "UNTIL": until}
    place = -1 if rule.week >= LAST_WEEK else rule.week
    return {"FREQ": "MONTHLY", "BYDAY": f"{place}{WEEKDAYS[rule.first_day.weekday()]}", "UNTIL": until}


def end_of(rule: Recurrence) -> date | datetime | None:
    """None where no time is known at which it ends: a calendar shows a moment then."""
    if rule.starts_at is None:
        # The day after the last one, as the standard asks.
        return rule.first_day + timedelta(days=1)
    return moment(rule.first_day, rule.ends_at) if rule.ends_at else None


def description(page: ActivityPage, frame: Frame, url: str) -> str:
    parts = [
        fill(page.intro, frame.municipality),
        cost_label(page),
        page.cost_description,
        page.registration,
        page.registration_url,
        url,
    ]
    return "\n".join(part for part in parts if part)
