"""Services and organisations of a municipality as HSDS objects, a batch at a time."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from django.db.models import QuerySet

from sociale_kaart.exchange.hsds.organization import organization_object, with_phones
from sociale_kaart.exchange.hsds.service import Teller
from sociale_kaart.exchange.tables.reading import BATCH, batches, states
from sociale_kaart.models import Area, Organization, Service

Json = dict[str, Any]


def service_objects(services: QuerySet[Service], teller: Teller, public_on: date | None) -> Iterator[Json]:
    """Fully nested."""
    for batch in batches(services):
        yield from told(batch, teller, public_on, teller.full_object)


def told(
    batch: list[Service], teller: Teller, public_on: date | None, how: Callable[[Service, Json], Json]
) -> Iterator[Json]:
    """The objects of services."""
    teller.references.meet(batch)
    for service, state in states(batch, teller.references, public_on):
        yield how(service, state)


def organization_objects(municipality: Area, is_public: bool) -> Iterator[Json]:
    organizations = Organization.objects.filter(municipality=municipality).order_by("slug")
    shown = organizations.public() if is_public else organizations
    for organization in shown.prefetch_related("phones").iterator(BATCH):
        yield with_phones(organization_object(organization, municipality), organization)
