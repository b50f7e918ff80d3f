"""Ways in and places, as schema.org knows them."""

from collections.abc import Iterable, Iterator
from typing import Any

from sociale_kaart.pages.contact import ContactDetails
from sociale_kaart.pages.hours import Hours
from sociale_kaart.pages.places import PlaceOfService

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
END_OF_DAY = "23:59"


def without_nothing(data: dict[str, Any]) -> dict[str, Any]:
    """Only what is known: an empty value would say that there is none."""
    return {name: value for name, value in data.items() if value not in (None, "", [], {})}


def contact_data(contact: ContactDetails) -> dict[str, Any]:
    """`telephone` as a telephone dials it, `email` and `sameAs`."""
    return without_nothing(
        {
            "telephone": contact.main_phone.dial if contact.main_phone else None,
            "email": contact.any_email,
            "sameAs": [website.url for website in contact.websites],
        }
    )


def channels(places: Iterable[PlaceOfService], contact: ContactDetails) -> list[dict[str, Any]]:
    """A ServiceChannel for each way in. Of a place with a hidden address nothing but its hours."""
    found = [_place_channel(place) for place in places]
    if contact.main_phone:
        number = {"@type": "ContactPoint", "telephone": contact.main_phone.dial}
        found.append({"@type": "ServiceChannel", "servicePhone": number})
    found += [{"@type": "ServiceChannel", "serviceUrl": website.url} for website in contact.websites]
    return [one for one in found if len(one) > 1]


def opening_hours(places: Iterable[PlaceOfService]) -> list[dict[str, Any]]:
    return [row for place in places if place.hours for row in _opening_hours(place.hours)]


def _place_channel(place: PlaceOfService) -> dict[str, Any]:
    if place.is_hidden or not (place.address or place.name):
        return {"@type": "ServiceChannel"}
    there = without_nothing(
        {
            "@type": "Place",
            "name": str(place.name or place.address),
            "address": str(place.address or ""),
            "openingHoursSpecification": list(_opening_hours(place.hours)) if place.hours else [],
        }
    )
    return {"@type": "ServiceChannel", "serviceLocation": there}


def _opening_hours(hours: Hours) -> Iterator[dict[str, Any]]:
    """The ordinary week. Hours that a note narrows are no hours of every week, and are left out."""
    for day in hours.days:
        if day.is_exception:
            continue
        for period in day.periods:
            if period.note is None:
                closes = END_OF_DAY if period.is_until_midnight else f"{period.closes:%H:%M}"
                yield {
                    "@type": "OpeningHoursSpecification",
                    "dayOfWeek": WEEKDAYS[day.weekday],
                    "opens": f"{period.opens:%H:%M}",
                    "closes": closes,
                }
