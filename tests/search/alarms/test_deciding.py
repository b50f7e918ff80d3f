"""When a sign counts, and when words without a sign do."""

from dataclasses import replace

import numpy as np
import pytest

from search.alarms.deciding import ALARMING, ALIKE, DOUBTED, DOUBTED_WORDS, FEWEST_WORDS, LIKELIER, RATHER, listen
from search.question.crisis import Crisis
from tests.search.alarms.test_weights import learned
from tests.search.question.saying import ALARM as SIGN
from tests.search.question.saying import saying

TEXT = "zij belt morgen over de zwemles"


def decided(
    alarmed: float, sign: Crisis | None = None, kind: int = 2, besides: float = 1e-9, text: str = TEXT
) -> Crisis | None:
    """With weights that find any text so much of an alarm, of the kind at that place; `besides` of each other one."""
    base = np.full(4, np.log(besides))
    base[0], base[kind] = np.log(1 - alarmed), np.log(alarmed)
    weights = replace(learned(worth=0), base=base.astype(np.float32))
    return listen(weights, saying(text, crisis=sign))(None)


def test_what_is_very_much_like_an_alarm_is_one_of_the_likeliest_kind():
    found = decided(ALARMING + 0.02, kind=3)

    assert (found.kind, found.cause, found.text) == ("direct-gevaar", ALIKE, TEXT)
    assert decided(ALARMING - 0.02) is None


def test_a_sign_needs_no_more_than_that_the_rest_does_not_speak_against_it():
    assert decided(DOUBTED * 2, SIGN, kind=1) == SIGN
    assert decided(DOUBTED / 2, SIGN, kind=1) is None


@pytest.mark.parametrize("count", [FEWEST_WORDS - 1, FEWEST_WORDS])
def test_a_few_words_are_left_to_the_signs(count):
    assert (decided(0.99, text="koorts " * count) is None) == (count < FEWEST_WORDS)


@pytest.mark.parametrize("count", [DOUBTED_WORDS.start - 1, DOUBTED_WORDS.start, DOUBTED_WORDS[-1], DOUBTED_WORDS.stop])
def test_a_sign_in_a_few_words_or_a_long_story_is_not_doubted(count):
    assert (decided(DOUBTED / 2, SIGN, kind=1, text="zwemles " * count) is None) == (count in DOUBTED_WORDS)


def test_the_words_are_heard_as_they_were_typed():
    said = saying("zij belt mij over zwemles", typed="zij belt mij over klappen")

    assert listen(learned(worth=40), said)(None).kind == "geweld-thuis"


@pytest.mark.parametrize("name", ["is_plain", "is_urgent"])
def test_what_is_said_plainly_or_urgent_is_never_doubted(name):
    sign = replace(SIGN, **{name: True})

    assert decided(DOUBTED / 100, sign, kind=1) == sign


def test_a_kind_that_is_far_likelier_takes_the_place_of_that_of_the_sign():
    assert decided(0.6, SIGN, kind=3) == replace(SIGN, kind="direct-gevaar")
    assert decided(0.6, replace(SIGN, is_plain=True), kind=3).kind == "direct-gevaar"
    assert decided(0.6, replace(SIGN, is_urgent=True), kind=3).kind == "zelfdoding"


def test_words_that_are_hardly_an_alarm_do_not_correct_a_sign():
    assert decided(RATHER - 0.02, SIGN, kind=3) == SIGN


def test_between_kinds_that_are_nearly_as_likely_the_sign_decides():
    assert decided(0.6, SIGN, kind=3, besides=0.6 / LIKELIER * 2).kind == "zelfdoding"


@pytest.mark.parametrize("model", ["", "one-1"])
def test_a_vector_counts_only_for_weights_that_were_learned_with_one(model):
    weights = replace(learned(model=model), of_vector=np.full((384, 4), [0, 0, 0, 9], np.float32))
    vector = np.full(384, 384**-0.5, np.float32)

    found = listen(weights, saying(TEXT))(vector)

    assert (found.kind if found else None) == ("direct-gevaar" if model else None)
