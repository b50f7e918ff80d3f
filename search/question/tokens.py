"""The words of a question as they are looked for."""

from dataclasses import dataclass
from typing import Literal

# As typed, with its typing error put right, of two words that belong together, or a part of a longer word.
Source = Literal["word", "corrected", "joined", "part"]

# A part is worth this much where the whole word is not known.
SURE_PART = 0.9


@dataclass(frozen=True)
class Token:
    """One word of the question, or one made of it, and the stems under which it may stand in a listing."""

    word: str
    stems: tuple[str, ...]
    # Not a word of any listing: near ones may be meant.
    is_unknown: bool = False
    # How surely the asker means it: as typed 1, less for what was made of it.
    weight: float = 1.0
    source: Source = "word"
    # Everybody says it of everything ("niet", "maken").
    is_filler: bool = False

    @property
    def is_hint(self) -> bool:
        """Whether it raises the rank of a listing and lets none through: such a word, or a part of a known one."""
        return self.is_filler or (self.source == "part" and self.weight < SURE_PART)
