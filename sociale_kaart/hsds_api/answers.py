"""Public services, places and organisations of one municipality as HSDS objects, a part at a time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import QuerySet

from sociale_kaart.exchange.hsds.ids import id_of_row
from sociale_kaart.exchange.hsds.organization import organization_object, with_phones
from sociale_kaart.exchange.hsds.places import location_object
from sociale_kaart.exchange.hsds.reading import told
from sociale_kaart.exchange.hsds.references import ListingReferences
from sociale_kaart.exchange.hsds.service import Teller
from sociale_kaart.models import Area, AreaKind, Organization, Service, ServiceAtLocation

Json = dict[str, Any]
# Of a large organisation an answer names this many services; the list of services has them all, in parts.
MOST_SERVICES, MOST_FULL_SERVICES = 1_000, 100
# What a location has several of, left out in a list.
SEVERAL = ("addresses", "accessibility")


@dataclass
class Answers:
    """Makes what a program asks of one municipality on one day."""

    municipality: Area
    on: date

    def __post_init__(self) -> None:
        self._teller = Teller(self.municipality, ListingReferences())

    def minimal(self, services: QuerySet[Service]) -> list[Json]:
        rows = services.values_list("pk", "last_published_at")
        return [{"id": id_of_row("service", self.municipality, pk), "modified_date": moment} for pk, moment in rows]

    def services(self, services: Iterable[Service], is_full: bool) -> Iterator[Json]:
        how = self._teller.full_object if is_full else self._teller.flat_object
        yield from told(list(services), self._teller, self.on, how)

    def places(self, places: Iterable[ServiceAtLocation], is_full: bool) -> list[Json]:
        """Places in their order, each with its service."""
        places = list(places)
        services = Service.objects.filter(pk__in={place.service_id for place in places})
        found = {}
        for service in self.services(services, is_full=True):
            found.update({place["id"]: (place, service) for place in service["service_at_locations"]})
        return [_place(*found[self._place_id(place)], is_full) for place in places]

    def _place_id(self, place: ServiceAtLocation) -> str:
        return id_of_row("service-at-location", self.municipality, place.service_id, place.location_id)

    def organizations(self, organizations: Iterable[Organization], has_all: bool, full_services: bool) -> list[Json]:
        """`has_all`: with what an organisation has several of."""
        organizations = list(organizations)
        services = self._services_of(organizations, full_services) if has_all or full_services else {}
        answers = []
        for organization in organizations:
            answer = organization_object(organization, self.municipality)
            if has_all or full_services:
                answer = {**with_phones(answer, organization), "locations": self._locations(organization)}
                answer["services"] = services.get(organization.pk, [])
            answers.append(answer)
        return answers

    def _services_of(self, organizations: list[Organization], full_services: bool) -> dict[int, list[Json]]:
        services = Service.objects.public(self.on).filter(organization__in=organizations).order_by("slug")
        grouped: dict[int, list[Json]] = defaultdict(list)
        if full_services:
            chosen = list(services[:MOST_FULL_SERVICES])
            for service, answer in zip(chosen, self.services(chosen, is_full=True), strict=True):
                del answer["organization"]
                grouped[service.organization_id].append(answer)
            return grouped
        for pk, organization, name, slug, status in services.values_list(
            "pk", "organization_id", "name_nl", "slug", "status"
        )[:MOST_SERVICES]:
            grouped[organization].append(
                {"id": id_of_row("service", self.municipality, pk), "name": name, "slug": slug,
                 "status": self._teller.status(status)}
            )  # fmt: skip
        return grouped

    def _locations(self, organization: Organization) -> list[Json]:
        province = self._teller.references.name_above(self.municipality, AreaKind.PROVINCE)
        shown = [location for location in organization.locations.all() if location.live]
        return [location_object(location, self.municipality, province) for location in shown]


def _place(place: Json, service: Json, is_full: bool) -> Json:
    inside = {key: value for key, value in service.items() if key != "service_at_locations"}
    if is_full:
        return {**place, "service": inside}
    flat = {key: value for key, value in inside.items() if not isinstance(value, list)}
    location = {key: value for key, value in place["location"].items() if key not in SEVERAL}
    notes = {key: value for key, value in place.items() if not isinstance(value, list | dict)}
    return {**notes, "location": location, "service": flat}
