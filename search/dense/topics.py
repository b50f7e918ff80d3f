"""Which concepts of the thesaurus a question is near to, by its vector."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from threading import Lock

import numpy as np

from search.aside import Aside
from search.dense.concepts import concept_vectors, example_vectors
from search.dense.embedder import Embedder, embedder
from search.dense.phrases import DUTCH, LABEL, LAY, concept_phrases
from search.dense.sources import find_in
from search.dense.store import newest_vector
from search.dense.vectors import VectorKind
from search.thesaurus.version import thesaurus_version
from sociale_kaart.models import Concept, ConceptKind

# Only the nearest concepts count; how fast they fade with their distance, in standard deviations.
MOST, SHARPNESS = 12, 2.0
# How long the making of new ones waits for more to change.
REST = 2.0
# Of the classifier: how little it trusts single examples, what a phrase counts beside an example, how sharp it is.
RIDGE, PHRASE_WEIGHT, CLASSIFIER_SHARPNESS = 60.0, 0.5, 12.0


@dataclass(frozen=True, eq=False)
class PhraseVectors:
    """Phrases in one language (and plain Dutch), those of a concept together."""

    vectors: np.ndarray
    owners: np.ndarray
    starts: np.ndarray

    @classmethod
    def of(cls, vectors: np.ndarray, owners: np.ndarray) -> "PhraseVectors":
        order = np.argsort(owners, kind="stable")
        found, starts = np.unique(owners[order], return_index=True)
        return cls(np.ascontiguousarray(vectors[order]), found, starts)


@dataclass(frozen=True, eq=False)
class DenseTopics:
    """All topics as vectors; arrays of concepts are in the order of `slugs`."""

    version: int
    # The newest vector that was there, looked at where a phrase had none yet; None where all had.
    newest: int | None
    slugs: tuple[str, ...]
    by_language: Mapping[str, PhraseVectors]
    # One vector of length 1 a concept (`n` x `DIMENSIONS`), zeros for one without Dutch phrases.
    centres: np.ndarray
    # The example questions (`m` x `DIMENSIONS`).
    examples: np.ndarray
    # From a question to what it is about (`DIMENSIONS` x `n`); None where there are no examples.
    classifier: np.ndarray | None
    mean: np.ndarray

    def nearest(self, question: np.ndarray, lang: str) -> dict[str, float]:
        """The concepts with the nearest phrase, with shares that add up to 1."""
        phrases = self.by_language.get(lang) or self.by_language[DUTCH]
        if not len(phrases.owners):
            return {}
        cosines = np.maximum.reduceat(phrases.vectors @ question, phrases.starts)
        spread = (cosines - cosines.mean()) / (cosines.std() + 1e-9)
        return self._shares(SHARPNESS * spread, phrases.owners)

    def familiarity(self, question: np.ndarray) -> float | None:
        """Its cosine with the nearest example question; None where there are none."""
        return float((self.examples @ question).max()) if len(self.examples) else None

    def classified(self, question: np.ndarray) -> dict[str, float]:
        """What the example questions say of it, with shares that add up to 1."""
        if self.classifier is None:
            return {}
        return self._shares(
            CLASSIFIER_SHARPNESS * ((question - self.mean) @ self.classifier), np.arange(len(self.slugs))
        )

    def _shares(self, scores: np.ndarray, owners: np.ndarray) -> dict[str, float]:
        best = np.argsort(-scores, kind="stable")[:MOST]
        shares = np.exp(scores[best] - scores[best[0]])
        shares /= shares.sum()
        return {self.slugs[owners[place]]: float(share) for place, share in zip(best, shares, strict=True)}


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
    plain = (every.languages == DUTCH) & np.isin(every.kinds, (LABEL, LAY))
    by_language = {
        str(lang): PhraseVectors.of(every.vectors[chosen], every.owners[chosen])
        for lang in np.unique(every.languages)
        for chosen in [(every.languages == lang) | plain]
    }
    by_language.setdefault(DUTCH, PhraseVectors.of(every.vectors[:0], every.owners[:0]))
    dutch = every.languages == DUTCH
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
        by_language,
        _centres(every.vectors[dutch], every.owners[dutch], len(every.ids)),
        examples.vectors,
        classifier,
        mean,
    )


def _centres(vectors: np.ndarray, owners: np.ndarray, count: int) -> np.ndarray:
    sums = np.zeros((count, vectors.shape[1]), np.float32)
    np.add.at(sums, owners, vectors)
    return sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9)


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


def concepts_of_centres(topics: DenseTopics, slugs: Sequence[str]) -> np.ndarray:
    """The centres of these concepts, a row each."""
    places = {slug: place for place, slug in enumerate(topics.slugs)}
    return topics.centres[[places[slug] for slug in slugs]]
