"""What a question is about, apart from whom it is for, where and at what price."""

import pytest

from search.question.reading import read_question
from search.question.words import words
from tests.search.question.saying import saying


@pytest.mark.parametrize(
    "question",
    [
        "logopedie",
        "gratis logopedie",
        "logopedie 6 jaar",
        "logopedie voor mijn zoon van 4",
        "waar vind ik logopedie",
        "hallo, wij zoeken logopedie in de buurt",
        "logopedie in het Turks",
    ],
)
def test_only_the_subject_is_left(question):
    aside = frozenset(words(" ".join(read_question(question).said_aside)))

    assert "logopedie" in saying(question, aside=aside).subject
    assert set(saying(question, aside=aside).subject.split()) <= {"logopedie", "mijn", "zoon", "van"}


def test_a_question_for_a_place_or_an_age_alone_has_no_subject():
    aside = frozenset(words(" ".join(read_question("gratis, 6 jaar").said_aside)))

    assert saying("gratis, 6 jaar", aside=aside).subject == ""
