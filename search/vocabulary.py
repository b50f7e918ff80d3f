"""The words that a question may use: terms, areas and postcodes of one municipality, in one language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Self

from search.question.place_words import GENERIC
from search.question.places import PlaceName, PlaceNames
from search.question.spelling import Speller
from search.question.words import words
from search.results.values import Label

FACET_KINDS = ("stadsdeel", "gebied", "wijk")
PATH_STEP = 4


@dataclass(frozen=True)
class Place:
    """An area; `path` starts with the path of every area that holds it."""

    slug: str
    name: str
    kind: str
    path: str
    latitude: float | None
    longitude: float | None
    aliases: tuple[str, ...] = ()

    def holds(self, other: "Place") -> bool:
        """Whether the other one is this place or lies in it."""
        return other.path.startswith(self.path)

    @property
    def point(self) -> tuple[float, float] | None:
        if self.latitude is None or self.longitude is None:
            return None
        return self.latitude, self.longitude


@dataclass(frozen=True)
class Postcode:
    """Four digits: the area they surely lie in, and their centre."""

    code: str
    area: str
    latitude: float | None
    longitude: float | None

    @property
    def point(self) -> tuple[float, float] | None:
        if self.latitude is None or self.longitude is None:
            return None
        return self.latitude, self.longitude


@dataclass(frozen=True)
class Vocabulary:
    """Made together with an index, so that what may be asked and what can be found are of the same moment."""

    municipality: str
    lang: str
    terms: Mapping[str, Mapping[str, Label]]
    places: Mapping[str, Place]
    postcodes: Mapping[str, Postcode]
    # Words and phrases of people, by question type.
    phrases: Mapping[str, tuple[str, ...]]
    # Youngest and oldest age of each life phase, in months.
    phases: Mapping[str, tuple[int, int]]

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any], municipality: str, lang: str) -> Self:
        """Raises KeyError where the payload does not know the municipality."""
        places = {slug: Place(slug, *facts, tuple(names)) for slug, (*facts, names) in payload["places"].items()}
        own = places[municipality]
        near = {slug: place for slug, place in places.items() if own.holds(place) or place.holds(own)}
        codes = {code: Postcode(code, *facts) for code, facts in payload["postcodes"].items() if facts[0] in near}
        terms = {
            facet: {slug: Label(slug, *facts) for slug, *facts in rows} for facet, rows in payload["terms"].items()
        }
        phrases = {slug: tuple(words) for slug, words in payload["phrases"].items()}
        phases = {slug: (youngest, oldest) for slug, youngest, oldest in payload["phases"]}
        return cls(municipality, lang, terms, near, codes, phrases, phases)

    def has(self, facet: str, value: str) -> bool:
        return value in (self.places if facet == "area" else self.terms[facet])

    def label(self, facet: str, value: str) -> str:
        return self.places[value].name if facet == "area" else self.terms[facet][value].label

    @cached_property
    def place_names(self) -> PlaceNames:
        """How people call the places, to find them in a question."""
        names = (PlaceName(place.slug, (place.name, *place.aliases), place.path) for place in self.places.values())
        codes = {code: postcode.area for code, postcode in self.postcodes.items()}
        return PlaceNames.of(self.municipality, names, codes)

    @cached_property
    def place_words(self) -> frozenset[str]:
        """Every word of a name of a place, folded: no typing error, however rare it is."""
        return frozenset(
            word for place in self.places.values() for name in (place.name, *place.aliases) for word in words(name)
        )

    @cached_property
    def nearest_place_word(self) -> Callable[[str], str | None]:
        """The word of a name of a place here that a misspelt one is meant to be, None where none is near."""
        own = self.places[self.municipality]
        inside = (place for place in self.places.values() if own.holds(place))
        names = (name for place in inside for name in (place.name, *place.aliases))
        return Speller(word for name in names for word in words(name) if word not in GENERIC).best

    def phases_around(self, youngest: int, oldest: int) -> tuple[str, ...]:
        """The life phases that overlap a range of ages, in months."""
        return tuple(slug for slug, (low, high) in self.phases.items() if low <= oldest and youngest <= high)

    @cached_property
    def districts(self) -> tuple[Place, ...]:
        """The stadsdelen, in the order of the map."""
        return tuple(place for place in self.ordered_places if place.kind == FACET_KINDS[0])

    @cached_property
    def ordered_places(self) -> tuple[Place, ...]:
        own = self.places[self.municipality]
        return tuple(sorted((place for place in self.places.values() if own.holds(place)), key=lambda p: p.path))

    def holders(self, slug: str) -> tuple[str, ...]:
        """The place itself and all that hold it, the largest first."""
        path = self.places[slug].path
        return tuple(self._slug_by_path[path[:end]] for end in range(PATH_STEP, len(path) + 1, PATH_STEP))

    @cached_property
    def _slug_by_path(self) -> Mapping[str, str]:
        return {place.path: slug for slug, place in self.places.items()}
