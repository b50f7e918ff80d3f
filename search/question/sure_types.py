"""The question types that a question is surely about: sure enough to be offered as a filter."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from search.question.fillers import filler_weight
from search.question.languages import DUTCH
from search.question.phrases import Phrase, phrase_stems
from search.question.reading import Reading
from search.question.said import Said
from search.question.topics import Topics
from search.question.words import stem, words

MOST = 2
# How likely a type must be by the concepts and the vector, when it is named by one word, by more, or word for word.
# Chosen on the judged questions: nine of ten types offered are those of a listing that answers the question.
LIKELY_BY_WORD, LIKELY_BY_WORDS, LIKELY_BY_LETTER = 0.6, 0.4, 0.05
# A phrase must say so much, or be so much of the question: "wonen" in a long question tells only where somebody lives.
SAYS_ENOUGH, IS_ENOUGH = 0.55, 0.5
# Named by nothing, a type must be the likeliest both by the words and by the vector.
LIKELIEST = 1.0


@dataclass(frozen=True)
class SureType:
    """The slug of a question type and the words that name it, "" where none do."""

    slug: str
    text: str = ""


def sure_types(said: Said, topics: Topics, reading: Reading) -> tuple[SureType, ...]:
    """The surest first, at most two; none where somebody is in danger: then nothing is narrowed."""
    if said.is_alarm:
        return ()
    found = {one.slug: one for one in _named(said, topics, reading)}
    likeliest = max(topics.types, key=lambda slug: (topics.types_mixed.get(slug, 0.0), slug), default="")
    if min(topics.types.get(likeliest, 0.0), topics.types_classified.get(likeliest, 0.0)) >= LIKELIEST:
        found.setdefault(likeliest, SureType(likeliest))
    return tuple(sorted(found.values(), key=lambda one: (-topics.types_mixed.get(one.slug, 0.0), one.slug))[:MOST])


def _named(said: Said, topics: Topics, reading: Reading) -> Iterator[SureType]:
    spoken = words(said.text)
    stems = tuple(stem(word, DUTCH) for word in spoken)
    present = frozenset(phrase_stems(said.text))
    # Who asks and where is no subject, unless nothing else is said.
    aside = _aside(reading) if present - _aside(reading) else frozenset()
    surest = sorted(said.type_words.within(present), key=lambda phrase: len(phrase.stems))
    for phrase in (one for one in surest if not aside.issuperset(one.stems)):
        is_whole = len(phrase.written) > 1 and _holds(stems, phrase.written)
        telling = phrase.written if is_whole else phrase.stems
        naming = [word for word, its_stem in zip(spoken, stems, strict=True) if its_stem in telling]
        share = max(topics.types_mixed.get(phrase.slug, 0.0), 1.0 - topics.is_informed)
        says = sum(filler_weight(word) for word in dict.fromkeys(naming))
        if (is_whole and share >= LIKELY_BY_LETTER) or (
            share >= _needed(phrase) and (says >= SAYS_ENOUGH or len(phrase.stems) >= IS_ENOUGH * len(present))
        ):
            yield SureType(phrase.slug, " ".join(dict.fromkeys(naming)))


def _needed(phrase: Phrase) -> float:
    return LIKELY_BY_WORDS if len(phrase.stems) > 1 else LIKELY_BY_WORD


def _aside(reading: Reading) -> frozenset[str]:
    places = [reading.area.text] if reading.area else []
    return _stems([*places, *(guess.text for guess in reading.audiences if guess.is_professional)])


def _stems(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(word, DUTCH) for text in texts for word in words(text))


def _holds(stems: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    """Whether the words of a phrase stand in a question side by side ("uit elkaar", not "achter elkaar")."""
    return any(stems[start : start + len(phrase)] == phrase for start in range(len(stems) - len(phrase) + 1))
