"""The word that is meant by one that is spelt wrong, among words that are right."""

from itertools import product
from string import ascii_lowercase

import pytest
from rapidfuzz.distance import OSA

from search.question.frequencies import is_foreign
from search.question.lemmas import is_in_dictionary
from search.question.lexicon import Lexicon
from search.question.near import NearWords
from search.question.spelling import Speller

SLIPPED = ("huisarts", "autisme", "kleuter", "opvoeding", "vrouwen", "tijdelijk", "ziekenhuis")
SPELLER = Speller([*SLIPPED, "ruzie", "school", "moeder"])


def _swaps(word: str) -> set[str]:
    return {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)}


def _left_out(word: str) -> set[str]:
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


def _one_too_many(word: str) -> set[str]:
    return {word[:at] + letter + word[at:] for at in range(1, len(word) + 1) for letter in ascii_lowercase}


def _one_wrong(word: str) -> set[str]:
    return {word[:at] + letter + word[at + 1 :] for at in range(1, len(word)) for letter in ascii_lowercase}


@pytest.mark.parametrize("slips", [_swaps, _left_out, _one_too_many, _one_wrong])
@pytest.mark.parametrize("word", SLIPPED)
def test_one_slip_of_the_fingers_anywhere_is_one_mistake_whatever_it_does_to_the_sounds(word, slips):
    made = {typed for typed in slips(word) if not (is_in_dictionary(typed) or is_foreign(typed))}

    found = {typed: SPELLER.best(typed) for typed in made}

    assert found == dict.fromkeys(found, word)


@pytest.mark.parametrize(
    ("typed", "meant", "other"),
    [
        ("srtaat", "straat", "staat"),
        ("klesen", "kletsen", "kleren"),
        ("kaartem", "kaarten", "kaarter"),
    ],
)
def test_what_a_finger_does_at_once_is_likelier_than_any_other_letter(typed, meant, other):
    assert Speller([meant, other]).best(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("skool", "school"),
        ("shool", "school"),
        ("beskermen", "beschermen"),
        ("gizeht", "gezicht"),
        ("fergoedink", "vergoeding"),
        ("brettih", "prettig"),
        ("ondersoik", "onderzoek"),
        ("insjekties", "injecties"),
        ("skhaamd", "schaamt"),
    ],
)
def test_sounds_that_another_language_does_not_tell_apart_are_one_mistake_together(typed, meant):
    assert Speller([meant, "weten", "langs"]).best(typed) == meant


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        # Dutch, English, Turkish and Polish words that no list here has.
        ("bestie", "beste"),
        ("bakan", "banken"),
        ("degil", "deel"),
        ("kiedy", "kids"),
        ("costs", "kost"),
        # In a dictionary, rare as they are.
        ("schopjes", "schepjes"),
        ("traant", "trapt"),
        ("brusje", "busje"),
    ],
)
def test_a_word_of_another_language_or_of_a_dictionary_was_no_mistake(typed, near):
    assert Speller([near]).best(typed) is None


def test_a_mistake_that_is_written_often_is_still_put_right_where_it_sounds_the_same():
    assert Speller(["alcohol"]).best("alkohol") == "alcohol"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("gezinhuis", "gezinshuis"), ("eetproblem", "eetprobleem"), ("voedselbang", "voedselbank")],
)
def test_a_compound_with_another_letter_between_or_that_sounds_the_same_is_spelt_wrong(typed, meant):
    assert Lexicon(frozenset({meant})).corrected(typed) == meant


@pytest.mark.parametrize(("typed", "near"), [("buurtkrant", "buurtkraan"), ("buurtmaatje", "buurmaatje")])
def test_a_compound_of_other_words_is_right_as_it_is(typed, near):
    assert Lexicon(frozenset({near})).corrected(typed) is None


def test_looking_at_the_ends_of_words_misses_none_that_differs_by_one_letter():
    known = ["".join(letters) for length in (3, 4, 5, 6) for letters in product("ent", repeat=length)]
    asked = known[27::7]
    words = NearWords(known[::3])

    found = {word: words.within(1, word) for word in asked}

    assert found == {word: {near for near in known[::3] if OSA.distance(word, near) <= 1} for word in asked}
