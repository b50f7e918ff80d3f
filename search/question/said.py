"""A question as far as its topics go."""

from collections.abc import Sequence
from dataclasses import dataclass

from search.question.phrases import TypeWords
from search.question.tokens import Token
from search.question.words import words


@dataclass(frozen=True)
class Said:
    """`lang` is its own language, `is_alarm` whether somebody is in danger.

    `text` has its typing errors put right, `typed` is as it came: editors know misspellings that no rule does.
    """

    text: str
    lang: str
    words: Sequence[Token]
    type_words: TypeWords
    is_alarm: bool = False
    typed: str = ""

    @property
    def written(self) -> frozenset[tuple[str, ...]]:
        """Its words in order, in either spelling."""
        return frozenset(tuple(words(text)) for text in (self.text, self.typed))

    @property
    def named(self) -> dict[str, float]:
        """The question types that it names, in either spelling."""
        found = self.type_words.named(self.text)
        for slug, share in self.type_words.named(self.typed).items() if self.typed not in ("", self.text) else ():
            found[slug] = max(share, found.get(slug, 0.0))
        return found
