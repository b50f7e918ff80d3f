"""Where somebody lives is told beside a question; it is not what the question is about."""

import pytest

from search.question.places import FoundArea
from search.question.residence import without_home, without_town


def rest(text: str, place: str) -> str:
    return without_home(text, FoundArea("haven", place)).rest


@pytest.mark.parametrize(
    ("text", "place", "asked"),
    [
        ("mijn zoon slaapt niet, we wonen in 1324", "1324", "mijn zoon slaapt niet"),
        ("mijn zoon slaapt niet en ik woon in 1324 AB", "1324 AB", "mijn zoon slaapt niet"),
        ("Wij wonen sinds kort in de wijk Haven. Mijn kind stottert", "Haven", ". Mijn kind stottert"),
        ("in Haven wonen we en hij wordt gepest", "Haven", "en hij wordt gepest"),
    ],
)
def test_the_place_and_the_words_of_living_there_are_left_out(text, place, asked):
    assert rest(text, place) == asked


@pytest.mark.parametrize("text", ["begeleid wonen in haven", "ik wil in haven gaan wonen", "opvang haven", "haven"])
def test_who_asks_for_something_there_is_heard_in_full(text):
    assert rest(text, "haven") == text


@pytest.mark.parametrize("text", ["we wonen in haven", "waar kan ik wonen in haven", "iets anders"])
def test_without_another_subject_the_question_stays_whole(text):
    assert rest(text, "haven") == text


def test_the_verb_is_named_unless_it_is_said_of_something_else_too():
    home = FoundArea("haven", "Haven")

    assert without_home("hij stottert, we wonen in Haven", home).verbs == {"we", "wonen"}
    assert "wonen" not in without_home("zelfstandig wonen, we wonen in Haven", home).verbs


def test_without_a_place_nothing_is_left_out():
    assert without_home("we wonen op een boerderij", None).rest == "we wonen op een boerderij"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("logopedie in Almere", "logopedie"),
        ("Almere, zwemles", "zwemles"),
        ("gemeente almere schulden", "gemeente schulden"),
        ("speech therapy near Almere", "speech therapy"),
        ("Almere'de logopedist", "logopedist"),
    ],
)
def test_the_town_that_all_are_in_is_left_out(text, asked):
    assert without_town(text, ["Almere"]) == asked


@pytest.mark.parametrize("text", ["Almere", "in almere", "almeerse school", "iets anders,"])
def test_without_more_than_the_town_the_question_stays_whole(text):
    assert without_town(text, ["Almere"]) == text
