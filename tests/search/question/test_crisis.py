"""Which questions are a cry for help."""

from pathlib import Path

import pytest
import yaml

from search.question.reading import read_question
from tests.search.question.alarms import kind

RELEVANCE = Path(__file__).parents[2] / "relevance"
MOST_MISSED, MOST_FALSE = 3, 1


def test_alarms_are_recognised_and_others_left_alone():
    judged = yaml.safe_load((RELEVANCE / "crisis_dev.yaml").read_text(encoding="utf-8"))

    missed = [one["q"] for one in judged if one["kind"] and kind(one["q"]) != one["kind"]]
    false = [one["q"] for one in judged if not one["kind"] and kind(one["q"])]

    assert len(judged) == 90
    assert len(missed) <= MOST_MISSED, missed
    assert len(false) <= MOST_FALSE, false


@pytest.mark.parametrize("file", ["dev1.yaml", "dev2.yaml"])
def test_among_ordinary_questions_all_alarms_are_right(file):
    judged = yaml.safe_load((RELEVANCE / file).read_text(encoding="utf-8"))["queries"]

    assert [one["q"] for one in judged if kind(one["q"]) != one["crisis"]] == []


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("hij wil een einde aan zijn leven maken", "zelfdoding"),
        ("mn zus heeft haar polsen gesneden", "zelfdoding"),
        ("ze heeft een hele strip paracetamol geslikt", "zelfdoding"),
        ("zonder mij zijn jullie beter af", "zelfdoding"),
        ("she wants to kill herself", "zelfdoding"),
        ("intihar etmek istiyor", "zelfdoding"),
        ("بنتي بدها تموت", "zelfdoding"),
        ("córka mówi że chce umrzeć", "zelfdoding"),
        ("донька ріже собі руки", "zelfdoding"),
        ("mijn ex sloeg me gisteren weer", "geweld-thuis"),
        ("huislijk gewelt", "geweld-thuis"),
        ("papa mishandeld mama", "geweld-thuis"),
        ("mijn oom zit aan mij", "geweld-thuis"),
        ("ik ben bang voor mijn man", "geweld-thuis"),
        ("ik wordt uitgehuwelijkt", "geweld-thuis"),
        ("mijn zoon van 16 slaat mij", "geweld-thuis"),
        ("my boyfriend beats me", "geweld-thuis"),
        ("tata bije mamę", "geweld-thuis"),
        ("جوزي بيضربني", "geweld-thuis"),
        ("mijn dochter is vermist", "direct-gevaar"),
        ("mijn baby ademt niet meer", "direct-gevaar"),
        ("hij bedreigt ons met een mes", "direct-gevaar"),
        ("we hebben vannacht geen slaapplek", "direct-gevaar"),
        ("slaapplek vannacht", "direct-gevaar"),
        ("ik ben bang dat ik mijn baby iets aandoe", "direct-gevaar"),
        ("mijn zoontje heeft chloor gedronken", "direct-gevaar"),
        ("my daughter is missing", "direct-gevaar"),
        ("dziecko nie oddycha", "direct-gevaar"),
        ("дитина втекла з дому", "direct-gevaar"),
    ],
)
def test_who_does_what_to_whom_is_an_alarm(question, expected):
    assert kind(question) == expected


@pytest.mark.parametrize(
    "question",
    [
        "ik schaam me dood",
        "we lachten ons dood",
        "hij wil weten wat dood is",
        "hij wil niet dood",
        "kind stikt van de jeuk",
        "mijn peuter van 2 slaat mij",
        "kleuter slaat andere kinderen op school",
        "dochter slaat steeds het avondeten over",
        "ze slaat met deuren",
        "werkstuk over zelfmoord",
        "cursus omgaan met huiselijk geweld",
        "als kind mishandeld, dertig jaar geleden",
        "verwerken van mishandeling",
        "nabestaanden na zelfdoding",
        "onze hond is weggelopen",
        "ik slik medicijnen tegen mijn angst",
        "mijn zoon is zijn sleutel kwijt",
        "kind wil niet in eigen bed slapen",
        "wat kan ik er zelf aan doen",
        "ik word gek van het gehuil van de buren",
        "zwanger worden",
        "bored to death",
        "my dog is missing",
        "school project about suicide",
    ],
)
def test_sayings_homework_toddlers_and_the_past_are_none(question):
    assert kind(question) is None


def test_what_was_long_ago_and_happens_again_is_an_alarm():
    assert kind("mijn vader sloeg me vroeger en slaat me nog steeds") == "geweld-thuis"


def test_the_words_that_made_the_alarm_are_told():
    crisis = read_question("hallo, Mijn vader slaat mij soms").crisis

    assert (crisis.text, crisis.cause) == ("Mijn vader slaat", "adult-hurts-someone")
