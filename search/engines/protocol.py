"""What every engine can do. An index belongs to one language."""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

import numpy as np

from search.filters import Condition, Filters
from search.index.document import Document
from search.query import SearchQuery
from search.question.understanding import Understanding
from search.vocabulary import Vocabulary


@dataclass(frozen=True)
class IndexState:
    """What an index knows of itself: the changes it has taken in, and the vocabulary it was made with."""

    version: str
    applied: frozenset[str]
    document_count: int

    def knows(self, tokens: Iterable[str]) -> bool:
        return self.applied.issuperset(tokens)


@dataclass(frozen=True)
class Changes:
    """What to write in one go. `applied` replaces the index's own; `vocabulary` where that changed."""

    documents: Iterable[Document]
    deleted: Sequence[str]
    applied: tuple[str, ...]
    vocabulary: Mapping[str, Any] | None = None


class Candidate(NamedTuple):
    """One document that passes, with what a result shows of it. A tuple: a question makes hundreds of them."""

    key: str
    score: float
    payload: Mapping[str, Any]
    distance_km: float | None = None


@dataclass(frozen=True)
class Candidates:
    """`found` in the engine's order, as far as asked; `counts` by facet and value, for services only.

    `frequencies`: in how many of the `document_count` listings of the index each stem of the question stands.
    """

    total: int
    found: tuple[Candidate, ...]
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    frequencies: Mapping[str, int] = field(default_factory=dict)
    document_count: int = 0


@dataclass(frozen=True)
class CandidateRequest:
    """A question as an engine needs it: `limit` best ones; `origin` is where distances are measured from.

    `municipality_id`: the one whose vectors are compared.
    """

    query: SearchQuery
    understanding: Understanding
    filters: Filters
    limit: int
    origin: tuple[float, float] | None = None
    with_counts: bool = True
    municipality_id: int | None = None

    @property
    def is_by_distance(self) -> bool:
        return self.query.sort == "distance" and self.origin is not None


class Engine(Protocol):
    """Reading never raises for a lost or damaged index: `state` is None then, and a rebuild makes it anew."""

    def state(self, lang: str) -> IndexState | None: ...

    def vocabulary(self, lang: str, municipality: str) -> Vocabulary: ...

    def lexicon(self, lang: str) -> Container[str]: ...

    def candidates(self, request: CandidateRequest) -> Candidates: ...

    def nearest(self, request: CandidateRequest, vector: np.ndarray, limit: int) -> tuple[Candidate, ...]:
        """Services that pass the filters, whatever their words, the nearest to a vector first; scores are cosines."""

    def without_vector(self, lang: str) -> Sequence[int]:
        """Services whose vector is made by now and is still to be written into the index: note them as changed."""

    def complete(
        self, lang: str, conditions: Sequence[Condition], beginning: Sequence[str], limit: int, mistakes: bool = False
    ) -> list[Mapping[str, Any]]:
        """Payloads of what passes and has words in its name that begin so, or with `mistakes` nearly so."""

    def writing(self, timeout: float) -> AbstractContextManager[None]:
        """Alone at the pen, over all processes. Raises `IndexWriteError` when it stays taken."""

    def making(self, timeout: float) -> AbstractContextManager[Callable[[], None]]:
        """Alone at making all documents of a new index, over all processes; who writes small changes does not wait.

        What it gives is called now and then meanwhile, so that nobody takes the work for left. Raises
        `IndexWriteError` when another keeps at it.
        """

    def index(self, lang: str, changes: Changes) -> None:
        """Take changes into the index. Raises `IndexWriteError`; the index is then as before."""

    def rebuild(self, lang: str, changes: Changes) -> None:
        """A new index of these documents in place of the old one, at once. Raises `IndexWriteError`."""
