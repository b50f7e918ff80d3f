"""Which words of a text are gone and which are new."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

# A comparison takes time that grows with the square of the text; above this the whole is shown as changed.
MOST_WORDS = 2000


@dataclass(frozen=True)
class Piece:
    """Some words in a row; `is_changed` where the other version does not have them here."""

    text: str
    is_changed: bool = False


@lru_cache(maxsize=256)
def compare(old: str, new: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """The pieces of the old and of the new text.

    >>> compare("Bel op maandag", "Bel op dinsdag")[1]
    (Piece(text='Bel op ', is_changed=False), Piece(text='dinsdag', is_changed=True))
    """
    before, after = words(old), words(new)
    if not before or not after or max(len(before), len(after)) > MOST_WORDS:
        return pieces([(old, True)]), pieces([(new, True)])
    left, right = [], []
    for kind, start, end, new_start, new_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        left.append(("".join(before[start:end]), kind != "equal"))
        right.append(("".join(after[new_start:new_end]), kind != "equal"))
    return pieces(left), pieces(right)


def words(text: str) -> list[str]:
    return re.findall(r"\s+|[\w.@+-]+|[^\w\s]", text)


def pieces(parts: list[tuple[str, bool]]) -> tuple[Piece, ...]:
    return tuple(Piece(text, is_changed) for text, is_changed in parts if text)
