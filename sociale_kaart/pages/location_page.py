"""What visitors see of one place, on the pages of the services there: for the preview of whoever edits it."""

from dataclasses import dataclass
from datetime import date

from sociale_kaart.models import Location, Service
from sociale_kaart.pages.cards import ServiceCard, service_card
from sociale_kaart.pages.organization_page import listed
from sociale_kaart.pages.places import PlaceOfService, place_of
from sociale_kaart.pages.wording import Text, text_of

MOST_SERVICES = 50


@dataclass(frozen=True)
class LocationPage:
    """A place, and the first of the public services that are given there."""

    name: Text
    place: PlaceOfService
    services: tuple[ServiceCard, ...]


def location_page(location: Location, on: date) -> LocationPage:
    there = Service.objects.public(on).filter(service_at_locations__location=location.pk).distinct()
    return LocationPage(
        name=text_of(location, "name") or Text(location.slug),
        place=place_of(location),
        services=tuple(service_card(one, one.service_areas.all()) for one in listed(there)[:MOST_SERVICES]),
    )
