"""The place that a question names: an area by name, another name or part of it, or a postcode."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from search.question.naming import names_place
from search.question.place_words import DIRECTIONS, GENERIC
from search.question.sentence import Sentence
from search.question.words import words

LONGEST_NAME = 6
PATH_STEP = 4
LETTERS = re.compile(r"[a-z]{2}\Z")


@dataclass(frozen=True)
class PlaceName:
    """An area and all its names; `path` starts with the path of every area that holds it."""

    slug: str
    names: tuple[str, ...]
    path: str


@dataclass(frozen=True)
class FoundArea:
    """The area meant and the words that say so; `slug` is the municipality's own where a postcode is all we know."""

    slug: str
    text: str
    postcode: str | None = None


@dataclass(frozen=True)
class PlaceNames:
    """All places of one municipality that a question may name, and its postcodes with the area they lie in."""

    municipality: str
    places: tuple[PlaceName, ...] = ()
    postcodes: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, municipality: str, places: Iterable[PlaceName], postcodes: Mapping[str, str]) -> "PlaceNames":
        """Of the places given only those that lie in the municipality, which is among them."""
        known = tuple(places)
        own = next(place.path for place in known if place.slug == municipality)
        return cls(municipality, tuple(place for place in known if place.path.startswith(own)), dict(postcodes))

    @cached_property
    def own_names(self) -> tuple[str, ...]:
        """Those of the municipality itself."""
        return next((place.names for place in self.places if place.slug == self.municipality), ())

    @cached_property
    def own_words(self) -> frozenset[str]:
        return frozenset(word for name in self.own_names for word in words(name))

    @cached_property
    def whole(self) -> Mapping[tuple[str, ...], tuple[PlaceName, ...]]:
        """Places by their whole names, with and without the municipality's name in them."""
        return _index((tuple(words(name)), place) for place in self._inside for name in place.names)

    @cached_property
    def parts(self) -> Mapping[tuple[str, ...], tuple[PlaceName, ...]]:
        """Places by what is left of their names without the words that many share."""
        return _index((part, place) for place in self._inside for name in place.names for part in self._parts(name))

    @cached_property
    def by_path(self) -> Mapping[str, PlaceName]:
        return {place.path: place for place in self.places}

    @property
    def _inside(self) -> tuple[PlaceName, ...]:
        return tuple(place for place in self.places if place.slug != self.municipality)

    def _parts(self, name: str) -> tuple[tuple[str, ...], ...]:
        whole = tuple(words(name))
        short = tuple(word for word in whole if word not in self.own_words)
        bare = tuple(word for word in short if word not in GENERIC and word not in DIRECTIONS)
        # "Tussen de Vaarten" of its halves Noord and Zuid.
        undivided = tuple(word for word in short if word not in DIRECTIONS)
        return tuple(part for part in dict.fromkeys((short, undivided, bare)) if part and part != whole)

    def common(self, places: Iterable[PlaceName]) -> PlaceName | None:
        """The smallest place that holds all of them, None where only the municipality does."""
        paths = [place.path for place in places]
        shared = min(paths, key=len)
        while shared and not all(path.startswith(shared) for path in paths):
            shared = shared[:-PATH_STEP]
        place = self.by_path.get(shared)
        return place if place and place.slug != self.municipality else None


def _index(pairs: Iterable[tuple[tuple[str, ...], PlaceName]]) -> Mapping[tuple[str, ...], tuple[PlaceName, ...]]:
    found: dict[tuple[str, ...], tuple[PlaceName, ...]] = {}
    for key, place in pairs:
        if key and place not in found.get(key, ()):
            found[key] = (*found.get(key, ()), place)
    return found


def find_area(sentence: Sentence, known: PlaceNames) -> FoundArea | None:
    """The area that a question is about: a postcode first, then the longest name."""
    return _by_postcode(sentence, known) or _by_name(sentence, known)


def find_misspelt_area(text: str, corrections: Mapping[str, str], known: PlaceNames) -> FoundArea | None:
    """The area in a question with its typing errors put right, with the words as they were typed.

    `corrections` is the word that is meant by each typed one, folded.
    """
    found = find_area(Sentence.of(text), known)
    if found is None:
        return None
    typed = {right: word for word, right in corrections.items()}
    return replace(found, text=" ".join(typed.get(word, word) for word in words(found.text)))


def _by_postcode(sentence: Sentence, known: PlaceNames) -> FoundArea | None:
    for index, word in enumerate(sentence.folded):
        if len(word) != 4 or not word.isdigit() or word not in known.postcodes:
            continue
        letters = sentence.at(index + 1)
        has_letters = LETTERS.match(letters) and (
            sentence.words[index + 1].is_glued or sentence.said(index + 1, index + 1).isupper()
        )
        return FoundArea(known.postcodes[word], sentence.said(index, index + bool(has_letters)), word)
    return None


def _by_name(sentence: Sentence, known: PlaceNames) -> FoundArea | None:
    for names, is_part in ((known.whole, False), (known.parts, True)):
        for length in range(LONGEST_NAME, 0, -1):
            found = _of_length(sentence, known, names, length, is_part)
            if found:
                return found
    return None


def _of_length(
    sentence: Sentence,
    known: PlaceNames,
    names: Mapping[tuple[str, ...], tuple[PlaceName, ...]],
    length: int,
    is_part: bool,
) -> FoundArea | None:
    # Hyphens within a name ("almere-haven") are no words.
    plain = [index for index, word in enumerate(sentence.folded) if word != "-"]
    for start in range(len(plain) - length + 1):
        span = plain[start : start + length]
        said = tuple(sentence.folded[index] for index in span)
        # "columbus kwartier" is Columbuskwartier.
        places = names.get(said) or (names.get(("".join(said),)) if length > 1 and not is_part else None)
        if places and names_place(sentence, known.own_words, span[0], span[-1]):
            place = known.common(places)
            if place:
                return FoundArea(place.slug, sentence.said(span[0], span[-1]))
    return None
