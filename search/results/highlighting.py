"""The words that were looked for, marked in a text."""

from collections.abc import Set as AbstractSet
from functools import lru_cache

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from search.question.languages import DUTCH
from search.question.understanding import Understanding
from search.question.words import WORD, is_content, stem, words

# Summaries use the same words again and again; these are remembered with their stems.
MOST_WORDS = 20_000
# They count for a short question, and tell nobody why a text was found.
UNMARKED = frozenset({"niet", "geen", "zonder", "wie", "not", "no", "without"})


def wanted_stems(understanding: Understanding) -> frozenset[str]:
    return frozenset(found for token in understanding.tokens for found in token.stems)


def highlighted(text: str, wanted: AbstractSet[str], lang: str) -> SafeString | None:
    """The text as HTML with `<mark>` around words with a wanted stem; None where it holds none of them."""
    if not wanted:
        return None
    parts: list[str] = []
    end = 0
    for match in WORD.finditer(text):
        if not _stems_of(match[0], lang).isdisjoint(wanted):
            parts += [escape(text[end : match.start()]), "<mark>", escape(match[0]), "</mark>"]
            end = match.end()
    if not parts:
        return None
    return mark_safe("".join([*parts, escape(text[end:])]))  # noqa: S308


@lru_cache(maxsize=MOST_WORDS)
def _stems_of(written: str, lang: str) -> frozenset[str]:
    """The stems of a word of a listing, which may be Dutch on a page in another language."""
    return frozenset(
        stem(word, language)
        for word in words(written)
        for language in (DUTCH, lang)
        if word not in UNMARKED and is_content(word, language)
    )
