"""Who is polite asks no other question."""

import pytest

from search.question.courtesy import without_courtesy


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("faalangst alstublieft", "faalangst"),
        ("Hoi, mijn zoon stottert. Alvast bedankt!", "mijn zoon stottert."),
        ("goedemorgen logopedie aub", "logopedie"),
        ("kan iemand helpen met huiswerk a.u.b.?", "kan iemand helpen met huiswerk?"),
        ("speech therapy please, thank you very much", "speech therapy"),
        ("Dzień dobry, logopeda, dziękuję", "logopeda"),
        ("дитина не спить, дякую", "дитина не спить"),
    ],
)
def test_a_greeting_and_thanks_are_left_out(text, asked):
    assert without_courtesy(text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "dank u wel",
        "hoi",
        "mijn zoon zegt nooit dank je wel",
        "hoe leer ik hem dankjewel zeggen",
        "bedankt worden door je kind",
        "hij zegt geen hallo",
    ],
)
def test_who_asks_about_manners_or_says_no_more_is_heard_in_full(text):
    assert without_courtesy(text) == text
