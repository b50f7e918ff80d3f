"""A question read as a whole: what becomes a filter, and that nothing breaks or delays it."""

import time

import pytest

from search.question.places import PlaceName, PlaceNames
from search.question.reading import read_question
from search.question.recognition import recognized
from search.results.values import Recognized

PLACES = PlaceNames.of(
    "almere",
    [PlaceName("almere", ("Almere",), "0001"), PlaceName("almere-stad", ("Almere Stad",), "00010001")],
    {"1324": "almere-stad"},
)
LABELS = {("area", "almere-stad"): "Almere Stad", ("audience", "ouder"): "Parents", ("free", "true"): "Free"}
# A loaded machine is slow; what is guarded against takes minutes.
LONGEST_SECONDS = 5


def filters_in(question: str) -> tuple[Recognized, ...]:
    reading = read_question(question, places=PLACES)
    return recognized(reading, lambda *key: LABELS.get(key), age_label, -9, 275)


def age_label(months: int, is_about: bool) -> str:
    return f"{'about ' * is_about}{months} months"


def test_a_whole_question_becomes_filters_with_the_words_they_came_from():
    found = filters_in("mijn zoon van anderhalf slaapt niet, we wonen in 1324, iets Gratis?")

    assert found == (
        Recognized("age_months", "18", "18 months", "anderhalf"),
        Recognized("area", "almere-stad", "Almere Stad", "1324"),
        Recognized("audience", "ouder", "Parents", "mijn zoon"),
        Recognized("free", "true", "Free", "Gratis"),
    )


@pytest.mark.parametrize(
    ("question", "months"),
    [
        ("zoon van 6", ["72"]),
        ("20 weken zwanger", ["-5"]),
        ("kinderen van 5 en 8", ["60", "96"]),
        ("zoon van 7 maanden", ["7"]),
        ("zoon van net 7", ["84"]),
    ],
)
def test_an_age_that_was_told_is_taken_as_it_is(question, months):
    found = [one for one in filters_in(question) if one.facet == "age_months"]

    assert [(one.value, one.label) for one in found] == [(each, f"{each} months") for each in months]


@pytest.mark.parametrize(
    ("question", "months"),
    [
        ("mijn baby", "6"),
        ("dreumes", "18"),
        ("peuter", "36"),
        ("zoon in groep 6", "120"),
        ("puber", "180"),
        ("van 3 tot 6", "48"),
        ("ik studeer aan de universiteit", "252"),
        ("zwanger", "-5"),
    ],
)
def test_a_word_or_a_range_becomes_a_round_age_that_is_only_about_right(question, months):
    found = [one for one in filters_in(question) if one.facet == "age_months"]

    assert [(one.value, one.label) for one in found] == [(months, f"about {months} months")]


@pytest.mark.parametrize("question", ["sport onder de 18", "zwemles vanaf 4", "12+", "tot 6 jaar", "te vroeg geboren"])
def test_no_single_age_stands_for_a_limit_or_for_how_a_life_began(question):
    assert [one for one in filters_in(question) if one.facet == "age_months"] == []


@pytest.mark.parametrize("question", ["dochter (12) in groep 8", "zoon van 14 in 2 havo"])
def test_the_same_age_told_twice_is_offered_once_and_as_it_was_told(question):
    (age,) = [one for one in filters_in(question) if one.facet == "age_months"]

    assert not age.label.startswith("about")


def test_what_the_vocabulary_lacks_is_no_filter():
    assert [one.facet for one in filters_in("psycholoog die Turks spreekt")] == []


def test_a_guess_about_the_asker_is_no_filter():
    assert filters_in("mn moeder is ziek") == ()


@pytest.mark.parametrize(
    "text", ["", "   ", "\x00", "\x00\x07\u202e\ufeff", "!?…", "🙂", "\ud800", "½", "'", "-", "9" * 400]
)
def test_a_question_without_words_is_read_as_nothing(text):
    reading = read_question(text, places=PLACES)

    assert (reading.ages.spans, reading.area, reading.audiences, reading.crisis) == ((), None, (), None)


def test_invisible_characters_hide_nothing():
    assert read_question("mijn va\u00adder sl\u200baat mij\x00 nu").crisis.kind == "geweld-thuis"


@pytest.mark.parametrize(
    "text",
    [
        "a" * 10_000,
        "1 " * 5_000,
        "3 en " * 2_500,
        "niet meer leven wil " * 500,
        "mijn man slaat mij " * 500,
        "wil niet meer " * 800,
        "almere stad de " * 700,
        "-" * 10_000,
        "e\u0301" * 5_000,
        "زوجي يضربني " * 900,
        "(((" * 3_000,
    ],
    ids=lambda text: text[:12],
)
def test_a_hostile_question_is_read_in_bounded_time(text):
    read_question("warm", places=PLACES)
    start = time.perf_counter()

    read_question(text, places=PLACES)

    assert time.perf_counter() - start < LONGEST_SECONDS
