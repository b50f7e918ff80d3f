"""What a question sounds like: concepts by all its words together, as everything that people say of them teaches.

Phrases are matched one by one elsewhere (`search.thesaurus.detection`); here no word has to be there.
"""

from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

import numpy as np

from search.question.languages import DUTCH
from search.question.words import words
from search.spans import within
from search.thesaurus.stems import stem

# Every stem, pair of stems and part of a word has a place by its checksum: one table for all languages, of so many.
PLACES = 1 << 18
# Parts of words, for languages without a stemmer and for compounds: so many letters, of words of so many, for so much.
PART, SHORTEST, PART_WEIGHT = 4, 6, 0.4
# What only one phrase says teaches nothing.
LEAST_PHRASES = 2


@dataclass(frozen=True, eq=False)
class WordClassifier:
    """Row i of the table, `starts[i]` to `starts[i + 1]`, holds concepts (by their place) and what they get for it."""

    count: int
    rarity: np.ndarray
    starts: np.ndarray
    concepts: np.ndarray
    worth: np.ndarray

    def scores(self, text: str) -> np.ndarray:
        """How much a question sounds like each concept: 0 to 1, mostly below 0.1."""
        found = _features(text)
        places = np.array([*found], np.int64)
        weights = np.array([*found.values()]) * self.rarity[places]
        length = float(np.sqrt(weights @ weights))
        if not length:
            return np.zeros(self.count)
        counts = self.starts[places + 1] - self.starts[places]
        rows = within(self.starts[places], counts)
        of_each = np.repeat(weights / length, counts) * self.worth[rows]
        return np.bincount(self.concepts[rows], of_each, self.count)


class WordLesson:
    """A middle of the phrases of each concept; rare words count for more, what is said often for less each time."""

    def __init__(self, count: int) -> None:
        self._count = count
        # As arrays, for as many small mappings take twenty times the memory; words come again and again.
        self._places, self._worth, self._sizes = array("i"), array("f"), array("i")
        self._owners, self._weights = array("i"), array("f")
        self._read = lru_cache(maxsize=None)(_read)

    def learn(self, texts: Iterable[str], owners: Iterable[int], weights: Iterable[float]) -> None:
        """`owners`: their concepts, by place."""
        for text in texts:
            found = _features(text, self._read)
            self._places.extend(found)
            self._worth.extend(found.values())
            self._sizes.append(len(found))
        self._owners.extend(owners)
        self._weights.extend(weights)

    def learned(self) -> WordClassifier:
        places, sizes = np.array(self._places, np.int32), np.array(self._sizes, np.int32)
        said = np.bincount(places, minlength=PLACES)
        rarity = np.where(said >= LEAST_PHRASES, np.log(max(len(sizes), 1) / np.maximum(said, 1)), 0).astype(np.float32)
        of_phrase = np.repeat(np.arange(len(sizes), dtype=np.int32), sizes)
        worth = np.array(self._worth) * rarity[places]
        lengths = np.sqrt(np.bincount(of_phrase, worth**2, len(sizes)))
        worth *= (np.array(self._weights) / np.where(lengths, lengths, 1)).astype(np.float32)[of_phrase]
        # A number for each pair of place and concept: more pairs than 32 bits hold.
        pairs = places.astype(np.int64) * self._count + np.array(self._owners, np.int64)[of_phrase]
        cells, cell_of = np.unique(pairs, return_inverse=True)
        return self._table(rarity, cells, np.log1p(np.bincount(cell_of, worth, len(cells))))

    def _table(self, rarity: np.ndarray, cells: np.ndarray, worth: np.ndarray) -> WordClassifier:
        cells, worth = cells[worth > 0], worth[worth > 0]
        places, concepts = np.divmod(cells, max(self._count, 1))
        lengths = np.sqrt(np.bincount(concepts, worth**2, self._count))
        starts = np.searchsorted(places, np.arange(PLACES + 1))
        return WordClassifier(
            self._count,
            rarity,
            starts.astype(np.int32),
            concepts.astype(np.int32),
            (worth / lengths[concepts]).astype(np.float32),
        )


def _read(word: str) -> tuple[str, tuple[int, ...]]:
    """The stem of a word, and the places of its parts."""
    found = stem(word, DUTCH)
    if len(found) < SHORTEST:
        return found, ()
    marked = f"#{found}#"
    return found, tuple(_place(marked[at : at + PART]) for at in range(len(marked) - PART + 1))


def _features(text: str, read: Callable[[str], tuple[str, tuple[int, ...]]] = _read) -> dict[int, float]:
    """Places in the table, with how much each counts."""
    said = [read(word) for word in words(text)]
    found = {place: PART_WEIGHT for _stem, parts in said for place in parts}
    stems = [each for each, _parts in said]
    whole = (*stems, *(f"{first} {second}" for first, second in pairwise(stems)))
    return found | dict.fromkeys(map(_place, whole), 1.0)


def _place(feature: str) -> int:
    return crc32(feature.encode()) % PLACES
