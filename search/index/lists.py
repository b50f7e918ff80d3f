"""The terms and areas of services, a part of them at a time: as slugs, for objects would cost more than a document."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from sociale_kaart.freshness import due_day, last_checks_of
from sociale_kaart.models import Service

# By relation: what an index holds of each term, and the order of its model.
TERMS = {
    "question_types": ("slug", ("order", "slug")),
    "audiences": ("slug", ("order", "slug")),
    "concepts": ("slug", ("kind", "slug")),
    "delivery_modes": ("slug", ("order", "slug")),
    "languages": ("code", ("code",)),
    "service_areas": ("id", ("path",)),
}


@dataclass(frozen=True)
class ServiceLists:
    """By relation and id of the service; a service without any is not in it."""

    found: Mapping[str, Mapping[int, Sequence]]
    held: Mapping[int, int]

    @classmethod
    def load(cls, services: Sequence[Service]) -> Self:
        ids = [service.id for service in services]
        return cls({name: _values(name, ids, *terms) for name, terms in TERMS.items()}, _held_until(services))

    def of(self, service: Service) -> dict[str, Sequence]:
        """Each relation of a service."""
        return {name: found.get(service.id, ()) for name, found in self.found.items()}

    def held_until(self, service: Service) -> int:
        """The last day, as a number, on which every check of its text holds; 0 where that is not known."""
        return self.held.get(service.id, 0)


def _held_until(services: Sequence[Service]) -> Mapping[int, int]:
    days = {key: due_day(checks) for key, checks in last_checks_of(services).items()}
    return {key: day.toordinal() for key, day in days.items() if day}


def _values(name: str, ids: Sequence[int], value: str, order: Sequence[str]) -> Mapping[int, Sequence]:
    field = Service._meta.get_field(name)
    own, term = field.m2m_field_name(), field.m2m_reverse_field_name()
    rows = field.remote_field.through.objects.filter(**{f"{own}__in": ids})
    found: dict[int, list] = defaultdict(list)
    for service, one in rows.order_by(*(f"{term}__{part}" for part in order)).values_list(own, f"{term}__{value}"):
        found[service].append(one)
    return found
