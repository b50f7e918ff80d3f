"""What the making of many documents needs once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Self

from search.vocabulary import Place
from sociale_kaart.models import Area, LifePhase, Organization


@dataclass(frozen=True)
class DocumentContext:
    """The area tree, life phases and organisations that may be shown, and the language."""

    lang: str
    places: Mapping[int, Place]
    life_phases: tuple[tuple[str, int, int], ...]
    public_organizations: frozenset[int]

    @classmethod
    def load(cls, lang: str) -> Self:
        areas = Area.objects.values_list("id", "slug", "name", "kind", "path", "latitude", "longitude")
        return cls(
            lang=lang,
            places={row[0]: Place(*row[1:]) for row in areas},
            life_phases=tuple(LifePhase.objects.values_list("slug", "minimum_age", "maximum_age")),
            public_organizations=frozenset(Organization.objects.public().values_list("id", flat=True)),
        )

    @cached_property
    def tree(self) -> tuple[Place, ...]:
        return tuple(sorted(self.places.values(), key=lambda place: place.path))

    def tree_of(self, municipality: Place) -> tuple[Place, ...]:
        return self._trees.setdefault(
            municipality.slug,
            tuple(place for place in self.tree if municipality.holds(place) or place.holds(municipality)),
        )

    @cached_property
    def _trees(self) -> dict[str, tuple[Place, ...]]:
        return {}
