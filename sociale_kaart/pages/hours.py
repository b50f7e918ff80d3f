"""The hours of a place in words."""

from dataclasses import dataclass
from datetime import date, datetime, time

from django.utils.formats import date_format, time_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from sociale_kaart.models import ServiceAtLocation
from sociale_kaart.pages.wording import Text, content_language, written
from sociale_kaart.schedule import week
from sociale_kaart.schedule.state import OpenState, place_state


@dataclass(frozen=True)
class Period:
    """Hours in a cell; `note` narrows them."""

    times: str
    opens: time
    closes: time
    note: Text | None = None
    is_until_midnight: bool = False


@dataclass(frozen=True)
class Day:
    """A day of the coming week, or a date with other hours; Monday is 0."""

    name: str
    weekday: int
    is_today: bool
    periods: tuple[Period, ...]
    note: Text | None = None
    is_exception: bool = False
    is_public_holiday: bool = False


@dataclass(frozen=True)
class Hours:
    """Whether a place is open now, its week, and the dates that differ. `state` is open, closed or ask."""

    state: str
    now: str
    next: str
    days: tuple[Day, ...]
    exceptions: tuple[Day, ...] = ()


def hours_of(place: ServiceAtLocation, now: datetime) -> Hours | None:
    """None where nothing is known of the hours."""
    state = place_state(place, now)
    schedules, exceptions = list(place.schedules.all()), list(place.schedule_exceptions.all())
    if state.state == "unknown" or not (schedules or exceptions):
        return None
    notes = {getattr(row, f"description_{content_language()}") for row in (*schedules, *exceptions)}
    today = now.date()
    days = week.week_hours(schedules, exceptions, today) if schedules else ()
    return Hours(
        state=state.state,
        now=_now(state, now),
        next=_next(state, now),
        days=tuple(_day(day, date_format(day.date, "l"), notes) for day in days),
        exceptions=tuple(
            _day(day, date_format(day.date, "l j F"), notes) for day in week.coming_exceptions(exceptions, today)
        ),
    )


def _now(state: OpenState, now: datetime) -> str:
    if state.state == "open":
        if state.until is None:
            return _("Open now, day and night.")
        return _("Open now, until %(time)s.") % {"time": _end(state.until, now.date())}
    if state.state == "ask":
        return _("Maybe open now. Ask first.")
    return _("Closed now.")


def _next(state: OpenState, now: datetime) -> str:
    today = now.date()
    if state.state == "closed" and state.next_ask:
        return _("Maybe open %(time)s. Ask first.") % {"time": _moment(state.next_ask, today)}
    if state.next_opening:
        return _("Opens %(time)s.") % {"time": _moment(state.next_opening, today)}
    return ""


def _end(moment: datetime, today: date) -> str:
    if moment.date() == today:
        return time_format(moment, "H:i")
    return date_format(moment, "l H:i")


def _moment(moment: datetime, today: date) -> str:
    """The time, and the day where it is not today."""
    clock = time_format(moment, "H:i")
    if moment.date() == today:
        return pgettext("moment", "at %(time)s") % {"time": clock}
    day = date_format(moment, "l j F")
    return pgettext("moment", "on %(day)s at %(time)s") % {"day": day, "time": clock}


def _day(day: week.DayHours, name: str, notes: set[str]) -> Day:
    return Day(
        name=name,
        weekday=day.weekday,
        is_today=day.is_today,
        periods=tuple(_period(hours, notes) for hours in day.hours),
        note=_note(day.note, notes),
        is_exception=day.is_exception,
        is_public_holiday=day.is_public_holiday,
    )


def _period(hours: week.Hours, notes: set[str]) -> Period:
    note = _note(hours.note, notes)
    return Period(_times(hours), hours.opens, hours.closes, note, hours.is_until_midnight)


def _times(hours: week.Hours) -> str:
    if hours.is_round_the_clock:
        return _("day and night")
    closes = "24:00" if hours.is_until_midnight else _clock(hours.closes)
    return f"{_clock(hours.opens)} – {closes}"


def _clock(moment: time) -> str:
    return time_format(moment, "H:i")


def _note(note: str, local: set[str]) -> Text | None:
    return Text(note) if note and note in local else written(note)
