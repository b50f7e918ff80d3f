"""Notes that nobody has written yet: the grammar, in Dutch and English."""

import time

import pytest

from sociale_kaart.schedule import open_state, read_note
from tests.sociale_kaart.schedule.hours import at, hours

WITHOUT_SUMMER = "Jan,Feb,Mar,Apr,May,Jun,Sep,Oct,Nov,Dec"


@pytest.mark.parametrize(
    ("note", "days"),
    [
        ("2e dinsdag v.d. maand", "Tu[2]"),
        ("Op de 1e en 3e woensdag van elke maand", "We[1],We[3]"),
        ("eerste maandag en derde woensdag van de maand", "Mo[1],We[3]"),
        ("op een na laatste vrijdag van de maand", "Fr[-2]"),
        ("vijfde zondag van de maand", "Su[5]"),
        ("laatste donderdagavond van de maand", "Th[-1]"),
        ("eerste dinsdag van januari, april, juli en oktober", "Jan,Apr,Jul,Oct Tu[1]"),
        ("eerste dinsdag van de even maanden, niet in augustus", "Feb,Apr,Jun,Oct,Dec Tu[1]"),
        ("in juli en augustus gesloten", WITHOUT_SUMMER),
        ("behalve in juni t/m augustus", "Jan,Feb,Mar,Apr,May,Sep,Oct,Nov,Dec"),
        ("oneven weken", "week 1-53/2"),
        ("alleen in oktober t/m februari", "Jan,Feb,Oct,Nov,Dec"),
        ("1 november – 31 maart", "Nov 01-Mar 31"),
        ("van 28 december 2026 tot en met 3 januari 2027", "2026 Dec 28-2027 Jan 03"),
        ("op 12 mei en 9 juni 2027", "2027 May 12,2027 Jun 09"),
        ("Second Tuesday of the month, not in July and August", f"{WITHOUT_SUMMER} Tu[2]"),
        ("first and third Friday of every month", "Fr[1],Fr[3]"),
        ("even weeks only", "week 2-53/2"),
        ("from November through March", "Jan,Feb,Mar,Nov,Dec"),
        ("from 16 through 20 August 2027", "2027 Aug 16-2027 Aug 20"),
        ("op afspraak, alleen de eerste maandag van de maand", "Mo[1]"),
    ],
)
def test_days_in_a_note_are_read(note, days):
    assert read_note(note).days == days


@pytest.mark.parametrize(
    "note",
    [
        "every second Tuesday",
        "niet de eerste dinsdag van de maand",
        "behalve de laatste vrijdag van de maand",
        "niet in de even weken",
        "eerste week van de maand",
        "eerste maandag van het kwartaal",
        "tweede dinsdag van de maand, behalve in de zomervakantie",
        "from November to March",
        "vanaf 1 september",
        "30 februari",
        "van 20 tot en met 16 augustus 2027",
        "niet van januari tot en met december",
        "in maart buiten",
        "om de maand",
        "bij mooi weer",
        "wisselende dagen",
        "term time only",
        "tot 20 uur",
        "in overleg",
        "vol",
        "na inschrijving",
        "12-5, 19-5 en 26-5",
        "فقط يوم الثلاثاء",
        "тільки у вівторок",
        "x" * 501,
    ],
)
def test_wording_that_may_narrow_and_is_not_understood_means_ask_first(note):
    assert (read_note(note).kind, read_note(note).days) == ("ask", "")


@pytest.mark.parametrize(
    "note",
    [
        "",
        "koffie staat klaar",
        "van 12 tot 16 jaar",
        "16+",
        "voor ouders",
        "women only",
        "no appointment needed",
        "elke dag",
        "met tolk",
    ],
)
def test_other_wording_leaves_the_hours(note):
    assert read_note(note).kind == "none"


def test_naming_the_days_of_the_hours_narrows_nothing_and_naming_others_is_a_contradiction():
    tuesday = (1,)

    assert read_note("elke dinsdagavond", tuesday).kind == "none"
    assert read_note("alleen op dinsdag", tuesday).kind == "none"
    assert read_note("alleen op woensdag", tuesday).kind == "ask"
    assert read_note("eerste woensdag van de maand", tuesday).kind == "ask"


def test_a_last_entry_is_a_time_until_which_the_hours_are_certain():
    assert str(read_note("laatste inloop om 16.30 uur").sure_until) == "16:30:00"
    assert str(read_note("aanmelden kan tot 24 uur").sure_until) == "23:59:00"


def test_the_rule_is_the_same_for_readers_of_every_language():
    row = hours("TU", "10:00", "12:00", "tweede dinsdag van de maand")
    row.description_ar = "كل ثلاثاء"
    only_arabic = hours("TU", "10:00", "12:00")
    only_arabic.description_ar = "الثلاثاء الثاني"
    english = hours("TU", "10:00", "12:00")
    english.description_en = "second Tuesday of the month"

    assert open_state([row], [], at("2026-12-01T11:00")).state == "closed"
    assert open_state([only_arabic], [], at("2026-12-01T11:00")).state == "ask"
    assert open_state([english], [], at("2026-12-01T11:00")).state == "closed"


def test_a_hostile_note_is_read_in_no_time():
    start = time.perf_counter()
    for part in ("eerste en ", "1 mei en ", "van ", "mei, ", "alleen ", "1 "):
        read_note((part * 500)[:500])

    assert time.perf_counter() - start < 1
