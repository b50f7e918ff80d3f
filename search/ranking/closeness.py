"""How near a listing is to a question by its vectors; without a model nothing is nearer than anything else."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import numpy as np

from search.dense.listings import ListingVectors
from search.dense.topics import DenseTopics
from search.ranking.asked import Asked

NAMES = ("text", "sentence", "near_topics", "classified_topics")
# The closeness of listings to topics is measured on so many of them at most, to know what is usual.
SAMPLE = 500


class Closeness(Protocol):
    def features(self, asked: Asked, facts: Sequence[Mapping[str, Any]]) -> dict[str, np.ndarray]: ...


class NoCloseness:
    def features(self, asked: Asked, facts: Sequence[Mapping[str, Any]]) -> dict[str, np.ndarray]:
        return {name: np.zeros(len(facts)) for name in NAMES}


class VectorCloseness:
    """Against all services of a municipality, so that one measure holds whatever was found."""

    def __init__(self, vectors: ListingVectors, topics: DenseTopics) -> None:
        self._vectors = vectors
        self._topics = topics
        self._places = {slug: place for place, slug in enumerate(topics.slugs)}

    def features(self, asked: Asked, facts: Sequence[Mapping[str, Any]]) -> dict[str, np.ndarray]:
        question = asked.understanding.topics.vector
        found = NoCloseness().features(asked, facts)
        if question is None or not len(self._vectors.ids) or not facts:
            return found
        rows = self._vectors.rows_of([one["id"] for one in facts])
        here = np.flatnonzero(rows >= 0)
        if not len(here):
            return found
        cosines = self._vectors.similarities(question)
        found["text"][here] = ((cosines - cosines.mean()) / (cosines.std() + 1e-9))[rows[here]]
        sentences = self._vectors.best_sentences(question, rows[here])
        found["sentence"][here] = (sentences - sentences.mean()) / (sentences.std() + 1e-9)
        topics = asked.understanding.topics
        found["near_topics"][here] = self._topic_closeness(topics.near, rows[here])
        found["classified_topics"][here] = self._topic_closeness(topics.classified, rows[here])
        return found

    def _topic_closeness(self, shares: Mapping[str, float], rows: np.ndarray) -> np.ndarray:
        """How much nearer than usual listings are to these topics."""
        wanted = [(self._places[slug], share) for slug, share in shares.items() if slug in self._places]
        if not wanted:
            return np.zeros(len(rows))
        centres = self._topics.centres[[place for place, _share in wanted]]
        step = max(1, len(self._vectors.full) // SAMPLE)
        usual = self._vectors.full[::step] @ centres.T
        near = (self._vectors.full[rows] @ centres.T - usual.mean(axis=0)) / (usual.std(axis=0) + 1e-9)
        return np.maximum(0, near @ np.array([share for _place, share in wanted]))
