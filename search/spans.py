"""Many pieces of one long array, fetched together."""

import numpy as np


def within(begins: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """The places of every piece, one piece after the other: `counts` of them from `begins` on.

    >>> within(np.array([5, 0]), np.array([2, 3])).tolist()
    [5, 6, 0, 1, 2]
    """
    before = np.cumsum(counts) - counts
    return np.arange(counts.sum()) + np.repeat(begins - before, counts)
