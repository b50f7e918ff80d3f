"""How the cosines of a question with many vectors lie, without working out one of them."""

from dataclasses import dataclass
from math import sqrt

import numpy as np

from search.dense.embedder import DIMENSIONS


@dataclass(frozen=True, eq=False)
class Spread:
    """Sums over vectors: how many, the vectors themselves, and the products of each two of their parts.

    Sums of parts can be added and taken away, so a changed service costs nothing like all of them.
    """

    count: int
    vectors: np.ndarray
    products: np.ndarray

    @classmethod
    def of(cls, vectors: np.ndarray, at_once: int = 5_000) -> "Spread":
        """In parts: the deviation is the small difference of large sums, which needs 64 bits."""
        found = cls(0, np.zeros(DIMENSIONS), np.zeros((DIMENSIONS, DIMENSIONS)))
        for at in range(0, len(vectors), at_once):
            part = vectors[at : at + at_once].astype(np.float64)
            found += cls(len(part), part.sum(axis=0), part.T @ part)
        return found

    def __add__(self, other: "Spread") -> "Spread":
        return Spread(self.count + other.count, self.vectors + other.vectors, self.products + other.products)

    def __sub__(self, other: "Spread") -> "Spread":
        return Spread(self.count - other.count, self.vectors - other.vectors, self.products - other.products)

    def cosines(self, question: np.ndarray, count: int) -> tuple[float, float]:
        """Mean and standard deviation of `count` cosines; those beyond the vectors are as the average."""
        if not self.count:
            return 0.0, 0.0
        wide = question.astype(np.float64)
        mean = float(self.vectors @ wide) / self.count
        squares = float(wide @ self.products @ wide) - self.count * mean**2
        return mean, sqrt(max(squares, 0.0) / count)
