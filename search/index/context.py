"""What the making of many documents needs once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Self

from search.index.texts import bilingual_tokens, dutch_tokens
from search.vocabulary import Place
from sociale_kaart.models import Area, LifePhase, Organization, QuestionType


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

    def topic(self, question_type: QuestionType) -> tuple[str, ...]:
        """The tokens of a question type: its label and the words of people for it."""
        found = self._topics.get(question_type.id)
        if found is None:
            found = bilingual_tokens(question_type, ["label"], self.lang) + dutch_tokens(question_type.other_words)
            self._topics[question_type.id] = found
        return found

    @cached_property
    def _topics(self) -> dict[int, tuple[str, ...]]:
        return {}

    @cached_property
    def _trees(self) -> dict[str, tuple[Place, ...]]:
        return {}
