"""Ages in one word: "zesjarige", "trzylatka", "двомісячний"."""

from functools import lru_cache

from search.question.numbers import NUMBER_WORDS

_DUTCH = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien"
_POLISH = (
    "rocz dwu trzy cztero piecio szescio siedmio osmio dziewiecio dziesiecio jedenasto dwunasto trzynasto czternasto "
    "pietnasto szesnasto siedemnasto"
)
_UKRAINIAN = (
    "одно дво три чотири пяти шести семи восьми девяти десяти одинадцяти дванадцяти тринадцяти чотирнадцяти "
    "пятнадцяти шістнадцяти сімнадцяти"
)
_BEGINNINGS = {
    word: float(value) for words in (_DUTCH, _POLISH, _UKRAINIAN) for value, word in enumerate(words.split(), start=1)
} | {word: NUMBER_WORDS[word] for word in ("anderhalf", "tweeenhalf", "drieenhalf")}
_ENDINGS = {
    "jarig": "year",
    "lat": "year",
    "letni": "year",
    "річн": "year",
    "maands": "month",
    "miesieczn": "month",
    "місячн": "month",
    "tygodniow": "week",
    "тижнев": "week",
}
_LONGEST_INFLECTION = 3


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
