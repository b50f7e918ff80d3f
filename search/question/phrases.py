"""The words of people for each question type, found in a question."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from search.question.words import is_content, stem, words
from search.vocabulary import Vocabulary


def matching_question_types(question: Sequence[str], known: Vocabulary) -> Mapping[str, float]:
    """How much of the question the best phrase of each question type covers; phrases count only as a whole."""
    asked = _stems(question)
    if not asked:
        return {}
    present = set(asked)
    best: dict[str, float] = {}
    for phrase, slugs in _phrases(known).items():
        if present.issuperset(phrase):
            covered = len(phrase) / len(present)
            for slug in slugs:
                best[slug] = max(best.get(slug, 0), covered)
    return best


def _stems(question: Sequence[str]) -> tuple[str, ...]:
    """The stems of the content words, or of all words where no other is left ("uit huis")."""
    content = [word for word in question if is_content(word, "nl")] or list(question)
    return tuple(dict.fromkeys(stem(word, "nl") for word in content))


@lru_cache(maxsize=32)
def _phrases_of(phrases: tuple[tuple[str, tuple[str, ...]], ...]) -> Mapping[frozenset[str], tuple[str, ...]]:
    found: dict[frozenset[str], tuple[str, ...]] = {}
    for slug, texts in phrases:
        for text in texts:
            stems = frozenset(_stems(words(text)))
            if stems and slug not in found.get(stems, ()):
                found[stems] = (*found.get(stems, ()), slug)
    return found


def _phrases(known: Vocabulary) -> Mapping[frozenset[str], tuple[str, ...]]:
    return _phrases_of(tuple(known.phrases.items()))
