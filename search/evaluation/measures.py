"""Figures for one ranked list against its judgements."""

from collections.abc import Mapping, Sequence
from math import log2

DEPTH = 10


def ndcg(found: Sequence[str], judged: Mapping[str, int], depth: int = DEPTH) -> float:
    """Normalised discounted cumulative gain with gains 2^grade - 1; 0 where nothing is judged relevant.

    >>> ndcg(["b", "a"], {"a": 3, "b": 1}) < ndcg(["a", "b"], {"a": 3, "b": 1}) == 1.0
    True
    """
    best = _gain(sorted(judged.values(), reverse=True)[:depth])
    return _gain([judged.get(slug, 0) for slug in found[:depth]]) / best if best else 0.0


def recall(found: Sequence[str], judged: Mapping[str, int], depth: int = DEPTH) -> float:
    """The share of relevant ones among the first; of as many as can stand there."""
    relevant = {slug for slug, grade in judged.items() if grade > 0}
    if not relevant:
        return 0.0
    return len(relevant.intersection(found[:depth])) / min(len(relevant), depth)


def _gain(grades: Sequence[int]) -> float:
    return sum((2**grade - 1) / log2(place + 2) for place, grade in enumerate(grades))
