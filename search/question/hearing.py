"""Words as they are heard by somebody who writes what they hear."""

from functools import lru_cache

from search.question.sounds import sound

# Letters that sound alike to somebody who writes what they hear: before and after `sound` has put the others together.
# What two letters write as one vowel becomes one letter, for one mistake is enough to get it wrong.
BEFORE = (("isch", "is"), ("eau", "o"), ("ai", "e"), ("tie", "sie"), ("ce", "se"), ("ci", "si"))
AFTER = (("ou", "w"), ("oe", "u"), ("eu", "q"), ("ui", "j"), ("ie", "i"), ("nk", "ng"), ("nds", "ns"), ("nts", "ns"))


@lru_cache(maxsize=200_000)
def heard(word: str) -> str:
    """
    >>> heard("moeder") == heard("muder"), heard("psychisch") == heard("psychies"), heard("niveau") == heard("nivo")
    (True, True, True)
    """
    for letters, plain in BEFORE:
        word = word.replace(letters, plain)
    word = sound(word)
    for letters, plain in AFTER:
        word = word.replace(letters, plain)
    return word[:-1] + "p" if word.endswith("b") else word
