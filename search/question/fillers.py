"""How much a word can say: what everybody says all day says little of what somebody looks for."""

from functools import lru_cache

from search.question.frequencies import zipf

# Zipf values (log10 of the frequency per billion words): up to the lower a word says all it can, at the upper nothing.
TELLING, EMPTY = 4.0, 6.3
LEAST = 0.05


@lru_cache(maxsize=50_000)
def filler_weight(word: str) -> float:
    """From 0.05 for the commonest words of Dutch to 1.

    >>> filler_weight("hebben") < filler_weight("school") < filler_weight("huilbaby") == 1.0
    True
    """
    return max(LEAST, min(1.0, (EMPTY - zipf(word)) / (EMPTY - TELLING)))
