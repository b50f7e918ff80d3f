"""A municipality with services that each test gives its hours."""

from collections.abc import Callable

import pytest

from sociale_kaart.models import Area, AreaKind, Location, Service, ServiceAtLocation, Tier


@pytest.fixture
def municipality(db) -> Area:
    return Area.add_root(kind=AreaKind.MUNICIPALITY, slug="testdam", name="Testdam")


@pytest.fixture
def make_service(municipality) -> Callable[..., Service]:
    """Makes a service with, for each place, its hours and exceptions."""
    tier = Tier.objects.create(slug="eerste-lijn", label="Eerste lijn", order=1)

    def make(slug: str, *places: list, is_hidden: bool = False, **fields) -> Service:
        service = Service.objects.create(
            **{"municipality": municipality, "slug": slug, "name": slug, "tier": tier} | fields
        )
        for number, rows in enumerate(places):
            name = f"{slug}-{number}"
            location = Location.objects.create(
                municipality=service.municipality, slug=name, name=name, has_hidden_address=is_hidden
            )
            place = ServiceAtLocation.objects.create(service=service, location=location)
            for row in rows:
                row.service_at_location = place
                row.save()
        return service

    return make
