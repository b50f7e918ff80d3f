"""The vectors of what people say for each concept, as arrays."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from search.dense.listings import Find
from search.dense.phrases import EXAMPLE, Phrase

# What is never near: of a concept without a phrase in these languages.
NOWHERE = -1.0


@dataclass(frozen=True, eq=False)
class ConceptVectors:
    """Row i of `vectors` (float32) is a phrase of the concept `ids[owners[i]]`, in a language and of a kind."""

    ids: np.ndarray
    vectors: np.ndarray
    owners: np.ndarray
    languages: np.ndarray
    kinds: np.ndarray

    def only(self, languages: Iterable[str] = (), kinds: Iterable[str] = ()) -> "ConceptVectors":
        """The phrases in these languages, of these kinds; empty means all. Do this once, not in every question."""
        chosen = np.ones(len(self.owners), bool)
        for values, wanted in ((self.languages, [*languages]), (self.kinds, [*kinds])):
            if wanted:
                chosen &= np.isin(values, wanted)
        arrays = (self.vectors, self.owners, self.languages, self.kinds)
        return ConceptVectors(self.ids, *(array[chosen] for array in arrays))

    def nearest(self, question: np.ndarray) -> np.ndarray:
        """For each concept of `ids`, the cosine of the question with its nearest phrase."""
        best = np.full(len(self.ids), NOWHERE, np.float32)
        np.maximum.at(best, self.owners, self.vectors @ question)
        return best


def concept_vectors(phrases: Sequence[Phrase], find: Find) -> ConceptVectors:
    """All phrases that have a vector, without the example questions; see `example_vectors`."""
    return _vectors(phrases, [phrase for phrase in phrases if phrase.kind != EXAMPLE], find)


def example_vectors(phrases: Sequence[Phrase], find: Find) -> ConceptVectors:
    """The example questions alone, with the same `ids`: what a classifier of questions learns from."""
    return _vectors(phrases, [phrase for phrase in phrases if phrase.kind == EXAMPLE], find)


def _vectors(every: Sequence[Phrase], phrases: Sequence[Phrase], find: Find) -> ConceptVectors:
    ids = np.unique(np.array([phrase.owner for phrase in every], np.int64))
    looked = find([phrase.text for phrase in phrases])
    here = looked.found
    owners = np.array([phrase.owner for phrase in phrases], np.int64)[here]
    return ConceptVectors(
        ids,
        looked.vectors[here],
        np.searchsorted(ids, owners),
        np.array([phrase.language for phrase in phrases], dtype="U2")[here],
        np.array([phrase.kind for phrase in phrases], dtype="U12")[here],
    )
