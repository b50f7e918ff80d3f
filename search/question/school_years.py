"""School years in a question ("groep 6", "3 havo", "brugklas") as ages."""

from dataclasses import dataclass

from search.question.age_words import BRIDGE_CLASS, CLASS, GROUP, SECONDARY
from search.question.numbers import DUTCH_NUMBERS
from search.question.sentence import Sentence
from search.question.through import end_of_through

YEAR = 12
GROUPS, CLASSES = range(1, 9), range(1, 7)
# "groep 6/7", "groep 6 en 7", "groep 6 t/m 8".
JOINTS = ("/", "-", "en", "of", "tot", "and")

TRACKS = ("t", "tl", "gt", "gl", "k", "kb", "kbl", "b", "bb", "bbl", "kader", "basis", "kgt")

# "groep drie", "derde klas".
COUNTED = DUTCH_NUMBERS.split()[1 : GROUPS.stop]
ORDERED = ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde"]
NUMBERS = {word: year for words in (COUNTED, ORDERED) for year, word in enumerate(words, start=1)}


@dataclass(frozen=True)
class SchoolYear:
    """Ages in months of the pupils of a school year, and the words that name it, first and last included."""

    minimum: int
    maximum: int
    first: int
    last: int


def school_years(sentence: Sentence) -> tuple[SchoolYear, ...]:
    """
    >>> [(year.minimum, year.maximum) for year in school_years(Sentence.of("groep 6, 3 havo"))]
    [(108, 131), (168, 191)]
    """
    found: list[SchoolYear] = []
    for index, word in enumerate(sentence.folded):
        year = None
        if word in GROUP:
            year = _group(sentence, index)
        elif word in SECONDARY or word in CLASS:
            year = _class(sentence, index)
        elif word in BRIDGE_CLASS:
            year = SchoolYear(11 * YEAR, 14 * YEAR - 1, index, index)
        if year and not (found and found[-1].last >= year.first):
            found.append(year)
    return tuple(found)


def _group(sentence: Sentence, index: int) -> SchoolYear | None:
    first = _digit(sentence.at(index + 1))
    if first not in GROUPS:
        return None
    last, end = first, index + 1
    place = end_of_through(sentence, index + 2) or (index + 3 if sentence.at(index + 2) in JOINTS else None)
    if place:
        other = _digit(sentence.at(place))
        if other in GROUPS and other > first:
            last, end = other, place
    return SchoolYear((first + 3) * YEAR, (last + 5) * YEAR - 1, index, end)


def _class(sentence: Sentence, index: int) -> SchoolYear | None:
    """ "3 havo", "havo 3", "3e klas", "klas 3"."""
    before = index - 2 if sentence.at(index - 1) in ("e", "de", "ste") else index - 1
    # "een vmbo" is any.
    number = 0 if sentence.at(before) == "een" else _digit(sentence.at(before))
    if number in CLASSES:
        return _years(number, before, index)
    place = _after_track(sentence, index)
    number = _digit(sentence.at(place))
    # "havo 3" is a class; "vmbo 3 keer" is not.
    if number in CLASSES and sentence.at(place + 1) not in ("keer", "x", "jaar", "dagen", "uur"):
        return _years(number, index, place)
    return None


def _after_track(sentence: Sentence, index: int) -> int:
    """Where the number of a class stands behind a school: "vmbo-t 4", "vmbo kader 3"."""
    place = index + 1 + (sentence.at(index + 1) == "-")
    return place + (sentence.at(place) in TRACKS)


def _years(number: int, first: int, last: int) -> SchoolYear:
    return SchoolYear((number + 11) * YEAR, (number + 13) * YEAR - 1, first, last)


def _digit(word: str) -> int:
    if word.isdigit():
        return int(word) if len(word) == 1 else 0
    return NUMBERS.get(word, 0)
