"""What a question sounds like: concepts by all its words together, as everything that people say of them teaches.

Phrases are matched one by one elsewhere (`search.thesaurus.detection`); here no word has to be there.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from zlib import crc32

import numpy as np

from search.question.languages import DUTCH
from search.question.words import words
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
        ends = np.cumsum(counts)
        rows = np.arange(ends[-1]) + np.repeat(self.starts[places] - (ends - counts), counts)
        of_each = np.repeat(weights / length, counts) * self.worth[rows]
        return np.bincount(self.concepts[rows], of_each, self.count)


class WordLesson:
    """A middle of the phrases of each concept; rare words count for more, what is said often for less each time."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._phrases: list[dict[int, float]] = []
        self._owners: list[int] = []
        self._weights: list[float] = []

    def learn(self, texts: Sequence[str], owners: Sequence[int], weights: Sequence[float]) -> None:
        """`owners`: their concepts, by place."""
        self._phrases += map(_features, texts)
        self._owners += owners
        self._weights += weights

    def learned(self) -> WordClassifier:
        sizes = np.array([len(phrase) for phrase in self._phrases], np.int64)
        places = np.fromiter((place for phrase in self._phrases for place in phrase), np.int64, sizes.sum())
        worth = np.fromiter((each for phrase in self._phrases for each in phrase.values()), np.float64, sizes.sum())
        said = np.bincount(places, minlength=PLACES)
        rarity = np.where(said >= LEAST_PHRASES, np.log(max(len(sizes), 1) / np.maximum(said, 1)), 0.0)
        of_phrase = np.repeat(np.arange(len(sizes)), sizes)
        worth *= rarity[places]
        lengths = np.sqrt(np.bincount(of_phrase, worth**2, len(sizes)))
        worth *= (np.array(self._weights) / np.where(lengths, lengths, 1))[of_phrase]
        cells, cell_of = np.unique(
            places * self._count + np.array(self._owners, np.int64)[of_phrase], return_inverse=True
        )
        return self._table(rarity, cells, np.log1p(np.bincount(cell_of, worth, len(cells))))

    def _table(self, rarity: np.ndarray, cells: np.ndarray, worth: np.ndarray) -> WordClassifier:
        cells, worth = cells[worth > 0], worth[worth > 0]
        places, concepts = np.divmod(cells, max(self._count, 1))
        lengths = np.sqrt(np.bincount(concepts, worth**2, self._count))
        starts = np.searchsorted(places, np.arange(PLACES + 1))
        return WordClassifier(
            self._count,
            rarity.astype(np.float32),
            starts.astype(np.int32),
            concepts.astype(np.int16),
            (worth / lengths[concepts]).astype(np.float32),
        )


def _features(text: str) -> dict[int, float]:
    """Places in the table, with how much each counts."""
    stems = [stem(word, DUTCH) for word in words(text)]
    found = {_place(part): PART_WEIGHT for each in stems for part in _parts(each)}
    whole = (*stems, *(f"{first} {second}" for first, second in pairwise(stems)))
    return found | dict.fromkeys(map(_place, whole), 1.0)


def _parts(word: str) -> Iterator[str]:
    if len(word) >= SHORTEST:
        marked = f"#{word}#"
        yield from (marked[at : at + PART] for at in range(len(marked) - PART + 1))


def _place(feature: str) -> int:
    return crc32(feature.encode()) % PLACES
