"""A set of words in which a form may stand for all that begin or end with it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from search.question.words import APOSTROPHE, fold


@dataclass(frozen=True)
class WordSet:
    """Folded words; "zwanger*" holds every word that begins so, "*tje" every word that ends so.

    >>> "zwangere" in WordSet.of("zwanger* gebe"), "gebeurd" in WordSet.of("zwanger* gebe")
    (True, False)
    """

    exact: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()

    @classmethod
    def of(cls, *texts: str) -> Self:
        """From words separated by spaces, in any spelling of accents."""
        return cls.from_forms(form for text in texts for form in text.split())

    @classmethod
    def from_forms(cls, forms: Iterable[str]) -> Self:
        folded = [APOSTROPHE.sub("", fold(form)) for form in forms]
        return cls(
            frozenset(form for form in folded if "*" not in form),
            tuple(form.rstrip("*") for form in folded if form.endswith("*")),
            tuple(form.lstrip("*") for form in folded if form.startswith("*")),
        )

    @classmethod
    def joined(cls, sets: Iterable["WordSet"]) -> Self:
        """All words of several sets: one look at it tells of most words that they are in none of them."""
        known = tuple(sets)
        return cls(
            frozenset().union(*(one.exact for one in known)),
            tuple(start for one in known for start in one.beginnings),
            tuple(end for one in known for end in one.endings),
        )

    def __contains__(self, word: str) -> bool:
        return word in self.exact or word.startswith(self.beginnings) or word.endswith(self.endings)

    def __or__(self, other: "WordSet") -> "WordSet":
        return WordSet.joined((self, other))
