"""A place that is spelt wrong counts as the place, in a question understood as a whole."""

import pytest

from search.query import SearchQuery
from search.question.lexicon import Lexicon
from search.question.topics import Topics
from search.question.understanding import by_words, understand
from search.vocabulary import Place, Vocabulary

PLACES = {
    slug: Place(slug, name, kind, path, None, None)
    for slug, name, kind, path in (
        ("almere", "Almere", "municipality", "0001"),
        ("stedenwijk", "Stedenwijk", "wijk", "00010001"),
        ("de-waterwijk", "De Waterwijk", "wijk", "00010002"),
        ("elders", "Verrewijk", "wijk", "0002"),
    )
}
KNOWN = Vocabulary("almere", "nl", {}, PLACES, {}, {}, {})
LEXICON = Lexicon(frozenset({"opvang", "wijk", "steden", "water"}))


@pytest.mark.parametrize(
    ("question", "slug", "text", "corrected"),
    [
        # A compound of right words, that no list of words corrects.
        ("opvang stedewijk", "stedenwijk", "stedewijk", "opvang stedenwijk"),
        ("Wateriwjk", "de-waterwijk", "wateriwjk", "Waterwijk"),
        ("we wonen in de waterwyk", "de-waterwijk", "de waterwyk", "we wonen in de waterwijk"),
    ],
)
def test_a_misspelt_place_is_recognised(question, slug, text, corrected):
    understanding = understand(SearchQuery(text=question), KNOWN, LEXICON)

    (found,) = (one for one in understanding.recognized if one.facet == "area")
    assert (found.value, found.text, understanding.corrected_text) == (slug, text, corrected)


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("opvang stedewijk", "opvang"),
        ("we wonen in de waterwyk, opvang", "opvang"),
        ("opvang in Almre", "opvang"),
        ("opvang in de Waterwijk", "opvang"),
    ],
)
def test_a_misspelt_place_is_no_subject(question, asked):
    subjects = []

    def meaning(text):
        subjects.append(text)
        return by_words(text)

    understanding = understand(SearchQuery(text=question), KNOWN, LEXICON, meaning)

    assert subjects == [asked]
    assert [token.word for token in understanding.tokens] == [asked]


@pytest.mark.parametrize("question", ["wijkteam", "waterrijk", "verewijk", "opvang"])
def test_other_words_and_places_elsewhere_are_no_place(question):
    assert understand(SearchQuery(text=question), KNOWN, LEXICON).recognized == ()


@pytest.mark.parametrize(
    ("question", "expected"),
    [("Almere", True), ("Almre", True), ("kinderen", True), ("tweeling", True), ("yardım", True), ("hallo", False)],
)
def test_the_municipality_in_any_spelling_children_or_help_alone_ask_for_whatever_there_is(question, expected):
    assert understand(SearchQuery(text=question), KNOWN, LEXICON).asks_whatever is expected


@pytest.mark.parametrize("question", ["Stedewijk", "de waterwyk", "Stedenwijk", "kinderen in Stedewijk"])
def test_a_place_alone_is_no_subject_however_it_is_written(question):
    said = []

    def meaning(_text):
        def topics_of(one):
            said.append(one)
            return Topics()

        return topics_of

    understand(SearchQuery(text=question), KNOWN, LEXICON, meaning)

    assert [one.subject for one in said] == [""]
