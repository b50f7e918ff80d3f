"""How fingers slip on a keyboard: letters that change places, one left out, one too many, one beside the right one."""

from functools import cache
from os.path import commonprefix

ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
# How far each row begins to the right of the first, in keys.
BEGINS = (0.0, 0.25, 0.75)


def is_swap(word: str, near: str) -> bool:
    """Whether all letters are there, in another order."""
    return sorted(word) == sorted(near)


def is_slip(word: str, near: str) -> bool:
    """Whether one movement makes the first of the second; another letter in the place of one must be beside it.

    >>> is_slip("hiusarts", "huisarts"), is_slip("klesen", "kletsen"), is_slip("klesen", "kleren")
    (True, True, False)
    """
    typed, meant = _difference(word, near)
    if len(typed) == len(meant) == 1:
        return typed in _beside(meant)
    return len(typed) + len(meant) == 1 or (len(typed) == 2 and typed == meant[::-1])


def _difference(word: str, near: str) -> tuple[str, str]:
    """What is left of both without their common beginning and end."""
    begin = len(commonprefix((word, near)))
    word, near = word[begin:], near[begin:]
    end = len(commonprefix((word[::-1], near[::-1])))
    return word[: len(word) - end], near[: len(near) - end]


@cache
def _beside(letter: str) -> frozenset[str]:
    places = {key: (BEGINS[row] + place, row) for row, keys in enumerate(ROWS) for place, key in enumerate(keys)}
    if letter not in places:
        return frozenset()
    across, down = places[letter]
    return frozenset(key for key, (x, y) in places.items() if abs(x - across) <= 1 and abs(y - down) <= 1) - {letter}
