"""Words that differ from one by few letters, found among tens of thousands without looking at each."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

# After every letter.
LAST = "\U0010ffff"


class NearWords:
    """Who mistypes one letter leaves the beginning of a word or its end as it is: there the word is found.

    So nothing is missed with one mistake. With two, what is changed at both ends is not found.

    >>> sorted(NearWords(["kamer", "kamers", "hamer", "hemels"]).within(1, "kamer"))
    ['hamer', 'kamer', 'kamers']
    """

    def __init__(self, words: Iterable[str]) -> None:
        by_length: dict[int, list[str]] = defaultdict(list)
        for word in words:
            by_length[len(word)].append(word)
        self._forward = {length: sorted(alike) for length, alike in by_length.items()}
        self._backward = {length: sorted(word[::-1] for word in alike) for length, alike in by_length.items()}

    def within(self, most: int, word: str) -> set[str]:
        """Words that differ by so many letters at most; neighbours that changed places are one."""
        # One mistake touches two letters where they changed places.
        kept = max(1, (len(word) - most - 1) // (most + 1))
        found: set[str] = set()
        for length in range(max(1, len(word) - most), len(word) + most + 1):
            found.update(_alike(word, kept, most, self._forward.get(length, ())))
            found.update(near[::-1] for near in _alike(word[::-1], kept, most, self._backward.get(length, ())))
        return found


def _alike(word: str, kept: int, most: int, ordered: Sequence[str]) -> Iterator[str]:
    """Those of some words in their order that begin in the same way."""
    beginning = word[:kept]
    alike = ordered[bisect_left(ordered, beginning) : bisect_left(ordered, beginning + LAST)]
    return (near for near, _cost, _place in extract(word, alike, scorer=OSA.distance, score_cutoff=most, limit=None))
