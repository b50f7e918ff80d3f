"""Ages in one word: "zesjarige", "trzylatka", "двомісячний"."""

import re
from functools import lru_cache

from search.question.numbers import DUTCH_NUMBERS, NUMBER_WORDS

_DUTCH = f"{DUTCH_NUMBERS.removeprefix('nul ')} eenentwintig tweeentwintig drieentwintig"
_POLISH = (
    "jedno dwu trzy cztero piecio szescio siedmio osmio dziewiecio dziesiecio jedenasto dwunasto trzynasto czternasto "
    "pietnasto szesnasto siedemnasto osiemnasto dziewietnasto"
)
_UKRAINIAN = (
    "одно дво три чотири пяти шести семи восьми девяти десяти одинадцяти дванадцяти тринадцяти чотирнадцяти "
    "пятнадцяти шістнадцяти сімнадцяти вісімнадцяти девятнадцяти"
)
_BEGINNINGS = {
    word: float(value) for words in (_DUTCH, _POLISH, _UKRAINIAN) for value, word in enumerate(words.split(), start=1)
} | {word: NUMBER_WORDS[word] for word in ("anderhalf", "tweeenhalf", "drieenhalf")}
_ENDINGS = {
    "jarig": "year",
    "lat": "year",
    "letni": "year",
    "roczn": "year",
    "річн": "year",
    "maands": "month",
    "miesieczn": "month",
    "місячн": "month",
    "tygodniow": "week",
    "тижнев": "week",
}
_LONGEST_INFLECTION = 3
# Of a year or half a one, without a number: of a child, or of what comes back each year.
_YEARLY = re.compile(
    r"(poltora|pol|)rocz(?:n(?:y|a|e|ego|ej|emu|ym)|niak\w{0,2})|(півтора|пів)річн\w{1,3}|півроку|polroku"
)
_HALF_YEAR = ("півроку", "polroku")
_MONTHS_OF_YEARLY = {"": 12, "pol": 6, "poltora": 18, "пів": 6, "півтора": 18}


@lru_cache(maxsize=20_000)
def glued_age(word: str) -> tuple[float, str] | None:
    """The number and the unit in a word that holds both.

    >>> glued_age("zesjarige"), glued_age("trzylatka"), glued_age("verjaardag")
    ((6.0, 'year'), (3.0, 'year'), None)
    """
    for ending, unit in _ENDINGS.items():
        beginning, found, rest = word.partition(ending)
        if found and beginning in _BEGINNINGS and len(rest) <= _LONGEST_INFLECTION:
            return _BEGINNINGS[beginning], unit
    return None


@lru_cache(maxsize=20_000)
def yearly_age(word: str) -> int | None:
    """Months in a word that may be the age of a child, or how often something comes back.

    >>> yearly_age("roczne"), yearly_age("піврічна"), yearly_age("rocznica")
    (12, 6, None)
    """
    found = _YEARLY.fullmatch(word)
    if found is None:
        return None
    return 6 if word in _HALF_YEAR else _MONTHS_OF_YEARLY[found[1] or found[2] or ""]
