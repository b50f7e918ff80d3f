"""The words that were looked for, marked in a text."""

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from search.question.understanding import Understanding
from search.question.words import WORD, is_content, stem, words


def highlighted(text: str, understanding: Understanding, lang: str) -> SafeString | None:
    """The text as HTML with `<mark>` around what was looked for; None where it holds none of that."""
    wanted = {found for token in understanding.tokens for found in token.stems}
    parts: list[str] = []
    end = 0
    for match in WORD.finditer(text):
        if wanted and _is_wanted(match[0], wanted, lang):
            parts += [escape(text[end : match.start()]), "<mark>", escape(match[0]), "</mark>"]
            end = match.end()
    if not parts:
        return None
    return mark_safe("".join([*parts, escape(text[end:])]))  # noqa: S308


def _is_wanted(written: str, wanted: set[str], lang: str) -> bool:
    return any(
        stem(word, language) in wanted
        for word in words(written)
        for language in ("nl", lang)
        if is_content(word, language)
    )
