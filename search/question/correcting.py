"""A question with its typing errors put right, as its asker would have written it."""

from collections.abc import Mapping

from search.question.frequencies import accented
from search.question.words import WORD, words


def corrected_text(text: str, corrections: Mapping[str, str]) -> str | None:
    """The text with other words where `corrections` has them (folded); None where it stays as it is.

    >>> corrected_text("Mijn KINT huild, wat nu?", {"kint": "kind", "huild": "huilt"})
    'Mijn KIND huilt, wat nu?'
    """
    pieces: list[str] = []
    end = 0
    for found in WORD.finditer(text):
        folded = words(found[0])
        right = corrections.get(folded[0]) if len(folded) == 1 else None
        if right:
            pieces += [text[end : found.start()], _cased(accented(right), found[0])]
            end = found.end()
    return "".join([*pieces, text[end:]]) if pieces else None


def _cased(word: str, as_written: str) -> str:
    if len(as_written) > 1 and as_written.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if as_written[:1].isupper() else word
