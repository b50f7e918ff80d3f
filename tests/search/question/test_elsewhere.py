"""A place outside the municipality that a question names."""

import pytest

from search.query import SearchQuery
from search.question.elsewhere import Elsewhere, find_elsewhere
from search.question.places import PlaceName, PlaceNames
from search.question.sentence import Sentence
from search.question.understanding import by_words, understand
from search.vocabulary import Place, Vocabulary

KNOWN = PlaceNames.of(
    "gooise-meren",
    [PlaceName("gooise-meren", ("Gooise Meren",), "01"), PlaceName("hoorn", ("Hoorn",), "0101")],
    {"1401": "gooise-meren"},
)


def found(text: str) -> Elsewhere | None:
    return find_elsewhere(Sentence.of(text), KNOWN)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("opvoedhulp in Amsterdam", "Amsterdam"),
        ("speech therapy near Utrecht", "Utrecht"),
        ("wij wonen in den haag en zoeken hulp", "den haag"),
        ("hulp in Best", "Best"),
        ("logopedie in Wijk bij Duurstede", "Wijk bij Duurstede"),
        ("zwemles in 's-Gravenhage", "'s-Gravenhage"),
        ("1012 opvoedhulp", "1012"),
        ("opvang 8232 AB", "8232 AB"),
        ("opvang 8232ab", "8232ab"),
        ("opvang postcode 2024", "2024"),
        ("8232", "8232"),
    ],
)
def test_a_place_that_is_said_as_one_is_heard(text, place):
    assert found(text) == Elsewhere(place, is_postcode=place[0].isdigit(), is_led=True)


@pytest.mark.parametrize("text", ["Lelystad logopedie", "logopedie lelystad", "wat kost Lelystad ons"])
def test_a_bare_name_may_be_part_of_the_name_of_something(text):
    assert found(text).text.casefold() == "lelystad"
    assert not found(text).is_led


@pytest.mark.parametrize(
    "text",
    [
        "wat is het best voor mijn zoon",
        "best moe",
        "huizen kopen",
        "wonen in huizen",
        "VRIJWILLIGER IN BEST",
        "mevrouw van Dongen",
        "in 2024 gescheiden",
        "2023 gescheiden",
        "1200 euro schuld",
        "€ 1200 schuld",
        "ik heb 1200 vragen",
        "0900 1234",
        "verhuisd uit Amsterdam, huisarts",
    ],
)
def test_other_words_and_numbers_are_no_place(text):
    assert found(text) is None


@pytest.mark.parametrize(
    "text", ["opvang in Bussum", "opvang in Hoorn", "van Utrecht naar Gooise Meren", "hulp in 1401"]
)
def test_what_lies_here_is_not_elsewhere(text):
    assert found(text) is None


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("opvoedhulp in Amsterdam", "opvoedhulp"),
        ("mijn zoon stottert, we wonen in Diemen", "mijn zoon stottert"),
        ("parenting help in Amsterdam", "parenting help"),
        ("Lelystad logopedie", "Lelystad logopedie"),
    ],
)
def test_a_place_elsewhere_is_no_subject_unless_it_may_be_a_name(text, asked):
    subjects = []

    def meaning(text):
        subjects.append(text)
        return by_words(text)

    places = {"dorp": Place("dorp", "Dorp", "municipality", "01", None, None)}
    understand(
        SearchQuery(text=text),
        Vocabulary("dorp", "nl", {"question_type": {}, "audience": {}}, places, {}, {}, {}),
        meaning=meaning,
    )

    assert subjects == [asked]
