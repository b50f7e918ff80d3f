"""How many syllables a word has, in Dutch and in English."""

import re
from functools import lru_cache

# What is one sound together, longest first.
_DUTCH = re.compile(
    r"aai|ooi|oei|eeu|ieu|ij|eau|aa|ee|oo|uu|au|ou|ei|eu|ie|oe|ui|[aeiouyàáâäèéêëìíîïòóôöùúûü]", re.IGNORECASE
)
_ENGLISH = re.compile(r"[aeiouy]+", re.IGNORECASE)
_SILENT = re.compile(r"(?:[^laeiouy]|[aeiouy]l)e(?:s|d)?$", re.IGNORECASE)
_SPOKEN = re.compile(r"(?:[td]ed|[sxz]es|[cs]hes|ges|ces)$", re.IGNORECASE)


@lru_cache(maxsize=20_000)
def syllables(word: str, language: str = "nl") -> int:
    """At least one for every word; an abbreviation in capitals is spoken letter by letter.

    >>> [syllables(word) for word in ("ja", "moeder", "gezinsondersteuning", "zeeën", "JGZ")]
    [1, 2, 6, 2, 3]
    >>> [syllables(word, "en") for word in ("help", "home", "family", "wanted")]
    [1, 1, 3, 2]
    """
    if 2 <= len(word) <= 5 and word.isupper():
        return len(word)
    if language == "en":
        return max(1, len(_ENGLISH.findall(word)) - bool(_SILENT.search(word) and not _SPOKEN.search(word)))
    return max(1, len(_DUTCH.findall(word)))
