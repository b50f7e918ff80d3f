"""Where sentences and words begin and end."""

import re
from functools import lru_cache

# Written with points, and no end of a sentence.
POINTED = (
    *("bijv", "bv", "dhr", "mevr", "mw", "dr", "drs", "ir", "mr", "prof", "nr", "tel", "blz", "etc", "incl", "excl"),
    *("max", "min", "ca", "vgl", "evt", "resp", "art", "st", "e.g", "i.e", "vs"),
)
_POINT_AFTER = re.compile(rf"\b(?:{'|'.join(map(re.escape, POINTED))}|(?:\w\.){{1,6}}\w)\.(?=\s+\S)", re.IGNORECASE)
_KEPT = "\ufffc"
_END = re.compile(r"(?<=[.!?…؟])[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[^\W_])")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


# Every rule that checks a listing asks for the sentences of the same few texts.
@lru_cache(maxsize=32)
def sentences(text: str) -> tuple[str, ...]:
    """The sentences of plain text; a line or a point of a list that ends is a sentence too.

    >>> sentences("Bel dhr. de Boer. Dat kan bijv. op maandag!")
    ('Bel dhr. de Boer.', 'Dat kan bijv. op maandag!')
    """
    found = (sentence for line in text.splitlines() for sentence in _END.split(_POINT_AFTER.sub(_hide_points, line)))
    return tuple(sentence.replace(_KEPT, ".").strip() for sentence in found if WORD.search(sentence))


def words(text: str) -> tuple[str, ...]:
    """The words, without numbers; a word with a hyphen is one word.

    >>> words("De 2 kind-ouders, thuis.")
    ('De', 'kind-ouders', 'thuis')
    """
    return tuple(WORD.findall(text))


def _hide_points(match: re.Match[str]) -> str:
    return match.group().replace(".", _KEPT)
