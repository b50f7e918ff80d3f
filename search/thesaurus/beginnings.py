"""Which question types a beginning of a phrase leads to, in any of the languages of the thesaurus."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Self

from search.question.words import key
from search.thesaurus.entries import ConceptEntry

# Shorter ones begin too many phrases, and of more than this nobody can say what is meant.
SHORTEST, MOST_LOOKED_AT = 3, 200
# A type that so few phrases are about beside the first one is seldom meant.
SHARE = 0.4


@dataclass(frozen=True)
class Beginnings:
    """All phrases, folded and sorted, each with the question types of its concept."""

    phrases: tuple[str, ...]
    types: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, entries: Iterable[ConceptEntry]) -> Self:
        """
        >>> uyku = ConceptEntry("slaap", {"tr": ("uyku sorunu",)}, question_types=("slapen",))
        >>> Beginnings.of([uyku]).question_types("uyk")
        ['slapen']
        """
        pairs = sorted(
            {
                (phrase, entry.question_types)
                for entry in entries
                if entry.question_types
                for texts in entry.phrases.values()
                for phrase in map(key, texts)
            }
        )
        return cls(tuple(phrase for phrase, _types in pairs), tuple(types for _phrase, types in pairs))

    def question_types(self, beginning: str) -> list[str]:
        """The type that most of the phrases are about first; of a whole phrase those of that one alone."""
        if len(beginning) < SHORTEST:
            return []
        found = list(islice(self._from(beginning), MOST_LOOKED_AT))
        whole = [types for phrase, types in found if phrase == beginning]
        votes = Counter(slug for types in whole or (types for _phrase, types in found) for slug in types)
        most = max(votes.values(), default=0)
        return [slug for slug, number in votes.most_common() if number >= SHARE * most]

    def _from(self, beginning: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        for place in range(bisect_left(self.phrases, beginning), len(self.phrases)):
            if not self.phrases[place].startswith(beginning):
                return
            yield self.phrases[place], self.types[place]
