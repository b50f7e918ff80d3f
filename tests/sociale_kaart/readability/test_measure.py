"""Measures of texts whose counts are known by hand."""

import pytest

from sociale_kaart.readability.abbreviations import abbreviations, unexplained
from sociale_kaart.readability.measure import ease, measure
from sociale_kaart.readability.passive import is_passive
from sociale_kaart.readability.sentences import sentences, words
from sociale_kaart.readability.syllables import syllables

EASY = "Elke baby huilt. Dat is heel gewoon. Je kunt je kind dicht bij je houden. Praat zacht en zing een lied. " * 2
HARD = (
    "Interventies ter bevordering van ouderbetrokkenheid worden contextueel ingebed en cyclisch geëvalueerd conform de "
    "systematiek van handelingsgericht arrangeren, waarbij samenwerkingsverbanden verantwoordelijkheid dragen voor "
    "implementatie, monitoring en de gemeenschappelijke besluitvorming omtrent maatwerkvoorzieningen."
)


def test_a_known_text_is_counted_as_by_hand():
    found = measure(EASY)

    assert (found.sentences, found.words, found.syllables) == (8, 42, 50)
    assert found.ease == 100
    assert (found.long_sentences, found.long_words, found.passive_sentences) == ((), (), ())


def test_the_dutch_formula_is_that_of_douma():
    assert ease(words=100, sentences=10, syllables=150) == pytest.approx(206.84 - 0.93 * 10 - 77 * 1.5)


def test_an_official_text_is_hard_in_every_respect():
    found = measure(HARD)

    assert found.ease == 0
    assert found.long_sentences == found.passive_sentences == (HARD,)
    assert {"verantwoordelijkheid", "maatwerkvoorzieningen"} <= set(found.long_words)


def test_a_short_text_has_no_score():
    assert measure("Bel ons gerust.").ease is None
    assert measure("").words_a_sentence == 0


def test_another_language_is_counted_and_not_judged():
    found = measure("مرحبا بكم في هذا الموقع. " * 20, "ar")

    assert (found.words, found.ease, found.long_sentences, found.long_words) == (100, None, (), ())


def test_english_has_its_own_formula():
    assert ease(100, 10, 150, "en") == pytest.approx(206.835 - 10.15 - 126.9)
    assert measure("We listen to you. Call us when you like. " * 6, "en").ease > 90


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bel dhr. de Boer. Dat kan bijv. op maandag!", 2),
        ("Open van 9.00 tot 12.30 uur. Kom langs.", 2),
        ("Eerste punt\nTweede punt\n\n- \n", 2),
        ("Wat nu? ‘Bel.’ Dan zien we wel…", 3),
        ("Het CJG helpt o.a. bij vragen over slapen.", 1),
        ("", 0),
    ],
)
def test_sentences_end_where_they_end(text, expected):
    assert len(sentences(text)) == expected


def test_words_are_words_and_not_numbers():
    assert words("De 2 kind-ouders (thuis) én baby's, 0800-2000.") == ("De", "kind-ouders", "thuis", "én", "baby's")


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("ja", 1), ("baby", 2), ("moeder", 2), ("huilen", 2), ("mooie", 2), ("leeuw", 1), ("zeeën", 2),
        ("ruzie", 2), ("jeugdgezondheidszorg", 5), ("gezinsondersteuning", 6), ("JGZ", 3), ("b", 1),
    ],
)  # fmt: skip
def test_dutch_syllables(word, count):
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"), [("help", 1), ("home", 1), ("little", 2), ("wanted", 2), ("family", 3), ("places", 2)]
)
def test_english_syllables(word, count):
    assert syllables(word, "en") == count


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("De hulp wordt door ons gegeven.", True),
        ("Je kind kan worden aangemeld.", True),
        ("Er werd niets opgeschreven.", True),
        ("Wij geven hulp.", False),
        ("Je kind wordt groot.", False),
        ("Boos worden maakt een kind gespannen en het gezin verdrietig.", True),  # a miss that we know
        ("Word lid van de club in je gemeente.", False),
        ("Wij hebben je gebeld.", False),
    ],
)
def test_dutch_passive(sentence, expected):
    assert is_passive(sentence) is expected


def test_english_passive():
    assert is_passive("The child is often bullied.", "en")
    assert not is_passive("We talk about what you need.", "en")


def test_abbreviations_are_found_whole_and_once():
    text = "Het CJG werkt i.v.m. NJi-onderzoek samen met JGZ, O&O en JIT+; het CJG ook. Bel 112 of ga naar groep III."

    assert abbreviations(text) == ("CJG", "i.v.m.", "NJi", "JGZ", "O&O", "JIT+")


def test_what_everyone_says_and_capitals_throughout_are_no_abbreviations():
    assert abbreviations("Stuur een SMS of een PDF naar OKé-punt.") == ()
    assert abbreviations("LET OP ALLE OUDERS VAN DE SCHOOL MOETEN KOMEN") == ()


def test_an_abbreviation_is_explained_by_the_text_or_by_what_is_known():
    text = "De jeugdgezondheidszorg (JGZ), het CJG (Centrum voor Jeugd en Gezin), de MEE (nieuw) en het SWV."

    assert unexplained(text) == ("MEE", "SWV")
    assert unexplained(text, known={"SWV"}) == ("MEE",)
