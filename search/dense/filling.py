"""Vectors for the texts that have none: in the database, or in the files that ship with the program."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

import numpy as np

from search.dense.embedder import DIMENSIONS, Embedder
from search.dense.sources import Text
from search.dense.store import embed, keep, lookup, shipped
from search.dense.vectors import VectorFile, VectorKind, text_keys

# So many are embedded before they are kept: what is stopped halfway loses little.
BATCH, SHIPPED_BATCH = 32, 512
LOOKED_UP = 5_000
Progress = Callable[[int], None]


def fill(model: Embedder, texts: Iterable[Text], progress: Progress = lambda _count: None, batch: int = BATCH) -> int:
    """Keep a vector of every text in the database; how many were made."""
    made = 0
    for kind, missing in missing_texts(model, texts):
        for at in range(0, len(missing), batch):
            # Asked again: another process may be filling as well.
            part = _without_vector(model, kind, missing[at : at + batch])
            if part:
                keep(model, kind, part)
            made += len(part)
            progress(made)
    return made


def missing_texts(model: Embedder, texts: Iterable[Text]) -> Iterator[tuple[VectorKind, list[str]]]:
    """Per kind, the different texts without a vector; a long list in parts."""
    rest = iter(texts)
    while some := list(islice(rest, LOOKED_UP)):
        for kind in VectorKind:
            wanted = list(dict.fromkeys(text for own, text in some if own is kind))
            if missing := _without_vector(model, kind, wanted):
                yield kind, missing


def _without_vector(model: Embedder, kind: VectorKind, texts: list[str]) -> list[str]:
    return [texts[at] for at in lookup(model.name, kind, texts).missing]


def ship(model: Embedder, part: str, texts: Iterable[Text], progress: Progress = lambda _count: None) -> int:
    """Make a shipped file hold exactly these texts; how many were made. Stopped halfway it goes on the next time."""
    file = shipped(part)
    every: dict[VectorKind, list[str]] = {kind: [] for kind in VectorKind}
    for kind, text in dict.fromkeys(texts):
        every[kind].append(text)
    made = sum(_add(model, file, kind, wanted, progress) for kind, wanted in every.items())
    keys = np.concatenate([text_keys(model.name, kind, wanted) for kind, wanted in every.items()])
    rows, _found = file.lookup(keys)
    if set(keys.tolist()) != set(file.keys.tolist()):
        file.write(keys, rows)
    return made


def _add(model: Embedder, file: VectorFile, kind: VectorKind, texts: list[str], progress: Progress) -> int:
    _rows, found = file.lookup(text_keys(model.name, kind, texts))
    missing = [text for text, has in zip(texts, found, strict=True) if not has]
    for at in range(0, len(missing), SHIPPED_BATCH):
        part = missing[at : at + SHIPPED_BATCH]
        _append(file, text_keys(model.name, kind, part), _rows_of(model, kind, part))
        progress(at + len(part))
    return len(missing)


def _rows_of(model: Embedder, kind: VectorKind, texts: list[str]) -> np.ndarray:
    """From the database or another file where they are there."""
    known = lookup(model.name, kind, texts)
    rows, missing = known.rows, known.missing
    if missing:
        rows[missing] = embed(model, kind, [texts[at] for at in missing])
    return rows


def _append(file: VectorFile, keys: np.ndarray, rows: np.ndarray) -> None:
    old, _found = file.lookup(file.keys) if len(file) else (np.empty((0, DIMENSIONS), np.int8), None)
    file.write(np.concatenate([file.keys, keys]), np.concatenate([old, rows]))
