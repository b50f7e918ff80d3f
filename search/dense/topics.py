"""Which concepts of the thesaurus a question points to, by its vector and by all its words together."""

import time
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from threading import Lock

import numpy as np

from search.dense.embedder import DIMENSIONS, Embedder, embedder
from search.dense.phrases import EXAMPLE, concept_phrases
from search.dense.sources import find_in
from search.dense.store import newest_vector
from search.dense.vectors import VectorKind
from search.thesaurus.classifier import WordClassifier, WordLesson
from search.thesaurus.version import thesaurus_version
from sociale_kaart.aside import Aside
from sociale_kaart.models import Concept, ConceptKind

# Only the likeliest concepts can count, for the question decides which of them fit it; how fast the others fade. A word
# or two may be about much: with fewer words than `FEW` they fade slower, with hardly any at `FLATTEST` of it.
MOST, SHARPNESS = 36, 80.0
FEW, FLATTEST = 10, 0.2
# What the words say beside the vector: both are small numbers, those of words about five times as far apart.
WORDS = 0.25
# How long the making of new ones waits for more to change.
REST = 2.0
# How little single examples are trusted, and what a phrase counts beside a whole question.
RIDGE, PHRASE_WEIGHT = 120.0, 1.2
# The same where words are counted: a phrase has few, and is mostly just them.
PHRASE_WEIGHT_IN_WORDS = 10.0
# So many vectors are in memory together.
AT_ONCE = 4_000


@dataclass(frozen=True, eq=False)
class Heard:
    """What the words of a question say without its vector: a score a concept, and how much they can say at all."""

    scores: np.ndarray
    sureness: float


@dataclass(frozen=True, eq=False)
class DenseTopics:
    """All topics as vectors; arrays of concepts are in the order of `slugs`."""

    version: int
    # The newest vector that was there, looked at where a phrase had none yet; None where all had.
    newest: int | None
    slugs: tuple[str, ...]
    # The example questions of each concept, a row each.
    examples: Mapping[str, np.ndarray]
    # From a question to what it is about (`DIMENSIONS` x `n`); None where there are no examples.
    classifier: np.ndarray | None
    mean: np.ndarray
    words: WordClassifier

    def familiarity(self, question: np.ndarray, concepts: Iterable[str]) -> float | None:
        """Its cosine with the nearest example question of these concepts; None where there are none."""
        near = [float((self.examples[slug] @ question).max()) for slug in concepts if slug in self.examples]
        return max(near, default=None)

    def heard(self, text: str) -> Heard:
        return Heard(self.words.scores(text), FLATTEST + (1 - FLATTEST) * min(1.0, len(text.split()) / FEW))

    def classified(self, question: np.ndarray, heard: Heard) -> dict[str, float]:
        """What the example questions say of it, with shares that add up to 1."""
        if self.classifier is None:
            return {}
        scores = SHARPNESS * heard.sureness * ((question - self.mean) @ self.classifier + WORDS * heard.scores)
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
    places = {number: place for place, number in enumerate(slugs)}
    lesson, of_words, seen, found = Lesson(len(slugs)), WordLesson(len(slugs)), 0, 0
    examples: dict[str, list[np.ndarray]] = defaultdict(list)
    phrases = (phrase for phrase in concept_phrases(slugs) if phrase.owner in slugs)
    while some := list(islice(phrases, AT_ONCE)):
        looked = find_in(model.name, VectorKind.QUERY)([phrase.text for phrase in some])
        here = np.flatnonzero(looked.found)
        vectors = looked.vectors[here]
        is_example = np.array([some[place].kind == EXAMPLE for place in here], bool)
        owners = np.array([places[some[place].owner] for place in here], np.int64)
        lesson.learn(vectors, owners, np.where(is_example, 1.0, PHRASE_WEIGHT))
        of_words.learn(
            [phrase.text for phrase in some],
            [places[phrase.owner] for phrase in some],
            [1.0 if phrase.kind == EXAMPLE else PHRASE_WEIGHT_IN_WORDS for phrase in some],
        )
        for place in np.flatnonzero(is_example):
            examples[slugs[some[here[place]].owner]].append(vectors[place])
        seen, found = seen + len(some), found + len(here)
    mean, classifier = lesson.learned()
    return DenseTopics(
        version,
        None if found == seen else newest,
        tuple(slugs.values()),
        {slug: np.array(rows) for slug, rows in examples.items()},
        classifier,
        mean,
        of_words.learned(),
    )


class Lesson:
    """Ridge regression from vector to concept, one column a concept, on centred vectors.

    It is made of sums, so that never more than a part of the vectors is in memory.
    """

    def __init__(self, count: int) -> None:
        self._number = self._weight = 0.0
        self._sum, self._weighted = np.zeros(DIMENSIONS), np.zeros(DIMENSIONS)
        self._square = np.zeros((DIMENSIONS, DIMENSIONS))
        self._of_concept, self._weight_of_concept = np.zeros((count, DIMENSIONS)), np.zeros(count)

    def learn(self, vectors: np.ndarray, owners: np.ndarray, weights: np.ndarray) -> None:
        """`vectors`: a row each; `owners`: their concepts, by place."""
        weighted = vectors * weights[:, None].astype(np.float32)
        self._number, self._weight = self._number + len(vectors), self._weight + weights.sum()
        self._sum += vectors.sum(axis=0, dtype=np.float64)
        self._weighted += weighted.sum(axis=0, dtype=np.float64)
        self._square += weighted.T @ vectors
        # A one where a row is of a concept: a product of matrices adds them up in a third of the time of `add.at`.
        belongs = np.zeros((len(self._weight_of_concept), len(owners)))
        belongs[owners, np.arange(len(owners))] = 1.0
        self._of_concept += belongs @ weighted
        self._weight_of_concept += belongs @ weights

    def learned(self) -> tuple[np.ndarray, np.ndarray | None]:
        """The mean, and the matrix from a centred vector to concepts; None where nothing was learned."""
        if not self._number:
            return np.zeros(DIMENSIONS, np.float32), None
        mean = self._sum / self._number
        across = np.outer(mean, self._weighted)
        square = self._square - across - across.T + self._weight * np.outer(mean, mean)
        targets = (self._of_concept - np.outer(self._weight_of_concept, mean)).T
        matrix = np.linalg.solve(square + RIDGE * np.eye(DIMENSIONS), targets)
        return mean.astype(np.float32), matrix.astype(np.float32)
