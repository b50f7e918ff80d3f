"""What the making of many documents needs once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Self

from search.index.areas import area_slugs
from search.thesaurus.listings import ListingTexts, concepts_in_listing
from search.thesaurus.store import Thesaurus, current_thesaurus
from search.vocabulary import Place
from sociale_kaart.models import AccessRoute, Area, LifePhase, Organization, QuestionType, Tier

# What an editor ticked is sure; beside that, what only the words of the text suggest is less so.
CONFIRMED, UNCONFIRMED = 1.0, 0.6
MOST_CONCEPTS = 40


@lru_cache(maxsize=4_096)
def _concepts_in(texts: ListingTexts, thesaurus: Thesaurus) -> Mapping[str, float]:
    """Remembered: the indexes of all languages look for them in the same Dutch texts."""
    return concepts_in_listing(texts, thesaurus.topics)


@dataclass(frozen=True)
class DocumentContext:
    """The area tree, life phases, organisations that may be shown and the thesaurus, and the language."""

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
        found = self._trees.get(municipality.slug)
        if found is None:
            found = tuple(place for place in self.tree if municipality.holds(place) or place.holds(municipality))
            self._trees[municipality.slug] = found
        return found

    def areas_of(self, own: tuple[Place, ...], municipality: Place) -> Mapping[str, tuple[str, ...]]:
        """The area fields of a service; many services are for the same areas."""
        key = (municipality.slug, own)
        if key not in self._areas:
            self._areas[key] = area_slugs(own, municipality, self.tree_of(municipality))
        return self._areas[key]

    @cached_property
    def tiers(self) -> Mapping[int, Tier]:
        return Tier.objects.in_bulk()

    @cached_property
    def access_routes(self) -> Mapping[int, AccessRoute]:
        return AccessRoute.objects.in_bulk()

    @cached_property
    def question_type_slugs(self) -> Mapping[int, str]:
        return dict(QuestionType.objects.values_list("id", "slug"))

    @cached_property
    def _areas(self) -> dict[tuple[str, tuple[Place, ...]], Mapping[str, tuple[str, ...]]]:
        return {}

    def concepts_of(self, texts: ListingTexts, confirmed: Sequence[str]) -> dict[str, float]:
        """How surely a listing is about each concept, the surest first: what an editor confirmed, and what it says."""
        found = dict(_concepts_in(texts, self.thesaurus))
        if confirmed:
            found = {slug: UNCONFIRMED * sure for slug, sure in found.items()}
            found |= {slug: max(CONFIRMED, found.get(slug, 0)) for slug in confirmed}
        surest = sorted(found, key=lambda slug: -found[slug])[:MOST_CONCEPTS]
        return {slug: round(found[slug], 3) for slug in surest}

    @cached_property
    def thesaurus(self) -> Thesaurus:
        return current_thesaurus()

    @cached_property
    def _trees(self) -> dict[str, tuple[Place, ...]]:
        return {}
