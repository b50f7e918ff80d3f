"""The terms and areas of services, a part of them at a time: as slugs, for objects would cost more than a document."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

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

    @classmethod
    def load(cls, ids: Sequence[int]) -> Self:
        return cls({name: _values(name, ids, *terms) for name, terms in TERMS.items()})

    def of(self, service: Service) -> dict[str, Sequence]:
        """Each relation of a service."""
        return {name: found.get(service.id, ()) for name, found in self.found.items()}


def _values(name: str, ids: Sequence[int], value: str, order: Sequence[str]) -> Mapping[int, Sequence]:
    field = Service._meta.get_field(name)
    own, term = field.m2m_field_name(), field.m2m_reverse_field_name()
    rows = field.remote_field.through.objects.filter(**{f"{own}__in": ids})
    found: dict[int, list] = defaultdict(list)
    for service, one in rows.order_by(*(f"{term}__{part}" for part in order)).values_list(own, f"{term}__{value}"):
        found[service].append(one)
    return found
