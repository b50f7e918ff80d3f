"""A question as it is read: its words, numbers and marks in order, each with its place in the text."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import Self

from search.question.words import APOSTROPHE, LONGEST_WORD, fold

# Nobody reads more of a question, and a hostile one may be very long.
LONGEST_TEXT = 10_000
MOST_WORDS = 1_500
# "2,5" is one number, "2,4,6" are three.
PIECE = re.compile(r"\d+\.\d+|(?<!\d,)\d+,\d+(?!\d|,\d)|\d+|½|[^\W\d_]+(?:['’`´ʼ][^\W\d_]+)*|[^\w\s]")
APOSTROPHES = re.compile(r"['’`´ʼ]")
STOPS = frozenset(".!?;:\n…؟")
# Commas in Arabic, and dashes, count as their plain sisters.
PLAIN_MARKS = {"،": ",", "–": "-", "—": "-", "‑": "-", "（": "(", "）": ")"}


@dataclass(frozen=True)
class Word:
    """A word, number or mark, folded; `start` and `end` are its place in the text of the sentence."""

    folded: str
    start: int
    end: int
    # Whether it follows the one before without a space ("3jr").
    is_glued: bool = False

    @property
    def is_mark(self) -> bool:
        return not self.folded[:1].isalnum() and self.folded != "½"


@dataclass(frozen=True)
class Sentence:
    """A whole question, however many sentences it has."""

    text: str
    words: tuple[Word, ...]

    @classmethod
    def of(cls, question: str) -> Self:
        """
        >>> [word.folded for word in Sentence.of("Mijn zoon (2,5) is écht 'n schat!").words]
        ['mijn', 'zoon', '(', '2.5', ')', 'is', 'echt', "'", 'n', 'schat', '!']
        """
        text = plain(question)
        words: list[Word] = []
        for found in PIECE.finditer(text):
            is_glued = bool(words) and words[-1].end == found.start()
            words.append(Word(_folded(found[0]), found.start(), found.end(), is_glued))
            if len(words) == MOST_WORDS:
                break
        return cls(text, tuple(words))

    @cached_property
    def folded(self) -> tuple[str, ...]:
        return tuple(word.folded for word in self.words)

    @cached_property
    def plain_words(self) -> frozenset[str]:
        """All words that stand in it, without order."""
        return frozenset(self.folded)

    def said(self, first: int, last: int) -> str:
        """The text from one word to another, both included."""
        return self.text[self.words[first].start : self.words[last].end]

    def at(self, index: int) -> str:
        """The word at this place, "" outside the sentence."""
        return self.folded[index] if 0 <= index < len(self.folded) else ""

    def before(self, index: int, most: int) -> tuple[str, ...]:
        """The words just before a place, nearest first, not across the end of a sentence."""
        return self._until_stop(self.folded[max(0, index - most) : index][::-1])

    def after(self, index: int, most: int) -> tuple[str, ...]:
        """The words just after a place, nearest first, not across the end of a sentence."""
        return self._until_stop(self.folded[index + 1 : index + 1 + most])

    @staticmethod
    def _until_stop(words: tuple[str, ...]) -> tuple[str, ...]:
        stop = next((place for place, word in enumerate(words) if word in STOPS), len(words))
        return words[:stop]


def plain(question: str) -> str:
    """The question without invisible characters and loose accents, its digits written 0 to 9."""
    composed = unicodedata.normalize("NFC", question[:LONGEST_TEXT])
    return "".join(_plain_character(char) for char in composed)


def _plain_character(char: str) -> str:
    category = unicodedata.category(char)
    if category in ("Mn", "Me", "Cf", "Cs"):
        return ""
    if category == "Cc":
        return "\n" if char == "\n" else " "
    if category == "Nd":
        return str(unicodedata.decimal(char))
    return PLAIN_MARKS.get(char, char)


def _folded(piece: str) -> str:
    if piece == "½":
        return piece
    folded = APOSTROPHE.sub("", fold(APOSTROPHES.sub("", piece)))[:LONGEST_WORD]
    return folded.replace(",", ".") if folded[:1].isdigit() else folded or piece
