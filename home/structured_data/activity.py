"""An activity, as schema.org knows it."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from home.agenda.place import ActivityPlace
from home.agenda.recurrence import Recurrence
from home.agenda.zone import moment
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
        without_nothing(
            same
            | {"startDate": moment(day, rule.starts_at).isoformat(), "endDate": moment(day, rule.ends_at).isoformat()}
        )
        for day, rule in days
    ]


def _place(place: ActivityPlace) -> dict[str, Any] | None:
    if place.is_hidden or not (place.name or place.address):
        return None
    name = str(place.name or place.address)
    return {"@type": "Place"} | without_nothing({"name": name, "address": str(place.address or "")})
