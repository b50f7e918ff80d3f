"""All vectors that there are: the shipped ones, and those of texts that changed, in the database."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from search.dense.embedder import DIMENSIONS, Embedder
from search.dense.vectors import VectorFile, VectorKind, quantised, text_keys, unit
from search.models import TextVector

SHIPPED = Path(__file__).parent / "shipped"
# Apart, because listings change more often than the thesaurus.
PARTS = ("phrases", "listings")
ASKED_AT_ONCE = 500
# From so many on, reading the whole table is quicker than asking for keys.
WHOLE_TABLE = 20_000


@dataclass(frozen=True)
class Lookup:
    """A row of 8 bits for each text, in their order: zeros where `found` is false."""

    rows: np.ndarray
    found: np.ndarray

    @property
    def vectors(self) -> np.ndarray:
        return unit(self.rows)

    @property
    def missing(self) -> list[int]:
        """Which texts have no vector yet."""
        return np.flatnonzero(~self.found).tolist()


@cache
def shipped(part: str) -> VectorFile:
    return VectorFile(SHIPPED / part)


def lookup(model: str, kind: VectorKind, texts: Sequence[str]) -> Lookup:
    keys = text_keys(model, kind, texts)
    rows = np.zeros((len(keys), DIMENSIONS), np.int8)
    found = np.zeros(len(keys), bool)
    for part in PARTS:
        left = np.flatnonzero(~found)
        rows[left], found[left] = shipped(part).lookup(keys[left])
    places = {int(keys[at]): at for at in np.flatnonzero(~found)}
    for key, vector in _kept(list(places)):
        rows[places[key]], found[places[key]] = np.frombuffer(vector, np.int8), True
    # A text that occurs twice has its row in both places.
    twice = [at for at in np.flatnonzero(~found) if found[places[int(keys[at])]]]
    rows[twice], found[twice] = rows[[places[int(keys[at])] for at in twice]], True
    return Lookup(rows, found)


def _kept(keys: list[int]) -> Iterator[tuple[int, bytes]]:
    rows = TextVector.objects.values_list("key", "vector")
    if len(keys) > WHOLE_TABLE:
        wanted = set(keys)
        yield from (row for row in rows.iterator(chunk_size=5_000) if row[0] in wanted)
        return
    for at in range(0, len(keys), ASKED_AT_ONCE):
        yield from rows.filter(key__in=keys[at : at + ASKED_AT_ONCE])


def embed(model: Embedder, kind: VectorKind, texts: Sequence[str]) -> np.ndarray:
    """The rows of these texts, made now."""
    vectors = model.queries(texts) if kind is VectorKind.QUERY else model.passages(texts)
    return quantised(vectors)


def keep(model: Embedder, kind: VectorKind, texts: Sequence[str]) -> None:
    """Embed texts and keep their vectors; another process may have done the same meanwhile."""
    keys = text_keys(model.name, kind, texts)
    rows = embed(model, kind, texts)
    vectors = [TextVector(key=int(key), vector=row.tobytes()) for key, row in zip(keys, rows, strict=True)]
    TextVector.objects.bulk_create(vectors, ignore_conflicts=True)


def newest_vector() -> int:
    """Another number once vectors were kept."""
    return TextVector.objects.order_by("-id").values_list("id", flat=True).first() or 0
