"""Words as they are heard by somebody who writes what they hear, and by who learned Dutch beside another language."""

from functools import lru_cache
from itertools import groupby

from search.question.sounds import sound

# Letters that sound alike to somebody who writes what they hear: before and after `sound` has put the others together.
# What two letters write as one vowel becomes one letter, for one mistake is enough to get it wrong.
BEFORE = (
    ("isch", "is"), ("eau", "o"), ("ai", "e"), ("tie", "sie"), ("ce", "se"), ("ci", "si"),
    ("sk", "sch"), ("sh", "sch"), ("kh", "ch"),
)  # fmt: skip
AFTER = (("ou", "w"), ("oe", "u"), ("eu", "q"), ("ui", "j"), ("ie", "i"), ("nk", "ng"), ("nds", "ns"), ("nts", "ns"))
# Sounds that are two in Dutch and one in many a first language: e and i, and o, u, oe and eu, in Arabic and Turkish;
# g and h in Polish and Ukrainian; b and p in Arabic; d and t where a syllable ends. "Sj" is a French g or ch.
HUSH = ("sj", "g")
ONE_TO_MANY = str.maketrans("eoqhbd", "iuugpt")


@lru_cache(maxsize=200_000)
def heard(word: str) -> str:
    """
    >>> heard("moeder") == heard("muder"), heard("psychisch") == heard("psychies"), heard("niveau") == heard("nivo")
    (True, True, True)
    >>> heard("school") == heard("skool") == heard("shool")
    True
    """
    for letters, plain in BEFORE:
        word = word.replace(letters, plain)
    word = sound(word)
    for letters, plain in AFTER:
        word = word.replace(letters, plain)
    return word[:-1] + "p" if word.endswith("b") else word


@lru_cache(maxsize=200_000)
def blurred(heard_word: str) -> str:
    """What has been `heard`, by who does not hear all that Dutch tells apart.

    >>> blurred(heard("gezicht")) == blurred(heard("gizeht")), blurred(heard("prettig")) == blurred(heard("brettih"))
    (True, True)
    """
    sounds = heard_word.replace(*HUSH).translate(ONE_TO_MANY)
    return "".join(one for one, _again in groupby(sounds))
