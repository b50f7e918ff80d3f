"""Which question types are sure enough to be offered as a filter."""

from collections.abc import Mapping

import pytest

from search.question.phrases import TypeWords
from search.question.places import PlaceName, PlaceNames
from search.question.reading import read_question
from search.question.recognition import recognized, without_doubt
from search.question.said import Said
from search.question.sure_types import LIKELIEST, LIKELY_BY_WORD, SureType, sure_types
from search.question.topics import Topics
from search.results.values import Recognized

TYPES = TypeWords(
    {
        "slapen": ("Slapen", "slaapt niet"),
        "scheiding": ("Scheiding", "uit elkaar", "scheiden"),
        "wonen": ("Wonen", "huurachterstand"),
        "school": ("School en leren", "leerkracht", "toets"),
    }
)
PLACES = PlaceNames.of(
    "almere", [PlaceName("almere", ("Almere",), "0001"), PlaceName("wonenwijk", ("Huurachterstand",), "00010001")], {}
)


def sure(text: str, mixed: Mapping[str, float] | None = None, **fields) -> dict[str, str]:
    topics = Topics(types_mixed=mixed or {}, types_named=TYPES.named(text), is_informed=True, **fields)
    reading = read_question(text, places=PLACES)
    found = sure_types(Said(text, "nl", (), TYPES, reading.crisis), topics, reading)
    return {one.slug: one.text for one in found}


def test_types_in_the_words_are_offered_with_those_words_the_likeliest_first():
    found = sure("mijn zoon slaapt niet sinds we uit elkaar zijn", {"scheiding": 0.1, "slapen": 1.0})

    assert list(found.items()) == [("slapen", "slaapt niet"), ("scheiding", "uit elkaar")]


@pytest.mark.parametrize(
    ("question", "mixed"),
    [
        # One word of a phrase of which the others say nothing by themselves.
        ("huilt uren achter elkaar", {"scheiding": 0.3}),
        # A word that everybody says, in a question about something else.
        ("mijn zoon van 10 is te zwaar en wij wonen op een boerderij", {"wonen": 1.0}),
        # Named, but all else points elsewhere.
        ("de toets is morgen en we gaan scheiden", {"school": LIKELY_BY_WORD - 0.01}),
        # Who asks is no subject.
        ("als leerkracht zoek ik hulp bij angst", {"school": 1.0}),
        ("hulp in huurachterstand", {"wonen": 1.0}),
    ],
)
def test_a_word_alone_makes_no_subject(question, mixed):
    assert sure(question, mixed) == {}


def test_who_asks_is_the_subject_where_nothing_else_is_said():
    assert sure("leerkracht", {"school": 1.0}) == {"school": "leerkracht"}


def test_a_type_that_is_not_named_must_be_the_likeliest_by_words_and_by_vector():
    both = {"types": {"slapen": LIKELIEST}, "types_classified": {"slapen": LIKELIEST}}

    assert sure("elke nacht op", {"slapen": 1.0}, **both) == {"slapen": ""}
    assert sure("elke nacht op", {"slapen": 1.0}, **both | {"types": {"slapen": 0.9}}) == {}
    assert sure("elke nacht op", {"slapen": 1.0}, **both | {"types_classified": {}}) == {}


def test_no_more_than_two_are_offered():
    likely = {"slapen": 0.9, "scheiding": 1.0, "school": 0.7}

    assert list(sure("slaapt niet, scheiding, toets", likely)) == ["scheiding", "slapen"]


def test_nothing_is_narrowed_where_somebody_is_in_danger():
    assert sure("mijn man slaat mij, scheiding", {"scheiding": 1.0}) == {}


def test_without_a_thesaurus_the_words_are_enough():
    said = Said("scheiding", "nl", (), TYPES)
    topics = Topics(types_named={"scheiding": 1.0})

    assert sure_types(said, topics, read_question("scheiding")) == (SureType("scheiding", "scheiding"),)


def test_a_sure_type_becomes_a_filter_with_the_label_where_no_word_named_it():
    labels = {("question_type", "slapen"): "Sleep", ("question_type", "school"): "School"}
    types = [SureType("slapen", "slaapt niet"), SureType("school"), SureType("gone", "word")]

    found = recognized(read_question("iets"), lambda *key: labels.get(key), lambda *age: str(age), -9, 275, types)

    assert found == (
        Recognized("question_type", "slapen", "Sleep", "slaapt niet"),
        Recognized("question_type", "school", "School", "School"),
    )


def test_no_type_is_offered_where_nothing_fits_the_question_well():
    found = (Recognized("age_months", "36", "3 years", "3"), Recognized("question_type", "slapen", "Sleep", "Sleep"))

    assert without_doubt(found, is_weak=False) == found
    assert without_doubt(found, is_weak=True) == found[:1]
