"""Every note that stands beside hours in the starting data, its meaning checked by hand against a calendar."""

import pytest
import yaml
from django.conf import settings

from sociale_kaart.schedule import open_state
from tests.sociale_kaart.schedule.hours import EVERY_DAY, at, hours

# Days on which the hours hold, and days of the same weekday on which they do not.
DATES = {
    ("TU", "tweede dinsdag van de maand, niet in juli en augustus"): (
        ["2026-12-08", "2026-06-09", "2026-09-08"],
        ["2026-12-01", "2026-12-15", "2026-07-14", "2026-08-11"],
    ),
    ("TU", "Elke tweede dinsdag van de maand"): (["2026-12-08", "2026-07-14"], ["2026-12-01", "2026-11-24"]),
    ("TU", "tweede dinsdag van de maand"): (["2026-12-08", "2027-01-12"], ["2026-12-01", "2027-01-05"]),
    ("TU", "Laatste dinsdag van de maand, niet in juli en december"): (
        ["2026-11-24", "2026-08-25"],
        ["2026-12-29", "2026-07-28", "2026-11-17"],
    ),
    ("TU", "Laatste dinsdag van de maand"): (["2026-11-24", "2026-12-29", "2026-06-30"], ["2026-12-22", "2026-06-23"]),
    ("SA", "alleen de eerste zaterdag van de maand"): (["2026-12-05", "2026-11-07"], ["2026-11-28", "2026-12-12"]),
    ("SA", "eerste zaterdag van de maand"): (["2026-12-05"], ["2026-11-28", "2026-12-12"]),
    ("SA", "Tweede zaterdag van de maand"): (["2026-12-12", "2026-11-14"], ["2026-12-05", "2026-12-19"]),
    ("FR", "laatste vrijdag van de maand"): (["2026-11-27", "2027-01-29"], ["2026-11-20", "2026-12-18"]),
    ("FR", "tweede vrijdag van de maand"): (["2026-12-11", "2027-01-08"], ["2026-12-04", "2026-11-27"]),
    ("FR", "derde vrijdag van de maand"): (["2026-12-18", "2027-01-15"], ["2026-12-11", "2027-01-22"]),
    ("WE", "eerste woensdag van de maand"): (["2026-12-02", "2027-01-06"], ["2026-12-09", "2026-11-25"]),
    ("WE", "eerste woensdag van de oneven maanden"): (
        ["2026-11-04", "2027-01-06", "2027-03-03"],
        ["2026-12-02", "2027-02-03", "2026-11-11"],
    ),
    ("MO", "tweede maandag van de maand"): (["2026-12-14", "2027-01-11"], ["2026-12-07", "2026-11-30"]),
    ("MO", "derde maandag van de maand"): (["2026-12-21", "2026-11-16"], ["2026-12-14", "2026-11-23"]),
    ("MO", "Eerste maandag van de maand"): (["2026-12-07", "2027-02-01"], ["2026-11-30", "2026-12-14"]),
    ("TH", "Eerste donderdag van de maand"): (["2026-12-03", "2027-01-07"], ["2026-11-26", "2026-12-10"]),
    ("TH", "Elke eerste donderdag van de maand"): (["2026-12-03"], ["2026-11-26", "2026-12-10"]),
    ("SU", "Laatste zondag van de maand"): (["2026-11-29", "2026-12-27"], ["2026-11-22", "2026-12-20"]),
    ("SU", "laatste zondag van de maand"): (["2026-11-29", "2027-01-31"], ["2026-12-06", "2027-01-24"]),
    ("SU", "eerste zondag van de maand"): (["2026-12-06", "2026-11-01"], ["2026-11-29", "2026-12-13"]),
    # 2026 has 53 weeks: week 53 and week 1 are both odd.
    ("MO", "in de even weken"): (
        ["2026-11-23", "2026-12-07", "2027-01-11"],
        ["2026-11-30", "2026-12-28", "2027-01-04"],
    ),
    ("WE", "alleen in de even weken"): (["2026-11-25", "2027-01-13"], ["2026-12-02", "2026-12-30", "2027-01-06"]),
    ("MO", "alleen van november tot en met maart"): (
        ["2026-11-02", "2026-12-21", "2027-01-04", "2027-03-22"],
        ["2026-10-26", "2027-04-12", "2026-07-06"],
    ),
    ("MO,TU,WE,TH,FR", "van 16 tot en met 20 augustus 2027"): (
        ["2027-08-16", "2027-08-18", "2027-08-20"],
        ["2027-08-13", "2027-08-23", "2026-08-17", "2028-08-17", "2026-11-26"],
    ),
}
APPOINTMENT = [
    "op afspraak",
    "eerst bellen",
    "uitgifte op afspraak",
    "alleen op afspraak",
    "bezoek op afspraak",
    "op uitnodiging",
]
UNREADABLE = [
    "om de week",
    "Om de week",
    "om de twee weken",
    "Om de drie weken",
    "om de drie weken",
    "om de vier weken",
    "eens per twee maanden",
    "niet in de schoolvakanties",
    "Niet in schoolvakanties",
    "Op donderdagen in schoolvakanties alleen na telefonische afspraak",
    "Eén zaterdag per maand, zie de website",
    "najaarsgroep",
    "vier middagen in maart",
    "vijf dinsdagen",
    "drie avonden per cursus",
    "vier rondes per jaar",
]
NO_RULE = [
    "ophalen",
    "brengen",
    "aankomst",
    "zonder afspraak",
    "spreekuur zonder afspraak",
    "inloop zonder afspraak",
    "inloop",
    "vrije inloop",
    "kantoor huismeester",
    "vertrek na ontbijt",
    "buurteten",
    "met eten om 18 uur",
    "alleen 16 jaar en ouder",
    "Telefonisch dag en nacht bereikbaar bij een bevalling",
    "mannen",
    "vrouwen",
    "met jurist",
    "jurist aanwezig",
    "spreekuur schuldhulp",
    "Avondspreekuur",
    "avondpoli",
    "24 uur per dag, via de huisarts",
]
# These say until or from when the hours are certain.
TIMES = ["aanmelden tot 22 uur", "in vakanties vanaf 07:30"]


def _state(byday: str, note: str, day: str) -> str:
    return open_state([hours(byday, "10:00", "12:00", note)], [], at(f"{day}T11:00")).state


@pytest.mark.parametrize(("byday", "note"), DATES)
def test_a_note_with_dates_opens_on_those_alone(byday, note):
    open_days, closed_days = DATES[byday, note]

    assert {day: _state(byday, note, day) for day in open_days} == dict.fromkeys(open_days, "open")
    assert {day: _state(byday, note, day) for day in closed_days} == dict.fromkeys(closed_days, "closed")


@pytest.mark.parametrize("note", APPOINTMENT + UNREADABLE)
def test_a_note_to_ask_about_is_never_open(note):
    state = open_state([hours("TU", "10:00", "12:00", note)], [], at("2026-12-01T11:00"))

    assert (state.state, state.reason) == ("ask", "appointment" if note in APPOINTMENT else "note")
    assert _state("TU", note, "2026-12-02") == "closed"


@pytest.mark.parametrize("note", NO_RULE)
def test_a_note_about_something_else_leaves_the_hours(note):
    assert _state(EVERY_DAY, note, "2026-12-01") == "open"


def test_after_the_last_moment_to_come_in_one_has_to_ask():
    night = [hours(EVERY_DAY, "20:00", "23:59", "aanmelden tot 22 uur")]

    assert open_state(night, [], at("2026-11-26T21:59")).state == "open"
    assert open_state(night, [], at("2026-11-26T21:00")).until == at("2026-11-26T22:00")
    assert open_state(night, [], at("2026-11-26T22:00")).state == "ask"


def test_earlier_hours_in_holidays_leave_the_usual_hours_certain():
    afternoon = [hours("WE", "12:00", "18:30", "in vakanties vanaf 07:30")]
    morning = [hours("WE", "07:00", "18:30", "in vakanties vanaf 07:30")]

    assert open_state(afternoon, [], at("2026-11-25T12:30")).state == "open"
    assert open_state(morning, [], at("2026-11-25T07:15")).state == "ask"
    assert open_state(morning, [], at("2026-11-25T07:45")).state == "open"


def test_no_note_of_the_data_is_missing_here():
    known = {note for _days, note in DATES} | {*APPOINTMENT, *UNREADABLE, *NO_RULE, *TIMES}
    folders = settings.BASE_DIR / "sociale_kaart" / "municipalities"
    notes = {
        row["description_nl"]
        for file in folders.glob("*/services.yaml")
        for row in _rows(yaml.safe_load(file.read_text(encoding="utf-8")))
        if row.get("description_nl")
    }

    assert len(notes) >= 60
    assert notes - known == set()


def _rows(value):
    """Everything in the file that has opening times."""
    if isinstance(value, dict):
        if "opens_at" in value:
            yield value
        for part in value.values():
            yield from _rows(part)
    elif isinstance(value, list):
        for part in value:
            yield from _rows(part)
