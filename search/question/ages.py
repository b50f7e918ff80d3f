"""The ages that a question speaks of, in months; below zero before birth. How long something lasts is no age."""

from dataclasses import replace
from datetime import date

from search.question import age_words as say
from search.question.age_values import Ages, AgeSpan, FoundAge
from search.question.bare_ages import ADULT, YOUNGEST_WRITER, is_bare_age, is_own
from search.question.becoming import from_birthday
from search.question.birth_years import birth_years
from search.question.chains import chains, is_range
from search.question.durations import has_child, is_born_after, is_days_old, is_time, may_be_young_age, until_comma
from search.question.limits import Limit, limit_at
from search.question.measures import Measure, measures
from search.question.own_ages import SCHOOLS, is_own_school
from search.question.pregnancy import months_to_go, weeks_pregnant
from search.question.school_years import YEAR, SchoolYear, school_years
from search.question.sentence import Sentence
from search.question.through import is_through
from search.question.word_ages import BORN_EARLY, word_ages

WEEKS_IN_MONTH = 4.345
MOST_AGES = 4
OLDEST_IN_MONTHS = 60
DAYS_IN_MONTH, OLDEST_IN_DAYS = 30.4, 100


def read_ages(sentence: Sentence, today: date | None = None) -> Ages:
    """Years of birth tell an age only where it is known what day it is.

    >>> [(span.minimum, span.maximum) for span in read_ages(Sentence.of("zoon van anderhalf, al 3 weken ziek")).spans]
    [(18, 18)]
    """
    schools = [_school(sentence, one) for one in school_years(sentence)]
    births = [*birth_years(sentence, today)] if today else []
    taken = {place for one in (*schools, *births) for place in range(one.first, one.last + 1)}
    lists = chains(sentence, [one for one in measures(sentence) if one.first not in taken])
    told = [*schools, *births, *(found for chain in lists for found in _ages_of(sentence, chain))]
    exact = [one for one in told if not one.is_adult]
    spans = {(one.minimum, one.maximum): _span(sentence, one) for one in sorted(exact, key=lambda one: one.first)}
    known = tuple(spans.values())[:MOST_AGES]
    early = [one for one in lists if is_born_after(sentence, one[0], one[-1])]
    hinted = [one for one in word_ages(sentence, early) if one[0] < YEAR or not _is_told_beside(sentence, one[3], told)]
    # How a life began tells nothing of a child whose age is told.
    hinted = [one for one in hinted if one[:2] != BORN_EARLY or all(span.maximum < 0 for span in known)]
    weak = tuple(
        AgeSpan(low, high, sentence.said(first, last), False, is_open=(low, high) == BORN_EARLY)
        for low, high, first, last in hinted
    )
    return Ages(
        spans=(*known, *(span for span in weak if not any(span.overlaps(one) for one in known))),
        is_adult=any(one.is_adult for one in told) and not exact and not weak,
        is_own=any(one.is_own for one in exact)
        or any(sentence.at(first) in SCHOOLS and is_own_school(sentence, first) for _, _, first, _ in hinted),
    )


def _school(sentence: Sentence, year: SchoolYear) -> FoundAge:
    is_own = year.minimum >= YOUNGEST_WRITER * YEAR and is_own_school(sentence, year.first)
    return FoundAge(year.minimum, year.maximum, year.first, year.last, is_own)


def _is_told_beside(sentence: Sentence, place: int, told: list[FoundAge]) -> bool:
    """Whether the age of whom a word names is told right behind it ("student van 16"); not of a baby."""
    follows = place + 2 if sentence.at(place + 1) in ("van", "of", "(") else place + 1
    return any(one.first == follows for one in told)


def _span(sentence: Sentence, found: FoundAge) -> AgeSpan:
    text = sentence.said(found.first, found.last)
    return AgeSpan(found.minimum, found.maximum, text, is_open=found.is_open)


def _ages_of(sentence: Sentence, chain: list[Measure]) -> list[FoundAge]:
    first, last = chain[0], chain[-1]
    pregnancy = _pregnancy(sentence, last) if len(chain) == 1 else None
    if pregnancy is not None:
        return [pregnancy]
    due = _birth_ahead(sentence, last)
    if due is not None:
        return [due]
    if last.unit == "day":
        return _days(sentence, first, last)
    limit = limit_at(sentence, first, last) if first is last else None
    # "Od 4 do 6 lat": the word that else means "since" begins a range.
    is_bounded = limit is not None or (is_range(sentence, chain) and sentence.at(first.first - 1) in say.FROM)
    if last.unit and is_time(sentence, first, last, is_bounded=is_bounded):
        return []
    if last.is_ambiguous and not has_child(sentence, first, last):
        return []
    if last.unit in ("week", "month"):
        return _limited(_young_ages(sentence, chain), limit)
    if last.unit is None and not is_bare_age(sentence, first, last):
        return []
    if is_range(sentence, chain):
        return _range(sentence, first, last)
    own = is_own(sentence, first, last)
    return _limited([one for measure in chain if (one := _year(sentence, measure, own, last))], limit)


def _limited(found: list[FoundAge], limit: Limit | None) -> list[FoundAge]:
    """All ages up to or from the one that was found."""
    if limit is None or not found or found[0].is_adult:
        return found
    age = found[0]
    if limit is Limit.ABOVE:
        return [replace(age, maximum=ADULT * YEAR - 1, is_own=False, is_open=True)]
    end = age.maximum if limit is Limit.THROUGH else age.minimum - 1
    return [replace(age, minimum=0, maximum=end, is_own=False, is_open=True)] if end >= 0 else []


def _pregnancy(sentence: Sentence, measure: Measure) -> FoundAge | None:
    place = weeks_pregnant(sentence, measure)
    if place is None:
        return None
    to_go = months_to_go(measure.value, measure.unit)
    return FoundAge(-to_go, -to_go, min(measure.first, place), max(measure.last, place))


def _birth_ahead(sentence: Sentence, last: Measure) -> FoundAge | None:
    """ "over 3 maanden bevallen"."""
    after = until_comma(sentence.after(last.last, 2))
    is_ahead = sentence.before(last.first, 1)[:1] in (("over",), ("in",), ("za",), ("через",))
    if last.unit not in ("week", "month") or not is_ahead or not any(word in say.BORN for word in after):
        return None
    to_go = max(1, round(last.value if last.unit == "month" else last.value / WEEKS_IN_MONTH))
    return FoundAge(-min(to_go, 9), -min(to_go, 9), last.first, last.last)


def _young_ages(sentence: Sentence, chain: list[Measure]) -> list[FoundAge]:
    last = chain[-1]
    if last.value > OLDEST_IN_MONTHS or not may_be_young_age(sentence, chain[0], last):
        return []
    if is_range(sentence, chain):
        return [FoundAge(_months(chain[0]), _months(last), chain[0].first, last.last)]
    return [FoundAge(_months(one), _months(one), one.first, last.last if one is last else one.last) for one in chain]


def _days(sentence: Sentence, first: Measure, last: Measure) -> list[FoundAge]:
    """ "10 dagen oud", "baby van 5 dagen"; days are mostly how long something lasts."""
    if last.value > OLDEST_IN_DAYS or not is_days_old(sentence, first, last):
        return []
    months = int(last.value / DAYS_IN_MONTH)
    return [FoundAge(months, months, first.first, last.last)]


def _months(measure: Measure) -> int:
    if measure.unit == "week":
        return int(measure.value / WEEKS_IN_MONTH)
    return int(measure.value)


def _range(sentence: Sentence, first: Measure, last: Measure) -> list[FoundAge]:
    if first.value >= ADULT:
        return [FoundAge(0, 0, first.first, last.last, is_adult=True)]
    # "t/m 12" holds the year of twelve, "tot 12" does not.
    end = last.value + is_through(sentence.folded[first.last + 1 : last.first])
    return [FoundAge(int(first.value * YEAR), int(min(end, ADULT) * YEAR) - 1, first.first, last.last)]


def _year(sentence: Sentence, measure: Measure, is_own: bool, last: Measure) -> FoundAge | None:
    end = last.last if measure is last else measure.last
    if measure.value >= ADULT:
        return FoundAge(0, 0, measure.first, end, is_adult=True) if measure.value < 100 else None
    months = int(measure.value * YEAR + measure.more_months)
    if measure.value != int(measure.value) or measure.more_months:
        return FoundAge(months, months, measure.first, end, is_own)
    low, high = from_birthday(sentence, measure.first, end) or (0, YEAR - 1)
    end += sentence.at(end + 1) in say.BECOME
    return FoundAge(max(0, months + low), months + high, measure.first, end, is_own)
