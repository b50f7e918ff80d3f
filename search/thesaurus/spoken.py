"""The words that people and providers use, rightly spelt."""

from collections.abc import Iterable
from dataclasses import dataclass

from search.question.words import words
from sociale_kaart.models import Concept, QuestionType

DUTCH_LISTS, ENGLISH_LISTS = ("label_nl", "lay_nl", "professional_nl"), ("label_en", "words_en")


@dataclass(frozen=True)
class SpokenWords:
    """Folded words of all concepts and question types."""

    dutch: frozenset[str]
    english: frozenset[str]


def load_spoken_words() -> SpokenWords:
    """In two queries; without the misspellings that editors noted."""
    rows = list(Concept.objects.values_list(*DUTCH_LISTS, *ENGLISH_LISTS))
    dutch = [text for row in rows for text in row[: len(DUTCH_LISTS)]]
    dutch += [text for row in QuestionType.objects.values_list("label_nl", "synonyms") for text in row]
    return SpokenWords(_words_of(dutch), _words_of(text for row in rows for text in row[len(DUTCH_LISTS) :]))


def _words_of(texts: Iterable[str | None]) -> frozenset[str]:
    return frozenset(word for text in texts if text for word in words(text))
