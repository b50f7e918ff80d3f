"""What a question is made of, for learning."""

import numpy as np
import pytest

from search.alarms.parts import MOST_WORDS, PLACES, parts_of


def likeness(one: str, other: str) -> float:
    """The cosine of the parts of two texts."""
    rows = np.zeros((2, PLACES))
    for row, text in zip(rows, (one, other), strict=True):
        places, weights = parts_of(text)
        row[places] = weights
    return float(rows[0] @ rows[1])


@pytest.mark.parametrize("text", ["help", "hij slaat mij", "بيضربني", "Він мене б'є", "ik " * 400])
def test_a_text_is_a_vector_of_length_one_with_each_place_once(text):
    places, weights = parts_of(text)

    assert np.isclose(weights @ weights, 1)
    assert len(set(places)) == len(places)
    assert places.min() >= 0
    assert places.max() < PLACES


@pytest.mark.parametrize("text", ["", " \n", "?!", "…", "\ud83d"])
def test_a_text_without_words_has_no_parts(text):
    places, weights = parts_of(text)

    assert len(places) == len(weights) == 0


def test_words_past_the_first_hundred_add_nothing():
    words = [f"woord{number}" for number in range(MOST_WORDS + 20)]

    assert np.isclose(likeness(" ".join(words), " ".join(words[:MOST_WORDS])), 1, atol=0.01)


def test_forms_and_misspellings_of_a_word_share_parts_and_other_words_do_not():
    assert likeness("hij mishandelt mij", "hij mishandelde mij") > 0.6
    assert likeness("mishandeling", "mishandelling") > 0.3
    assert likeness("mishandeling", "kinderopvang") < 0.1


def test_the_order_of_words_tells():
    assert likeness("papa slaat mama", "papa slaat mama") > likeness("papa slaat mama", "mama slaat papa") > 0.5
