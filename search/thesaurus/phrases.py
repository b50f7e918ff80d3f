"""A phrase of the thesaurus, ready to be looked for in texts."""

from collections.abc import Iterator
from typing import NamedTuple

from search.thesaurus.stems import spelt

# A text as its words, folded, in order.
Written = tuple[str, ...]


class Phrase(NamedTuple):
    """`place` is that of its concept, `stems` are those of its content words, each once."""

    place: int
    text: str
    written: Written
    stems: tuple[str, ...]
    is_misspelt: bool

    @property
    def is_wrong_word(self) -> bool:
        """One word that is spelt wrong: its stem may be that of a right one ("druks" for "drugs")."""
        return self.is_misspelt and len(self.written) == 1

    @property
    def tokens(self) -> Iterator[tuple[str, str]]:
        """What a text must hold to say this, each once, with its stem."""
        mark = spelt if self.is_wrong_word else str
        return ((mark(stem), stem) for stem in self.stems)
