"""Vectors in 8 bits, found by a hash of model, kind and text."""

import hashlib
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path

import numpy as np

from search.dense.embedder import DIMENSIONS

KEYS, ROWS = "keys.npy", "vectors.npy"
LARGEST = 127


class VectorKind(StrEnum):
    """The model reads a question and what answers it in two ways."""

    QUERY = "query"
    PASSAGE = "passage"


def text_key(model: str, kind: VectorKind, text: str) -> int:
    """64 bits, signed: what a column of whole numbers holds."""
    said = f"{model}\0{kind}\0{text}".encode("utf-8", "replace")
    return int.from_bytes(hashlib.blake2b(said, digest_size=8).digest(), "big", signed=True)


def text_keys(model: str, kind: VectorKind, texts: Iterable[str]) -> np.ndarray:
    return np.array([text_key(model, kind, text) for text in texts], dtype=np.int64)


def quantised(vectors: np.ndarray) -> np.ndarray:
    """Each row scaled so that its largest number is 127. Its length is lost, and was 1.

    >>> quantised(np.array([[0.6, -0.8]]))
    array([[  95, -127]], dtype=int8)
    """
    largest = np.abs(vectors).max(axis=1, keepdims=True)
    return np.rint(vectors * (LARGEST / np.maximum(largest, 1e-12))).astype(np.int8)


def unit(rows: np.ndarray) -> np.ndarray:
    """Rows of 8 bits as float32 vectors of length 1; a row of zeros stays one."""
    vectors = rows.astype(np.float32)
    vectors *= lengths(vectors)[:, None]
    return vectors


def lengths(rows: np.ndarray) -> np.ndarray:
    """What each row must be multiplied with to get length 1."""
    vectors = rows.astype(np.float32, copy=False)
    return (1 / np.maximum(np.sqrt(np.einsum("ij,ij->i", vectors, vectors)), 1e-12)).astype(np.float32)


class VectorFile:
    """Vectors in a folder of two files, read as they are needed and shared by the processes of a machine."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open()

    def _open(self) -> None:
        self._keys, self._rows = np.empty(0, np.int64), np.empty((0, DIMENSIONS), np.int8)
        if (self._folder / KEYS).exists():
            keys, rows = np.load(self._folder / KEYS), np.load(self._folder / ROWS, mmap_mode="r")
            # Unequal after a writing that was broken off: as good as none.
            if rows.shape == (len(keys), DIMENSIONS):
                self._keys, self._rows = keys, rows

    def __len__(self) -> int:
        return len(self._keys)

    @property
    def keys(self) -> np.ndarray:
        return self._keys

    def lookup(self, keys: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """A row for each key (zeros where there is none), and which were found."""
        rows = np.zeros((len(keys), DIMENSIONS), np.int8)
        if not len(self._keys):
            return rows, np.zeros(len(keys), bool)
        places = np.minimum(np.searchsorted(self._keys, keys), len(self._keys) - 1)
        found = self._keys[places] == keys
        rows[found] = self._rows[places[found]]
        return rows, found

    def write(self, keys: Sequence[int] | np.ndarray, rows: np.ndarray) -> None:
        """Put these in the place of what the folder holds; a key given twice is kept once."""
        sorted_keys, first = np.unique(np.asarray(keys, np.int64), return_index=True)
        self._folder.mkdir(parents=True, exist_ok=True)
        for name, array in ((ROWS, rows[first]), (KEYS, sorted_keys)):
            new = self._folder / f"new-{name}"
            np.save(new, array)
            new.replace(self._folder / name)
        self._open()
