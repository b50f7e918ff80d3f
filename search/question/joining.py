"""Words that Dutch writes as one ("kinder opvang"), in a question or in a listing."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from search.question.stop_words import DUTCH

SHORTEST_PART, SHORTEST = 2, 6
LINKS = ("", "s")
# How many words may belong together.
WIDTHS = (2, 3)
Claim = Callable[[str], bool]


class Joined(NamedTuple):
    """One word made of those that stand from one place in the text up to another."""

    start: int
    end: int
    word: str


def everything(_word: str) -> bool:
    return True


def joined(words: Sequence[str], is_known: Claim, is_right: Claim = everything) -> Iterator[Joined]:
    """Neighbours that make a known word together; halves that are no words by themselves tell that they must.

    >>> list(joined(["dure", "kinder", "opvang"], {"kinderopvang"}.__contains__))
    [Joined(start=1, end=3, word='kinderopvang')]
    """
    for width in WIDTHS:
        for start in range(len(words) - width + 1):
            pieces = words[start : start + width]
            if all(map(_may_join, pieces)) and (_is_plain(pieces) or not all(map(is_right, pieces))):
                found = next((word for word in _spellings(pieces) if len(word) >= SHORTEST and is_known(word)), None)
                if found:
                    yield Joined(start, start + width, found)


def _may_join(word: str) -> bool:
    return len(word) >= SHORTEST_PART and word.isalpha()


def _is_plain(pieces: Sequence[str]) -> bool:
    """Words that each say something: the small words of a sentence make other words by chance ("hoe lang")."""
    return DUTCH.isdisjoint(pieces)


def _spellings(pieces: Sequence[str]) -> Iterator[str]:
    return (link.join(pieces) for link in LINKS)
