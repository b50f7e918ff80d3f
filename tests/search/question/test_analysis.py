"""What is looked for, beside the words as somebody typed them."""

import pytest

from search.question.analysis import analyse
from search.question.correcting import corrected_text
from search.question.lexicon import Lexicon
from search.question.words import stem, words

LISTED = (
    "dertien kinderopvang faalangst training moeder dochter scheiding schulden zindelijk peuter slapen sport"
    " contributie politie kinderdagopvang"
)
LEXICON = Lexicon(
    frozenset(LISTED.split()), frozenset({"logopedie", "nederlands"}), tongues={"en": frozenset({"daycare"})}
)


def _made(text: str, **options) -> dict[str, tuple[str, float]]:
    tokens = analyse(words(text), ("nl",), options.get("is_dutch", True), LEXICON, options.get("also_right", ())).tokens
    return {token.word: (token.source, token.weight) for token in tokens}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("dogter", "dochter"),
        ("muder", "moeder"),
        ("schuldn", "schulden"),
        ("zindelik", "zindelijk"),
        ("logopedi", "logopedie"),
        ("contribusie", "contributie"),
        ("politsie", "politie"),
        ("nederlans", "nederlands"),
        ("kinderopvagn", "kinderopvang"),
        # Half of the letters differ, and none of the sounds.
        ("sgijding", "scheiding"),
    ],
)
def test_a_word_as_it_sounds_is_looked_for_as_it_is_spelt(typed, meant):
    made = _made(f"hulp {typed}")

    assert made[meant] == ("corrected", 0.85)
    assert made[typed] == ("word", 1.0)


@pytest.mark.parametrize(
    "word", ["huisarts", "bijles", "facebook", "almere", "daycare", "xyzzy", "oma", "2b", "café", "dersi"]
)
def test_a_word_that_is_known_somewhere_or_like_no_other_is_left_alone(word):
    assert "corrected" not in {source for source, _weight in _made(word).values()}


@pytest.mark.parametrize(
    ("typed", "meant"),
    # A form of the noted word too; a long word that is none of these, as everywhere.
    [("veept", "vapet"), ("veepen", "vapen"), ("contribusie", "contributie")],
)
def test_a_misspelling_of_the_thesaurus_stands_for_a_word_of_its_own_concept(typed, meant):
    noted = {stem(word, "nl"): frozenset({"vapen", "vapet"}) for word in ("veepen", "contribusie")}
    lexicon = Lexicon(frozenset({"feest", "contributie", "vapen", "vapet"}), misspelt=noted)

    assert lexicon.corrected(typed) == meant


def test_a_misspelling_that_is_like_no_word_of_its_concept_is_led_to_no_other():
    noted = {stem("veepen", "nl"): frozenset({"sigaret"})}

    assert Lexicon(frozenset({"feest"})).corrected("veept") == "feest"
    assert Lexicon(frozenset({"feest"}), misspelt=noted).corrected("veept") is None


def test_names_of_places_are_no_typing_errors():
    assert "slapen" not in _made("slaapen in de slaapn", also_right={"slaapn", "slaapen"})


def test_words_that_belong_together_are_looked_for_as_one_and_not_put_right_by_themselves():
    assert _made("kinder opvang")["kinderopvang"] == ("joined", 0.9)
    assert _made("faal angst")["faalangst"] == ("joined", 0.9)
    assert _made("zin de lijk") == {"zin": ("word", 1.0), "lijk": ("word", 1.0)}
    assert _made("kinder dag opvang")["kinderdagopvang"] == ("joined", 0.9)
    assert _made("con tri butie") == {
        "con": ("word", 1.0),
        "tri": ("word", 1.0),
        "butie": ("word", 1.0),
        "contributie": ("joined", 0.9),
    }
    assert "kinderopvang" not in _made("kinder van de opvang")


def test_parts_of_a_known_word_are_hints_and_those_of_an_unknown_word_are_looked_for():
    assert _made("kinderopvang")["opvang"] == ("part", 0.6)
    assert _made("faalangsttraining")["faalangst"] == ("part", 0.9)


def test_a_part_that_says_nothing_is_not_looked_for():
    assert "kind" not in _made("kindtolk")


def test_a_question_in_another_language_keeps_its_words_as_they_are():
    assert set(_made("dogter kinder opvang", is_dutch=False)) == {"dogter", "kinder", "opvang"}


def test_the_question_is_shown_as_its_asker_would_have_written_it():
    asked = "Mijn DOGTER (7) wil niet slaapen, help!"

    corrections = analyse(words(asked), ("nl",), True, LEXICON).corrections

    assert corrected_text(asked, corrections) == "Mijn DOCHTER (7) wil niet slapen, help!"
    assert corrected_text("Mijn dochter slaapt", {}) is None


@pytest.mark.parametrize("asked", ["", "?!", "a" * 10_000, "🙂", "ß ﬁ Ⅷ", "x" * 60 + " " + "é" * 300])
def test_odd_questions_are_read_without_complaint(asked):
    found = analyse(words(asked), ("nl", "en"), True, LEXICON)

    assert corrected_text(asked, found.corrections) is None


def _finding(text: str) -> set[str]:
    return {token.word for token in analyse(words(text), ("nl",), True, LEXICON).tokens if not token.is_hint}


def test_words_that_everybody_says_find_nothing_beside_others_and_do_where_they_are_all_there_is():
    assert _finding("mijn peuter wil niet alleen slapen") == {"peuter", "slapen"}
    assert _finding("zonder iemand") == {"zonder", "iemand"}
