"""When the page says that nothing fits well."""

import numpy as np
import pytest

from search.question.reading import read_question
from search.question.tokens import Token
from search.question.topics import Topics
from search.question.understanding import Understanding
from search.ranking.weakness import NAMED, is_weak
from tests.search.ranking.facts import candidate

STRANGE, FAMILIAR = 0.80, 0.93
COLUMNS = ("exact_name", "name", "maker", "type_asked", "concept", "unheard")


def weak(score=0.0, familiarity=STRANGE, crisis=None, is_informed=True, found=True, about=None, **columns):
    topics = Topics(familiarity=familiarity, is_informed=is_informed, **(about or {}))
    understanding = Understanding(tokens=(Token("iets", ("iets",)),), topics=topics, crisis=crisis)
    names = {name: np.array([columns.get(name, 0.0)]) for name in COLUMNS}
    return is_weak([candidate("een", score)] if found else [], names, understanding)


def test_what_is_strange_and_fits_badly_is_weak():
    assert weak()


@pytest.mark.parametrize("fits", [{"score": 20.0}, {"familiarity": FAMILIAR, "score": 4.0}])
def test_what_fits_or_is_familiar_is_not(fits):
    assert not weak(**fits)


def test_without_a_model_the_score_alone_tells():
    assert weak(score=1.0, familiarity=None)
    assert not weak(score=6.0, familiarity=None)


def test_nothing_found_is_weak():
    assert weak(found=False)


@pytest.mark.parametrize("name", ["exact_name", "name", "maker"])
def test_a_name_is_never_weak(name):
    assert not weak(**{name: 1.0})


def test_half_a_name_may_be():
    assert weak(name=NAMED - 0.1)


def test_a_cry_for_help_is_never_weak():
    assert not weak(crisis="zelfdoding")
    assert not weak(crisis="zelfdoding", found=False)


def test_without_a_thesaurus_nobody_can_tell():
    assert not weak(is_informed=False)


def test_a_word_of_a_theme_is_not_weak_where_something_is_about_it():
    assert not weak(about={"types_named": {"slapen": 1.0}}, type_asked=1.0)
    assert weak(about={"types_named": {"slapen": 1.0}})
    assert weak(about={"types_named": {"slapen": 0.5}}, type_asked=1.0)


def test_a_word_that_only_a_listing_knows_is_not_weak_but_as_a_part_of_a_question():
    assert not weak(unheard=1.0)
    assert weak(unheard=0.6)


@pytest.mark.parametrize(
    "told",
    [
        {"reading": read_question("van 6 jaar")},
        {"reading": read_question("als leerkracht")},
        {"reading": read_question("gratis")},
        {"asks_whatever": True},
    ],
)
def test_a_place_an_age_or_who_asks_alone_is_never_weak(told):
    assert not is_weak([], {}, Understanding(**told))


def test_a_greeting_asks_nothing():
    assert is_weak([], {}, Understanding(name="hallo"))


def test_the_name_of_a_type_is_not_weak_whatever_else_is_asked_where_something_is_about_it():
    assert not weak(about={"is_type": True}, type_asked=1.0)
    assert weak(about={"is_type": True})


def test_a_whole_phrase_of_the_thesaurus_is_not_weak_where_something_is_about_it():
    assert not weak(about={"is_phrase": True}, concept=0.8)
    assert weak(about={"is_phrase": True})
    assert weak(concept=0.8)


@pytest.mark.parametrize(("names", "expected"), [([["wolk", "iets"]], False), ([["wolk"]], True)])
def test_words_that_stand_in_a_name_are_not_weak(names, expected):
    understanding = Understanding(tokens=(Token("iets", ("iets",)),), topics=Topics(familiarity=0.8, is_informed=True))
    columns = {name: np.array([0.0]) for name in COLUMNS}

    assert is_weak([candidate("een", 0.0, facts={"names": names})], columns, understanding) is expected


@pytest.mark.parametrize(("aside", "expected"), [("gratis iets", False), ("gratis anders", True)])
def test_a_price_beside_words_of_a_name_makes_them_no_less_of_it(aside, expected):
    tokens = tuple(Token(word, (word,)) for word in aside.split())
    topics = Topics(familiarity=0.8, is_informed=True)
    understanding = Understanding(tokens=tokens, topics=topics, reading=read_question(aside))
    columns = {name: np.array([0.0]) for name in COLUMNS}
    best = [candidate("een", 0.0, facts={"names": [["wolk", "iets"]]})]

    assert is_weak(best, columns, understanding) is expected
