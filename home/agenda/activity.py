"""What the page of one activity shows."""

from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils.formats import localize
from django.utils.translation import gettext as _

from home.agenda.place import place_of
from home.agenda.series import horizon, occurrences, series_of
from home.agenda.wording import day_label, rule_label, times_label
from home.frame import Frame
from home.pages.page_card import UrlOf
from home.pages.text_parts import text_parts
from home.pages.trail import home_step
from home.structured_data.activity import activity_data
from home.texts import fill
from sociale_kaart.ages import age_label
from sociale_kaart.clock import today
from sociale_kaart.models import AgeBasis
from sociale_kaart.pages.trail import Step
from sociale_kaart.pages.wording import Text, text_of, written

if TYPE_CHECKING:
    from home.models import ActivityPage

DAYS_SHOWN = 6


@dataclass(frozen=True)
class ActivityDay:
    day: date
    label: str
    times: str


def activity_context(page: "ActivityPage", frame: Frame, url_of: UrlOf) -> dict[str, Any]:
    intro, series, on = fill(page.intro, frame.municipality), series_of(page), today()
    found = list(islice(occurrences(series, on, horizon(on)), DAYS_SHOWN + 1))
    name, place = fill(page.title, frame.municipality), place_of(page)
    return {
        "days": [activity_day(day, rule.starts_at, rule.ends_at, on) for day, rule in found[:DAYS_SHOWN]],
        "has_more_days": len(found) > DAYS_SHOWN,
        "rules": [label for one in series if (label := rule_label(one.rule, on))],
        "place": place,
        "age": activity_age(page),
        "audiences": list(page.audiences.all()) if page.pk else [],
        "cost": cost_label(page),
        "cost_note": written(page.cost_description),
        "organizer": organizer_of(page),
        "parts": text_parts(page.body, frame),
        "calendar_url": reverse("activity_calendar", args=[page.slug]) if page.slug and found else None,
        "trail": (home_step(frame), Step(_("Agenda"), reverse("agenda")), Step(name)),
        "structured_data": activity_data(page, url_of(page), (name, intro), place, found[:DAYS_SHOWN]),
        # What is over need not be found any more.
        "noindex": not found,
    }


def activity_day(day: date, starts_at: Any, ends_at: Any, on: date) -> ActivityDay:
    return ActivityDay(day, day_label(day, on), times_label(starts_at, ends_at))


def activity_age(page: "ActivityPage") -> str | None:
    return age_label(page.minimum_age, page.maximum_age, AgeBasis.STATED)


def cost_label(page: "ActivityPage") -> str:
    """Empty where the amount is not known."""
    if page.is_free or page.cost_amount == 0:
        return _("Free")
    return _("€ %(amount)s") % {"amount": localize(page.cost_amount)} if page.cost_amount is not None else ""


def organizer_of(page: "ActivityPage") -> tuple[Text, str] | None:
    """Name and address; the address is empty where it is no organisation with a page."""
    organization = page.organization
    if organization is not None and organization.is_public:
        return text_of(organization, "name") or Text(organization.slug), organization.get_absolute_url()
    return (written(page.organizer) or Text(page.organizer), "") if page.organizer else None
