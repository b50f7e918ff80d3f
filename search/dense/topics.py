"""Which concepts of the thesaurus the vector of a question points to."""

import time
from dataclasses import dataclass
from threading import Lock

import numpy as np

from search.aside import Aside
from search.dense.concepts import concept_vectors, example_vectors
from search.dense.embedder import Embedder, embedder
from search.dense.phrases import concept_phrases
from search.dense.sources import find_in
from search.dense.store import newest_vector
from search.dense.vectors import VectorKind
from search.thesaurus.version import thesaurus_version
from sociale_kaart.models import Concept, ConceptKind

# Only the likeliest concepts count; how fast the others fade.
MOST, SHARPNESS = 12, 12.0
# How long the making of new ones waits for more to change.
REST = 2.0
# How little single examples are trusted, and what a phrase counts beside a whole question.
RIDGE, PHRASE_WEIGHT = 60.0, 0.5


@dataclass(frozen=True, eq=False)
class DenseTopics:
    """All topics as vectors; arrays of concepts are in the order of `slugs`."""

    version: int
    # The newest vector that was there, looked at where a phrase had none yet; None where all had.
    newest: int | None
    slugs: tuple[str, ...]
    # The example questions (`m` x `DIMENSIONS`).
    examples: np.ndarray
    # From a question to what it is about (`DIMENSIONS` x `n`); None where there are no examples.
    classifier: np.ndarray | None
    mean: np.ndarray

    def familiarity(self, question: np.ndarray) -> float | None:
        """Its cosine with the nearest example question; None where there are none."""
        return float((self.examples @ question).max()) if len(self.examples) else None

    def classified(self, question: np.ndarray) -> dict[str, float]:
        """What the example questions say of it, with shares that add up to 1."""
        if self.classifier is None:
            return {}
        scores = SHARPNESS * ((question - self.mean) @ self.classifier)
        best = np.argsort(-scores, kind="stable")[:MOST]
        shares = np.exp(scores[best] - scores[best[0]])
        shares /= shares.sum()
        return {self.slugs[place]: float(share) for place, share in zip(best, shares, strict=True)}


_lock = Lock()
_kept: dict[str, DenseTopics] = {}


def dense_topics() -> DenseTopics | None:
    """As the thesaurus stands in the database now; None without a model.

    Making them anew takes a second: a server does it beside the questions, which meanwhile get those of before. The
    vectors of new words are made there too, while the words themselves count at once.
    """
    model = embedder()
    if model is None:
        return None
    kept = _kept.get(model.name)
    if kept is not None and (_is_fresh(kept, thesaurus_version()) or making.ask()):
        return kept
    return _refreshed(model)


def _refreshed(model: Embedder) -> DenseTopics:
    with _lock:
        version, kept = Concept.objects.version(), _kept.get(model.name)
        if kept is None or not _is_fresh(kept, version):
            kept = _kept[model.name] = _load(version, model)
        return kept


def _is_fresh(kept: DenseTopics, version: int) -> bool:
    return kept.version == version and (kept.newest is None or kept.newest == newest_vector())


def _make_aside() -> None:
    # One edit seldom comes alone, and vectors come in small parts.
    time.sleep(REST)
    if (model := embedder()) is not None:
        _refreshed(model)


making = Aside("topics", _make_aside)


def _load(version: int, model: Embedder) -> DenseTopics:
    # Read before the vectors: those that are made meanwhile are seen later.
    newest = newest_vector()
    slugs = dict(Concept.objects.filter(kind=ConceptKind.TOPIC).order_by("id").values_list("id", "slug"))
    phrases = [phrase for phrase in concept_phrases(slugs) if phrase.owner in slugs]
    find = find_in(model.name, VectorKind.QUERY)
    every, examples = concept_vectors(phrases, find), example_vectors(phrases, find)
    mean, classifier = _classifier(
        np.concatenate([examples.vectors, every.vectors]),
        np.concatenate([examples.owners, every.owners]),
        np.concatenate([np.ones(len(examples.owners)), np.full(len(every.owners), PHRASE_WEIGHT)]),
        len(every.ids),
    )
    is_complete = len(every.owners) + len(examples.owners) == len(phrases)
    return DenseTopics(
        version,
        None if is_complete else newest,
        tuple(slugs[number] for number in every.ids.tolist()),
        examples.vectors,
        classifier,
        mean,
    )


def _classifier(
    vectors: np.ndarray, owners: np.ndarray, weights: np.ndarray, count: int
) -> tuple[np.ndarray, np.ndarray | None]:
    """Ridge regression from vector to concept, one column a concept, on centred vectors."""
    if not len(vectors):
        return np.zeros(vectors.shape[1], np.float32), None
    mean = vectors.mean(axis=0)
    centred = vectors - mean
    weighted = centred * weights[:, None].astype(np.float32)
    targets = np.zeros((vectors.shape[1], count))
    # Only the rows of a concept have a one in its column.
    np.add.at(targets.T, owners, weighted)
    gram = (weighted.T @ centred).astype(np.float64) + RIDGE * np.eye(vectors.shape[1])
    return mean, np.linalg.solve(gram, targets).astype(np.float32)
