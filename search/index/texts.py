"""Texts of a listing in one language, with Dutch where that language lacks them, as tokens."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from search.question.compounds import parts as compound_parts
from search.question.frequencies import is_common
from search.question.joining import joined
from search.question.words import is_content, stem, tokens, words

DUTCH, ENGLISH = "nl", "en"


def translated(entry: Any, name: str, lang: str) -> str:
    """A field of django-modeltranslation, whatever language is active."""
    return getattr(entry, f"{name}_{lang}") or getattr(entry, f"{name}_{DUTCH}") or ""


def bilingual_tokens(entry: Any, names: Iterable[str], lang: str) -> tuple[str, ...]:
    """Tokens of fields in Dutch and in the language, so that a question in either finds them."""
    found: list[str] = []
    for name in names:
        found += tokens(getattr(entry, f"{name}_{DUTCH}") or "", DUTCH)
        if lang != DUTCH:
            found += tokens(getattr(entry, f"{name}_{lang}") or "", lang)
    return tuple(found)


def foreign_tokens(entry: Any, names: Iterable[str], lang: str) -> tuple[str, ...]:
    """Tokens of the English of an entry, and of what it has in the language of the index."""
    return tuple(
        token
        for language in dict.fromkeys((ENGLISH, lang))
        if language != DUTCH
        for name in names
        for token in tokens(getattr(entry, f"{name}_{language}") or "", language)
    )


def dutch_tokens(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(token for text in texts for token in tokens(text, DUTCH))


def tokens_with_parts(texts: Iterable[str]) -> tuple[str, ...]:
    """Dutch tokens, then those of the words in compounds, and of words that were wrongly written as two."""
    return tuple(token for text in texts for token in _with_parts(text))


@lru_cache(maxsize=8_192)
def _with_parts(text: str) -> tuple[str, ...]:
    """Remembered: the indexes of all languages hold the same Dutch texts."""
    written = words(text)
    content = [word for word in written if is_content(word, DUTCH)]
    parts = [part for word in content for part in compound_parts(word) if is_content(part, DUTCH)]
    pairs = [pair.word for pair in joined(written, is_common)]
    return tuple(stem(word, DUTCH) for word in (*content, *parts, *pairs))


def words_of(*texts: str) -> tuple[str, ...]:
    """Each word once, as written."""
    return tuple(dict.fromkeys(word for text in texts for word in words(text)))
