"""Numbers with their unit of time, as in "3 jaar", "26 mnd" and "2 jaar en 3 maanden"."""

from dataclasses import dataclass, replace

from search.question.age_words import AGED, AND, AND_BEFORE, COUNTED, DUALS, HALF_MORE, OLD, UNITS
from search.question.glued_ages import glued_age, yearly_age
from search.question.numbers import Number, number_of, numbers
from search.question.sentence import Sentence
from search.question.word_set import WordSet

# One year or month, in Arabic without a number.
MONTHS_IN_YEAR = 12
YEARS_OF_LIFE = (
    *("الاولي", "الثانيه", "الثالثه", "الرابعه", "الخامسه", "السادسه", "السابعه", "الثامنه", "التاسعه", "العاشره"),
)
SINGLES = ("سنه", "عام", "شهر", "اسبوع")


# One year without a number in Polish and Ukrainian, of whom it is said: "dziecko ma rok", "дитині рік".
ONE_YEAR = WordSet.of("rok roczek рік рочок")
HAS_YEARS = WordSet.of(
    "ma ukonczyl ukonczyla dziecku synowi synkowi corce coreczce wnukowi wnuczce",
    "має дитині сину синові синку доньці донечці дочці малюку онуку онучці",
)


@dataclass(frozen=True)
class Measure:
    """A number and its unit ("year", "month", "week", "day"), None for a bare number; first and last word included."""

    value: float
    unit: str | None
    first: int
    last: int
    # Months of the second part in "2 jaar en 3 maanden".
    more_months: float = 0
    # The number is also an article ("een jaar").
    is_ambiguous: bool = False


def measures(sentence: Sentence) -> tuple[Measure, ...]:
    """All numbers and times in order; an article is no number unless a unit follows."""
    found: dict[int, Measure | None] = {one.first: _measure(sentence, one) for one in numbers(sentence)}
    for index, word in enumerate(sentence.folded):
        if index not in found:
            found[index] = _glued(word, index) or _counted_by_form(sentence, index) or _more_months(sentence, index)
    kept = [measure for _, measure in sorted(found.items()) if measure]
    return tuple(_joined(sentence, [one for one in kept if not _is_unit_of_another(one, kept)]))


def unit_of(word: str) -> str | None:
    return next((unit for unit, words in UNITS.items() if word in words), None)


def _measure(sentence: Sentence, number: Number) -> Measure | None:
    unit, place = _unit_behind(sentence, number)
    if unit is None:
        noted = _years_and_months(sentence, number)
        if noted:
            return noted
        return None if number.is_ambiguous or _is_below(sentence, number) else _about(sentence, number)
    value, last = number.value, place
    if sentence.at(place + 1) in HALF_MORE:
        value, last = value + 0.5, place + 1
    if sentence.at(last + 1) == "-" and sentence.at(last + 2) in OLD:
        last += 2
    return Measure(value, unit, number.first, last, is_ambiguous=number.is_ambiguous)


def _unit_behind(sentence: Sentence, number: Number) -> tuple[str | None, int]:
    """The unit of a number, and the last word of that unit."""
    place = number.last + 1
    if sentence.folded[place : place + 3] in (("y", "/", "o"), ("y", ".", "o")):
        return "year", place + 2
    # "1j8m"; alone an "m" is a metre, a man or a mother.
    if (
        sentence.at(place) == "m"
        and sentence.words[place].is_glued
        and unit_of(sentence.at(number.first - 1)) == "year"
    ):
        return "month", place
    if sentence.at(place) in ("-", ".", "´") and unit_of(sentence.at(place + 1)):
        place += 1
    return unit_of(sentence.at(place)), place


def _years_and_months(sentence: Sentence, number: Number) -> Measure | None:
    """ "2;6" of speech therapists: two years and six months."""
    mark, place = number.last + 1, number.last + 2
    if sentence.at(mark) != ";" or not sentence.at(place).isdigit() or not sentence.at(number.first).isdigit():
        return None
    if not (sentence.words[mark].is_glued and sentence.words[place].is_glued) or sentence.at(place + 1) == ";":
        return None
    months = int(sentence.at(place))
    if months >= MONTHS_IN_YEAR:
        return None
    has_unit = unit_of(sentence.at(place + 1)) == "year"
    return Measure(number.value, "year", number.first, place + has_unit, more_months=months)


def _about(sentence: Sentence, number: Number) -> Measure:
    """A bare number ("under 5s"), but for "een jaar of 10" and "een maand of acht"."""
    unit = unit_of(sentence.at(number.first - 2)) if sentence.at(number.first - 1) == "of" else None
    if unit is None or sentence.at(number.first - 3)[:1].isdigit():
        is_plural = sentence.at(number.last + 1) == "s" and sentence.words[number.last + 1].is_glued
        return Measure(number.value, None, number.first, number.last + is_plural)
    return Measure(number.value, unit, number.first - 2 - (sentence.at(number.first - 3) == "een"), number.last)


def _is_below(sentence: Sentence, number: Number) -> bool:
    """ "18 yaş altı": six, which Turkish writes as it does "below"."""
    return sentence.at(number.first) == "alti" and unit_of(sentence.at(number.first - 1)) == "year"


def _glued(word: str, index: int) -> Measure | None:
    found = glued_age(word)
    if found:
        return Measure(*found, index, index)
    months = yearly_age(word)
    if months is None:
        return None
    value, unit = (1, "year") if months == MONTHS_IN_YEAR else (months, "month")
    return Measure(value, unit, index, index, is_ambiguous=True)


def _counted_by_form(sentence: Sentence, index: int) -> Measure | None:
    """An Arabic dual, or one "and a half", after "aged" or with months: the number is in the form of the unit.

    So is that of the year of life somebody is in.
    """
    word = sentence.at(index)
    if word in YEARS_OF_LIFE and sentence.at(index + 1) == "من" and sentence.at(index + 2).startswith("عمر"):
        return Measure(1 + YEARS_OF_LIFE.index(word), "year", index, index + 2)
    has_half = sentence.at(index + 1) in HALF_MORE
    if word in DUALS:
        return Measure(2 + has_half / 2, unit_of(word), index, index + has_half)
    if word in ONE_YEAR and sentence.at(index - 1) in HAS_YEARS:
        return Measure(1, "year", index, index)
    is_one = word in SINGLES and (sentence.at(index - 1) in AGED or _more_months(sentence, index + 1) is not None)
    if has_half or is_one:
        unit = unit_of(word)
        return Measure(1 + has_half / 2, unit, index, index + has_half) if unit else None
    return None


def _more_months(sentence: Sentence, index: int) -> Measure | None:
    """The months after a year, which Arabic writes with "and" in front: one, two in their dual, or a number of them."""
    word = sentence.at(index)
    if not word.startswith(AND_BEFORE) or unit_of(sentence.at(index - 1)) != "year":
        return None
    rest = word.removeprefix(AND_BEFORE)
    if unit_of(rest) == "month":
        return Measure(2 if rest in DUALS else 1, "month", index, index)
    value = number_of(rest) if unit_of(sentence.at(index + 1)) == "month" else None
    return None if value is None else Measure(value, "month", index, index + 1)


def _is_unit_of_another(measure: Measure, all_measures: list[Measure]) -> bool:
    """An Arabic dual after a number counts that number's unit; "een jaar" is part of "een jaar of 10"."""
    return any(
        other.first < measure.first <= other.last or (other.first == measure.first and measure.last < other.last)
        for other in all_measures
    )


def _joined(sentence: Sentence, found: list[Measure]) -> list[Measure]:
    """Years and the months that follow them as one."""
    joined: list[Measure] = []
    for measure in found:
        earlier = joined[-1] if joined else None
        if earlier and earlier.unit == "year" and measure.unit == "month" and _follows(sentence, earlier, measure):
            joined[-1] = replace(earlier, last=measure.last, more_months=measure.value)
        else:
            joined.append(measure)
    return joined


def _follows(sentence: Sentence, earlier: Measure, later: Measure) -> bool:
    between = sentence.folded[earlier.last + 1 : later.first]
    return len(between) <= 1 and all(word in AND for word in between)


def is_counted(sentence: Sentence, measure: Measure) -> bool:
    """Whether a bare number counts things ("3 keer")."""
    word = sentence.at(measure.last + 1)
    return word in COUNTED and not (word in ("-", "/") and sentence.at(measure.last + 2)[:1].isdigit())
