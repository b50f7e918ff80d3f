"""Where a service is given, and when it is there."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from sociale_kaart.models import Location, Service, ServiceAtLocation
from sociale_kaart.pages.contact import ContactLines, PhoneLine
from sociale_kaart.pages.hours import Hours, hours_of
from sociale_kaart.pages.wording import Text, text_of, written


@dataclass(frozen=True)
class PlaceOfService:
    """One place. Of one with a hidden address nothing is told but that it is there, its hours and its numbers."""

    is_hidden: bool = False
    name: Text | None = None
    address: Text | None = None
    area: Text | None = None
    note: Text | None = None
    is_wheelchair_accessible: bool | None = None
    phones: tuple[PhoneLine, ...] = field(default=())
    hours: Hours | None = None


def stored_places(service: Service) -> tuple[ServiceAtLocation, ...]:
    """The places that the database holds, with their hours, in three queries."""
    found = ServiceAtLocation.objects.filter(service=service.pk).select_related("location__area")
    found = found.defer("location__area__outline").prefetch_related("schedules", "schedule_exceptions")
    places = tuple(found)
    for place in places:
        place.service = service  # Its status and dates count in whether the place is open.
    return places


def drafted_places(service: Service) -> tuple[ServiceAtLocation, ...]:
    """The places of an object in memory, such as a draft that is previewed."""
    return tuple(service.service_at_locations.all())


def places_of(places: Iterable[ServiceAtLocation], lines: ContactLines, now: datetime) -> tuple[PlaceOfService, ...]:
    """Places that are unpublished drafts are left out."""
    return tuple(
        _place(place, lines.at_place(place.pk or position), now)
        for position, place in enumerate(places)
        if place.location.live
    )


def _place(place: ServiceAtLocation, phones: tuple[PhoneLine, ...], now: datetime) -> PlaceOfService:
    there = place_of(place.location)
    note = None if there.is_hidden else text_of(place, "description")
    return replace(there, note=note, phones=phones, hours=hours_of(place, now))


def place_of(location: Location) -> PlaceOfService:
    """A place as every service there tells of it."""
    if location.has_hidden_address:
        return PlaceOfService(is_hidden=True)
    return PlaceOfService(
        name=_name(location),
        address=written(location.public_address or ""),
        area=written(location.area.name) if location.area else None,
        is_wheelchair_accessible=location.is_wheelchair_accessible,
    )


def _name(location: Location) -> Text | None:
    """The name, unless the address says the same."""
    name = text_of(location, "name")
    return None if name and name.text == location.address else name
