"""How words of questions and listings are brought together."""

import pytest

from search.question.words import fold, key, tokens, words


@pytest.mark.parametrize(
    "forms",
    [
        ["kind", "kinderen", "kindje", "kindjes", "kids"],
        ["baby", "baby's", "babies", "babys", "baby’s"],
        ["slapen", "slaapt"],
        ["schuld", "schulden"],
        ["pleegkind", "pleegkinderen"],
        ["scheiding", "scheidingen", "gescheiden"],
        ["school", "scholen"],
        ["ouder", "ouders"],
        ["deelt", "delen", "deel"],
        ["huilt", "huilen", "gehuild"],
        ["opvoeding", "opvoeden", "opgevoed", "opvoedt"],
        ["mishandeld", "mishandelt", "mishandeling"],
        ["verslaafd", "verslaving"],
        ["begeleiding", "begeleiden", "begeleidt"],
        ["melden", "gemeld", "melding"],
        ["bedreigen", "bedreigd", "bedreiging"],
        ["crèche", "creche"],
        ["gezinsprobleem", "gezinsproblemen"],
    ],
)
def test_forms_of_a_word_have_one_stem(forms):
    assert len({token for form in forms for token in tokens(form, "nl")}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("begeleiding", "beleid"),
        ("gezin", "zin"),
        ("gezond", "zon"),
        ("kans", "kan"),
        ("ouders", "oud"),
        ("jongens", "jong"),
        ("grootmoeder", "grootvader"),
        ("scholing", "school"),
    ],
)
def test_other_words_keep_their_own_stem(one, other):
    assert tokens(one, "nl") != tokens(other, "nl")


def test_accents_capitals_and_other_alphabets_are_folded():
    assert fold("Çağla ÉÉN Łódź ı") == "cagla een lodz i"
    assert fold("أُمّ") == "ام"


def test_no_and_not_stay_for_they_turn_a_question_round():
    assert tokens("mijn kind wil niet en heeft geen zin", "nl") == ["kind", "niet", "geen", "zin"]


@pytest.mark.parametrize("text", ["", "   ", "!?…", "'", "\u200b", "🙂🙂"])
def test_a_text_without_words_has_none(text):
    assert words(text) == []
    assert key(text) == ""


def test_a_word_of_ten_thousand_letters_is_cut():
    assert [len(word) for word in words("a" * 10_000)] == [60]
