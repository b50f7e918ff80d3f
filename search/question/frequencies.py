"""How common Dutch words are, from the word lists of `wordfreq`: zipf 1 is very rare, 3 rare, 5 common, 7 "de"."""

import math
from collections.abc import Mapping
from functools import cache, lru_cache

from wordfreq import get_frequency_dict

from search.question.folding import fold

DUTCH = "nl"
# A word in a billion has zipf 0.
BILLION = 9
# Languages in Latin letters that stand in Dutch questions.
OTHERS = ("en", "tr", "pl")
# A word that everybody has read, rare as it may be.
COMMON = 2.6


@lru_cache(maxsize=100_000)
def zipf(word: str) -> float:
    """Of a folded word; 0 for one that is in no list.

    >>> round(zipf("kind")), round(zipf("creche")), zipf("kindx")
    (5, 3, 0.0)
    """
    shares = get_frequency_dict(DUTCH)
    share = max(shares.get(word, 0.0), shares.get(accented(word), 0.0))
    return math.log10(share) + BILLION if share else 0.0


def accented(word: str) -> str:
    """How a folded word is written where that is more common with accents ("café")."""
    return _accents().get(word, word)


@cache
def _accents() -> Mapping[str, str]:
    shares = get_frequency_dict(DUTCH)
    found: dict[str, str] = {}
    for word, share in shares.items():
        if not word.isascii():
            plain = fold(word)
            if share > shares.get(found.get(plain, plain), 0.0):
                found[plain] = word
    return found


def is_common(word: str) -> bool:
    return zipf(word) >= COMMON


def is_foreign(word: str) -> bool:
    """Whether a folded word is a common one in a language that many people here speak beside Dutch."""
    return word in _foreign()


@cache
def _foreign() -> frozenset[str]:
    return frozenset(fold(word) for lang in OTHERS for word in get_frequency_dict(lang, "small"))
