"""Words that are written as one are found by each other's parts."""

from time import perf_counter

import pytest

from search.index.texts import tokens_with_parts
from search.question.compounds import parts
from search.question.stems import stem


@pytest.mark.parametrize(
    ("word", "some"),
    [
        ("kinderopvangtoeslag", {"kinderopvang", "toeslag", "opvang"}),
        ("faalangstreductietraining", {"faalangst", "training"}),
        ("gezinsteam", {"gezin", "team"}),
        ("voorleesboekjes", {"voorlezen", "boekjes"}),
        ("autismecafe", {"autisme", "cafe"}),
        ("geluidsoverlast", {"geluid", "overlast"}),
    ],
)
def test_a_compound_holds_the_words_it_is_made_of(word, some):
    assert some <= set(parts(word))


@pytest.mark.parametrize(
    "word",
    [
        "vertellen",
        "boodschappen",
        "ziekenhuis",
        "leeftijd",
        "houding",
        "terugbellen",
        "achterstand",
        "bijvoorbeeld",
        "wetenschapper",
        "slachtoffer",
        "termijn",
        "versturen",
        "kind",
        "2024",
        "",
    ],
)
def test_a_word_of_its_own_is_not_taken_apart(word):
    assert parts(word) == ()


@pytest.mark.parametrize("word", ["zorg" * 15, "s" * 60, "kinderopvang" * 5, "ij" * 30])
def test_a_hostile_word_takes_no_time(word):
    began = perf_counter()

    parts(word)

    assert perf_counter() - began < 0.5


def test_a_listing_is_found_by_the_parts_of_its_words_and_by_words_that_it_writes_apart():
    assert {"kinderopvangtoeslag", "toeslag", "opvang"} <= set(tokens_with_parts(["Kinderopvangtoeslag aanvragen"]))
    assert stem("zorgverzekering", "nl") in tokens_with_parts(["Een zorg verzekering voor je baby"])
