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
        "student met logopedie",
        "logopedie nu",
        "kind van 5 logopedie",
    ],
)
def test_only_the_subject_is_left(question):
    aside = frozenset(words(" ".join(read_question(question).said_aside)))

    assert saying(question, aside=aside).subject == "logopedie"


@pytest.mark.parametrize(
    "question",
    [
        "gratis, 6 jaar",
        "mijn kinderen zijn 4 en 7",
        "zoon (12)",
        "my son is 3",
        "zij is ongeveer 5 jaar",
        "jongen van rond de 9 jaar",
        "yardım",
        "допомога",
        "مساعدة",
    ],
)
def test_a_question_for_a_place_an_age_or_somebody_alone_has_no_subject(question):
    aside = frozenset(words(" ".join(read_question(question).said_aside)))

    assert saying(question, aside=aside).subject == ""
