"""Numbers with their unit of time, as in "3 jaar", "26 mnd" and "2 jaar en 3 maanden"."""

from dataclasses import dataclass, replace

from search.question.age_words import AND, COUNTED, DUALS, HALF_MORE, UNITS
from search.question.numbers import Number, numbers
from search.question.sentence import Sentence


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
    found = {number.first: _measure(sentence, number) for number in numbers(sentence)}
    duals = [index for index, word in enumerate(sentence.folded) if word in DUALS and index not in found]
    found |= {index: _dual(sentence, index) for index in duals}
    kept = [measure for _, measure in sorted(found.items()) if measure]
    return tuple(_joined(sentence, [one for one in kept if not _is_unit_of_another(one, kept)]))


def unit_of(word: str) -> str | None:
    return next((unit for unit, words in UNITS.items() if word in words), None)


def _measure(sentence: Sentence, number: Number) -> Measure | None:
    place = number.last + 1
    if sentence.at(place) in ("-", ".", "´") and unit_of(sentence.at(place + 1)):
        place += 1
    unit = unit_of(sentence.at(place))
    if unit is None:
        return None if number.is_ambiguous else Measure(number.value, None, number.first, number.last)
    value, last = number.value, place
    if sentence.at(place + 1) in HALF_MORE:
        value, last = value + 0.5, place + 1
    return Measure(value, unit, number.first, last, is_ambiguous=number.is_ambiguous)


def _dual(sentence: Sentence, index: int) -> Measure:
    has_half = sentence.at(index + 1) in HALF_MORE
    return Measure(2.5 if has_half else 2, unit_of(sentence.at(index)), index, index + has_half)


def _is_unit_of_another(measure: Measure, all_measures: list[Measure]) -> bool:
    """An Arabic dual after a number counts that number's unit."""
    return any(other.first < measure.first <= other.last for other in all_measures)


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
