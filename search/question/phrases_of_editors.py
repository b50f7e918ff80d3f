"""Words and whole questions that an editor wrote down, one a line, and the questions that hold one."""

from collections.abc import Set
from functools import lru_cache

from search.question.languages import DUTCH
from search.question.phrases import phrase_stems
from search.question.words import stem, words
from sociale_kaart.models.text import lines


@lru_cache(maxsize=2_048)
def stems_of_lines(text: str) -> tuple[frozenset[str], ...]:
    """What a question must hold for each line.

    >>> stems_of_lines("mijn baby huilt") == (frozenset({"baby", "huil"}),)
    True
    """
    found = (frozenset(phrase_stems(line)) for line in lines(text))
    return tuple(stems for stems in found if stems)


def stems_of_question(text: str) -> frozenset[str]:
    return frozenset(stem(word, DUTCH) for word in words(text))


def is_meant(text: str, said: Set[str]) -> bool:
    """Whether a question with these stems holds all words of a line."""
    return any(said >= stems for stems in stems_of_lines(text))
