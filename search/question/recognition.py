"""What was understood, as filters that a tap turns on."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from search.question.age_values import AgeSpan
from search.question.reading import Reading
from search.question.sure_types import SureType
from search.results.values import Recognized
from sociale_kaart.ages import COUNTED_IN_MONTHS, YEAR

# The name of a value of a facet in the reader's language, None where the vocabulary lacks it.
LabelOf = Callable[[str, str], str | None]
# Months in words, and whether they are only about right.
AgeLabel = Callable[[int, bool], str]

MOST_AGES = 3
# Below this confidence a guess about the asker ranks, but is no filter.
SURE = 0.8
FREE = "true"


def recognized(
    reading: Reading,
    label_of: LabelOf,
    age_label: AgeLabel,
    youngest: int,
    oldest: int,
    types: Iterable[SureType] = (),
) -> tuple[Recognized, ...]:
    """Filters for ages, area, question types, audience, spoken languages and free of charge, in that order."""
    return (
        *_ages(reading, age_label, youngest, oldest),
        *_area(reading, label_of),
        *_types(types, label_of),
        *_audience(reading, label_of),
        *_languages(reading, label_of),
        *_free(reading, label_of),
    )


def without_doubt(found: Iterable[Recognized], is_weak: bool) -> tuple[Recognized, ...]:
    """Where nothing fits the question well, its subject is none that is known here, whatever came nearest."""
    return tuple(one for one in found if not (is_weak and one.facet == "question_type"))


def _ages(reading: Reading, age_label: AgeLabel, youngest: int, oldest: int) -> Iterator[Recognized]:
    offered: dict[int, AgeSpan] = {}
    for span in reading.ages.spans:
        months = min(max(_one_age(span), youngest), oldest)
        # "12 jaar, groep 8" tells one age twice: the number is surer than what stands for a school year.
        if not span.is_open and (months not in offered or (_is_told(span) and not _is_told(offered[months]))):
            offered[months] = span
    for months, span in islice(offered.items(), MOST_AGES):
        yield Recognized("age_months", str(months), age_label(months, not _is_told(span)), span.text)


def _is_told(span: AgeSpan) -> bool:
    return span.is_exact and span.maximum - span.minimum < YEAR


def _one_age(span: AgeSpan) -> int:
    """The age that stands for a span: its birthday ("6", "net 6"), or near its middle a round one."""
    if _is_told(span) and span.minimum > 0 and span.minimum % YEAR == 0:
        return span.minimum
    if _is_told(span) or span.maximum < 0:
        return span.middle
    step = YEAR // 2 if span.middle < COUNTED_IN_MONTHS else YEAR
    rounded = (span.middle + step // 2) // step * step
    return rounded if span.minimum <= rounded <= span.maximum else span.middle


def _area(reading: Reading, label_of: LabelOf) -> Iterator[Recognized]:
    if reading.area:
        yield from _labelled("area", reading.area.slug, reading.area.text, label_of)


def _types(types: Iterable[SureType], label_of: LabelOf) -> Iterator[Recognized]:
    for one in types:
        label = label_of("question_type", one.slug)
        if label is not None:
            yield Recognized("question_type", one.slug, label, one.text or label)


def _audience(reading: Reading, label_of: LabelOf) -> Iterator[Recognized]:
    for guess in reading.audiences[:1]:
        if guess.confidence >= SURE:
            yield from _labelled("audience", guess.slug, guess.text, label_of)


def _languages(reading: Reading, label_of: LabelOf) -> Iterator[Recognized]:
    for wish in reading.asked_languages:
        yield from _labelled("language", wish.language, wish.text, label_of)


def _free(reading: Reading, label_of: LabelOf) -> Iterator[Recognized]:
    if reading.wishes.free:
        yield from _labelled("free", FREE, reading.wishes.free, label_of)


def _labelled(facet: str, value: str, text: str, label_of: LabelOf) -> Iterator[Recognized]:
    label = label_of(facet, value)
    if label is not None:
        yield Recognized(facet, value, label, text)
