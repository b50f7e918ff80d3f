"""Services from the database as a value for each column, a batch at a time."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from django.db.models import QuerySet

from sociale_kaart.exchange.batch_reading import read_batch
from sociale_kaart.exchange.kinds.service_fields import INSTEAD, SERVICE_CODECS
from sociale_kaart.exchange.references import References
from sociale_kaart.exchange.tables.flat import flat, with_addresses
from sociale_kaart.models import Area, Location, Organization, Service, ServiceAtLocation

CODECS = (*SERVICE_CODECS, INSTEAD)
BATCH = 200


def services_of(municipality: Area, public_on: date | None) -> QuerySet[Service]:
    """All that the municipality keeps, or what is public on a day, by slug."""
    services = Service.objects.filter(municipality=municipality)
    return (services if public_on is None else services.public(public_on)).order_by("slug")


def contents(services: QuerySet[Service], references: References, public_on: date | None) -> Iterator[dict[str, Any]]:
    """The columns of each service, with the addresses of its places; with a day only public facts."""
    for batch in batches(services):
        locations = {location.slug: location for location in locations_of(batch)}
        for _service, state in states(batch, references, public_on):
            yield with_addresses(flat(state), locations)


def batches(services: QuerySet[Service]) -> Iterator[list[Service]]:
    """A part at a time."""
    batch: list[Service] = []
    for service in services.iterator(BATCH):
        batch.append(service)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def states(
    batch: list[Service], references: References, public_on: date | None
) -> Iterator[tuple[Service, dict[str, Any]]]:
    """Each service with its fields as plain data; with a day it points to nothing that is not public."""
    shown = _public_keys(batch, public_on) if public_on else None
    for service, state in zip(batch, read_batch(batch, CODECS, references), strict=True):
        yield service, state if shown is None else _without_unlisted(state, *shown)


def _public_keys(batch: list[Service], on: date) -> tuple[set[str], set[str]]:
    """The organisations and services that these point to and that are public."""
    numbers = [service.pk for service in batch]
    offering = Organization.objects.public().filter(services__in=numbers).values_list("slug", flat=True)
    helping = Organization.objects.public().filter(partner_services__in=numbers).values_list("slug", flat=True)
    instead = Service.objects.public(on).filter(instead_of__in=numbers).values_list("slug", flat=True)
    return {*offering, *helping}, set(instead)


def _without_unlisted(content: dict[str, Any], organizations: Iterable[str], services: Iterable[str]) -> dict[str, Any]:
    return {
        **content,
        "organization": content["organization"] if content["organization"] in organizations else None,
        "partner_organizations": [key for key in content["partner_organizations"] if key in organizations],
        "instead": [key for key in content["instead"] if key in services],
    }


def locations_of(batch: Iterable[Service]) -> QuerySet[Location]:
    """Each once, however many of the services are there."""
    places = ServiceAtLocation.objects.filter(service__in=[service.pk for service in batch])
    return Location.objects.filter(pk__in=places.values("location"))


def locations_by_key(municipality: Area, keys: Iterable[str]) -> dict[str, Location]:
    found = Location.objects.filter(municipality=municipality, slug__in=set(keys))
    return {location.slug: location for location in found}
