"""A word or two in another language are known by what people say of help in it, where no small word tells."""

import pytest

from search.query import SearchQuery
from search.question.lexicon import Lexicon
from search.question.understanding import understand
from search.vocabulary import Place, Vocabulary

KNOWN = Vocabulary(
    "almere", "nl", {}, {"almere": Place("almere", "Almere", "municipality", "0001", None, None)}, {}, {}, {}
)
LEXICON = Lexicon(
    listed=frozenset({"opvang", "cursus", "sport"}),
    spoken=frozenset({"baby", "job"}),
    tongues={
        "en": frozenset({"midwife", "baby", "swimming", "lessons", "job"}),
        "tr": frozenset({"hamile", "hollandaca", "kursu", "sport"}),
        "pl": frozenset({"logopeda", "nocnik", "baby"}),
    },
)


def language(text: str, page: str = "nl") -> str:
    return understand(SearchQuery(text=text, lang=page), KNOWN, LEXICON).reading.language


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hamile", "tr"),
        ("Hollandaca kursu", "tr"),
        ("nocnik", "pl"),
        ("midwife", "en"),
        ("swimming lessons 6", "en"),
        # Half of what is said.
        ("nocnik dwulatka", "pl"),
        ("hamile Almere", "tr"),
    ],
)
def test_a_few_words_of_another_language_are_read_as_such(text, expected):
    assert language(text) == expected
    assert language(text, page="en") == expected


@pytest.mark.parametrize(
    "text",
    [
        # Dutch too; with a Dutch word beside it; unknown anywhere; more words than a few.
        "job",
        "baby",
        "sport",
        "hamile opvang",
        "nocnik kopen",
        "xyzzy",
        "",
        "1324",
        "nocnik " + " ".join(f"{letter}zzzz" for letter in "abcdef"),
    ],
)
def test_what_may_be_dutch_stays_dutch(text):
    assert language(text) == "nl"


def test_a_word_of_another_language_is_not_put_right_as_a_dutch_one():
    assert understand(SearchQuery(text="kursu hollandaca"), KNOWN, LEXICON).corrected_text is None
