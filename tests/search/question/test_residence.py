"""Where somebody lives is told beside a question; it is not what the question is about."""

import pytest

from search.query import SearchQuery
from search.question.places import FoundArea
from search.question.residence import without_home, without_town
from search.question.understanding import understand
from search.question.words import words
from search.vocabulary import Place, Vocabulary


def rest(text: str, place: str) -> str:
    return without_home(text, FoundArea("haven", place))


def left_out(text: str) -> set[str]:
    return {*words(text)}.difference(words(rest(text, "Haven")))


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


@pytest.mark.parametrize(
    ("text", "place", "asked"),
    [
        ("begeleid wonen in haven", "haven", "begeleid wonen"),
        ("op kamers wonen in Haven", "Haven", "op kamers wonen"),
        ("ik kan niet meer thuis wonen in Buiten", "Buiten", "ik kan niet meer thuis wonen"),
        ("ik wil in haven gaan wonen", "haven", "ik wil gaan wonen"),
        ("woning in Almere Poort", "Almere Poort", "woning"),
        ("opvang in de buurt van Haven", "Haven", "opvang"),
        ("speelgroep almere buiten", "almere buiten", "speelgroep"),
        ("we zijn net verhuisd naar Haven, zwemles", "Haven", "zwemles"),
    ],
)
def test_what_is_asked_for_there_is_heard_without_the_place(text, place, asked):
    assert rest(text, place) == asked


@pytest.mark.parametrize("text", ["we wonen in haven", "ik woon in haven", "in haven", "haven"])
def test_a_place_without_another_subject_is_only_that_place(text):
    assert rest(text, "haven") == "haven"


@pytest.mark.parametrize("text", ["waar kan ik wonen in haven", "iets anders"])
def test_a_question_about_living_there_stays_whole(text):
    assert rest(text, "haven") == text


def test_the_words_are_named_unless_they_are_said_of_something_else_too():
    assert left_out("hij stottert, we wonen in Haven") == {"we", "wonen", "in", "haven"}
    assert "wonen" not in left_out("zelfstandig wonen, we wonen in Haven")


def test_without_a_place_nothing_is_left_out():
    assert without_home("we wonen op een boerderij", None) == "we wonen op een boerderij"


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


@pytest.mark.parametrize(
    ("text", "looked_for"), [("veilig in Haven", {"veilig", "haven"}), ("fijn in Haven", {"fijn"})]
)
def test_what_people_say_of_a_question_type_keeps_its_place(text, looked_for):
    places = {
        slug: Place(slug, name, kind, path, None, None)
        for slug, name, kind, path in (("dorp", "Dorp", "municipality", "01"), ("haven", "Haven", "wijk", "0101"))
    }
    known = Vocabulary("dorp", "nl", {"question_type": {}}, places, {}, {"veiligheid": ("veilig in haven",)}, {})

    assert {token.word for token in understand(SearchQuery(text=text), known).tokens} == looked_for
