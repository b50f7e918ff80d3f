"""An activity, as schema.org knows it."""

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from home.agenda.place import ActivityPlace
from home.agenda.recurrence import Recurrence
from home.agenda.zone import NAME
from sociale_kaart.structured_data.contact import without_nothing

if TYPE_CHECKING:
    from home.models import ActivityPage

CANCELLED, SCHEDULED = "https://schema.org/EventCancelled", "https://schema.org/EventScheduled"


def activity_data(
    page: "ActivityPage",
    url: str,
    texts: tuple[str, str],
    place: ActivityPlace,
    days: Iterable[tuple[date, Recurrence]],
) -> list[dict[str, Any]]:
    """An Event (https://schema.org/Event) for each of these days; `texts`: its name and one or two sentences."""
    name, about = texts
    same = {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": name,
        "description": about,
        "url": url,
        "eventStatus": CANCELLED if page.is_cancelled else SCHEDULED,
        "isAccessibleForFree": page.is_free,
        "location": _place(place),
    }
    return [
        without_nothing(same | {"startDate": _moment(day, rule.starts_at), "endDate": _moment(day, rule.ends_at)})
        for day, rule in days
    ]


def _moment(day: date, clock: time | None) -> str:
    """The day alone where the time is not known."""
    return datetime.combine(day, clock, ZoneInfo(NAME)).isoformat() if clock else day.isoformat()


def _place(place: ActivityPlace) -> dict[str, Any] | None:
    if place.is_hidden or not (place.name or place.address):
        return None
    name = str(place.name or place.address)
    return {"@type": "Place"} | without_nothing({"name": name, "address": str(place.address or "")})
