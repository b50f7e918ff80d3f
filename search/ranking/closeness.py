"""How near a listing is to a question by its vectors; without a model nothing is nearer than anything else."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import numpy as np

from search.dense.listings import ListingVectors
from search.ranking.asked import Asked

NAMES = ("text", "sentence")


class Closeness(Protocol):
    def features(self, asked: Asked, facts: Sequence[Mapping[str, Any]]) -> dict[str, np.ndarray]: ...


class NoCloseness:
    def features(self, asked: Asked, facts: Sequence[Mapping[str, Any]]) -> dict[str, np.ndarray]:
        return {name: np.zeros(len(facts)) for name in NAMES}


class VectorCloseness:
    """Against all services of a municipality, so that one measure holds whatever was found."""

    def __init__(self, vectors: ListingVectors) -> None:
        self._vectors = vectors

    def features(self, asked: Asked, facts: Sequence[Mapping[str, Any]]) -> dict[str, np.ndarray]:
        question = asked.understanding.topics.vector
        found = NoCloseness().features(asked, facts)
        if question is None or not len(self._vectors.ids) or not facts:
            return found
        rows = self._vectors.rows_of([one["id"] for one in facts])
        here = np.flatnonzero(rows >= 0)
        if not len(here):
            return found
        found["text"][here], found["sentence"][here] = self._vectors.standing_out(question, rows[here])
        return found
