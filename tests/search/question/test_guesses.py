"""A guess is led by what is known, the more so the less likely it is."""

import pytest

from search.question.guesses import LIKELY, MOST_MATCHING, known_concepts, led
from search.thesaurus.concept_set import NEAR, ConceptSet
from search.thesaurus.entries import ConceptEntry

TOPICS = ConceptSet(
    [
        ConceptEntry("huilbaby", {}, question_types=("slapen",), related=("moe",)),
        ConceptEntry("moe", {}, question_types=("slapen", "geld")),
        ConceptEntry("vertrek", {}, question_types=("geld",)),
    ]
)


def flat(count: int) -> dict[str, float]:
    return {f"iets-{number}": 1 / count for number in range(count)}


def test_a_likely_guess_stays_as_it_is():
    guess = {"moe": 0.7, "vertrek": 0.3}

    assert led(guess, {"huilbaby": 1.0}) == pytest.approx({**guess, "huilbaby": 0.0})


def test_of_a_flat_guess_less_is_left_than_of_what_is_known():
    found = led(flat(36), {"huilbaby": 1.0, "moe": 0.5})

    sure = 1 / MOST_MATCHING / LIKELY
    assert found["iets-0"] == pytest.approx(sure / 36)
    assert found["huilbaby"] == pytest.approx((1 - sure) * 2 / 3)
    assert found["moe"] == pytest.approx((1 - sure) / 3)
    assert sum(found.values()) == pytest.approx(1)


@pytest.mark.parametrize(("guess", "known"), [({}, {"huilbaby": 1.0}), ({"moe": 1.0}, {})])
def test_without_a_guess_or_anything_known_nothing_changes(guess, known):
    assert led(guess, known) == guess


def test_a_phrase_knows_its_concepts_and_those_near_them():
    assert known_concepts(["huilbaby"], ["geld"], TOPICS) == {"huilbaby": 1.0, "moe": NEAR}


def test_without_a_phrase_a_type_knows_its_concepts():
    assert known_concepts([], ["slapen"], TOPICS) == {"huilbaby": 1.0, "moe": 1.0}
    assert known_concepts([], [], TOPICS) == {}
