"""The language to be spoken is told beside a question; it is not what the question is about."""

import pytest

from search.query import SearchQuery
from search.question.asked_languages import without_languages
from search.question.topics import Topics
from search.question.understanding import understand
from search.vocabulary import Place, Vocabulary


@pytest.mark.parametrize(
    ("text", "language", "asked"),
    [
        ("mijn kind slaapt niet, spreekt er iemand Arabisch", "Arabisch", "mijn kind slaapt niet"),
        ("mijn kind eet niet, ik zoek iemand die Turks spreekt", "Turks", "mijn kind eet niet"),
        ("Turks sprekende hulp bij schulden", "Turks", "hulp bij schulden"),
        ("Poolssprekende huisarts", "Poolssprekende", "huisarts"),
        ("cursus opvoeden in het Turks", "Turks", "cursus opvoeden"),
        ("spreken jullie ook Turks? rouw bij kinderen", "Turks", "? rouw bij kinderen"),
    ],
)
def test_what_asks_for_a_language_is_left_out(text, language, asked):
    assert without_languages(text, [language]) == asked


@pytest.mark.parametrize("text", ["Turks", "Turkse moeders", "Turks leren", "spreekt er iemand Turks"])
def test_where_nothing_else_is_said_or_the_language_is_the_subject_all_stays(text):
    assert without_languages(text, ["Turks"]) == text


def test_the_subject_is_read_without_it_and_listings_are_found_by_it_too():
    read: list[str] = []
    heard: list[str] = []

    def meaning(text):
        read.append(text)

        def topics_of(said):
            heard.extend(token.word for token in said.words)
            return Topics()

        return topics_of

    place = Place("dorp", "Dorp", "gemeente", "0001", None, None)
    known = Vocabulary("dorp", "nl", {"language": {}}, {"dorp": place}, {}, {}, {})
    query = SearchQuery(text="Turks sprekende hulp bij schulden")
    found = understand(query, known, meaning=meaning)

    assert read == ["hulp bij schulden"]
    assert "turks" not in heard
    assert "turks" in [token.word for token in found.tokens]
