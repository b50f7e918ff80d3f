"""The vectors of all services of a municipality, as arrays."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from search.dense.embedder import DIMENSIONS
from search.dense.spread import Spread
from search.dense.store import Lookup
from search.dense.vectors import lengths
from search.spans import within

Find = Callable[[Sequence[str]], Lookup]


@dataclass(frozen=True)
class ListingText:
    """What the model reads of one service."""

    id: int
    full: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class ListingVectors:
    """Row i is the service `ids[i]` (ascending); its sentences are the rows `starts[i]` to `starts[i + 1]`.

    `full` holds float32 vectors (zeros where there is none yet), `sentences` 8 bits, to be multiplied with `scales`;
    `spread` is that of the vectors that are there.
    """

    ids: np.ndarray
    full: np.ndarray
    known: np.ndarray
    sentences: np.ndarray
    scales: np.ndarray
    starts: np.ndarray
    incomplete: frozenset[int]
    spread: Spread

    @property
    def size_in_bytes(self) -> int:
        return sum(array.nbytes for array in (self.full, self.sentences, self.scales, self.ids, self.starts))

    def similarities(self, question: np.ndarray) -> np.ndarray:
        """Cosine of the question with every service; what has no vector yet is as near as the others on average."""
        return _filled(self.full @ question, self.known)

    def standing_out(self, question: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """How much nearer these services (rows) are than all of them on average: as a whole, by their nearest sentence.

        Both in standard deviations of all the wholes, whatever was found; what has no vector is as the average.
        """
        mean, deviation = self.spread.cosines(question, len(self.ids))
        whole = np.where(self.known[rows], self.full[rows] @ question - mean, 0)
        sentence, has = self.best_sentences(question, rows)
        return whole / (deviation + 1e-9), np.where(has, sentence - mean, 0) / (deviation + 1e-9)

    def best_sentences(self, question: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Cosine of the question with the nearest sentence of each of these services (rows), and which have one."""
        counts = self.starts[rows + 1] - self.starts[rows]
        has = counts > 0
        best = np.zeros(len(rows), np.float32)
        if has.any():
            places = within(self.starts[rows], counts)
            cosines = (self.sentences[places].astype(np.float32) @ question) * self.scales[places]
            best[has] = np.maximum.reduceat(cosines, (np.cumsum(counts) - counts)[has])
        return best, has

    def nearest(self, question: np.ndarray, count: int) -> np.ndarray:
        """The rows of the nearest services, the nearest first."""
        cosines = self.similarities(question)
        if count < len(cosines):
            rows = np.argpartition(-cosines, count)[:count]
            return rows[np.argsort(-cosines[rows], kind="stable")]
        return np.argsort(-cosines, kind="stable")

    def rows_of(self, ids: Sequence[int]) -> np.ndarray:
        """The row of each service, -1 for what is not here."""
        wanted = np.asarray(ids, np.int64)
        if not len(self.ids):
            return np.full(len(wanted), -1)
        rows = np.minimum(np.searchsorted(self.ids, wanted), len(self.ids) - 1)
        return np.where(self.ids[rows] == wanted, rows, -1)

    def replaced(self, ids: Iterable[int], texts: Iterable[ListingText], find: Find) -> "ListingVectors":
        """These services as they are now; an id without a text is no more."""
        kept = np.flatnonzero(~np.isin(self.ids, np.array([*ids], np.int64)))
        return _joined(self._only(kept), listing_vectors(texts, find))

    def _only(self, rows: np.ndarray) -> "ListingVectors":
        counts = np.diff(self.starts)
        is_kept = np.isin(np.arange(len(self.ids)), rows)
        of_kept = np.repeat(is_kept, counts)
        ids = self.ids[rows]
        return ListingVectors(
            ids,
            self.full[rows],
            self.known[rows],
            self.sentences[of_kept],
            self.scales[of_kept],
            _starts(counts[rows]),
            self.incomplete & set(ids.tolist()),
            self.spread - Spread.of(self.full[~is_kept & self.known]),
        )


def listing_vectors(texts: Iterable[ListingText], find: Find) -> ListingVectors:
    """From the texts of services and what finds their vectors."""
    listings = sorted(texts, key=lambda listing: listing.id)
    full = find([listing.full for listing in listings])
    parts = find([sentence for listing in listings for sentence in listing.sentences])
    owners = np.repeat(np.arange(len(listings)), [len(listing.sentences) for listing in listings]).astype(np.int64)
    incomplete = {*np.flatnonzero(~full.found).tolist(), *owners[~parts.found].tolist()}
    sentences = parts.rows[parts.found]
    return ListingVectors(
        np.array([listing.id for listing in listings], np.int64),
        full.vectors,
        full.found,
        sentences,
        _lengths(sentences),
        _starts(np.bincount(owners[parts.found], minlength=len(listings))),
        frozenset(listings[row].id for row in incomplete),
        Spread.of(full.vectors[full.found]),
    )


def _joined(first: ListingVectors, second: ListingVectors) -> ListingVectors:
    ids = np.concatenate([first.ids, second.ids])
    order = np.argsort(ids, kind="stable")
    counts = np.concatenate([np.diff(first.starts), np.diff(second.starts)])
    begins = np.concatenate([first.starts[:-1], second.starts[:-1] + len(first.sentences)])[order]
    starts = _starts(counts[order])
    places = within(begins, counts[order])
    return ListingVectors(
        ids[order],
        np.concatenate([first.full, second.full])[order],
        np.concatenate([first.known, second.known])[order],
        np.concatenate([first.sentences, second.sentences])[places],
        np.concatenate([first.scales, second.scales])[places],
        starts,
        first.incomplete | second.incomplete,
        first.spread + second.spread,
    )


def _starts(counts: np.ndarray) -> np.ndarray:
    return np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)


def _lengths(rows: np.ndarray, at_once: int = 20_000) -> np.ndarray:
    """In parts: as float32 all sentences of a large map would be four times as big."""
    parts = [lengths(rows[at : at + at_once]) for at in range(0, len(rows), at_once)]
    return np.concatenate(parts) if parts else np.empty(0, np.float32)


def _filled(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    if known.all() or not known.any():
        return values
    return np.where(known, values, values[known].mean()).astype(np.float32)


NO_LISTINGS = listing_vectors((), lambda _texts: Lookup(np.empty((0, DIMENSIONS), np.int8), np.empty(0, bool)))
