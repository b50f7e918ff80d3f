"""What almost anybody types first: the alarm in two words, in plain words, or as it sounds."""

import gc

import pytest

from search.question.crisis_signs import crisis_signs
from tests.search.question.alarms import kind

DANGER, VIOLENCE, SUICIDE = "direct-gevaar", "geweld-thuis", "zelfdoding"


@pytest.mark.parametrize(
    ("expected", "questions"),
    [
        # Whom to call, and nothing else.
        (DANGER, ["politie snel", "brandweer nodig", "nood ambulance", "noodnummer bellen", "help brandweer"]),
        (DANGER, ["send police now", "itfaiye lazım", "ارسلوا الشرطة", "proszę wezwać policję", "негайно поліцію"]),
        # What happens, in one word.
        (DANGER, ["gaslekkage", "hartstilstand", "stroomschok", "wypadek", "вибух", "yangın"]),
        # A child that is gone, whatever of telephone, pet, game or lesson is told with it.
        (DANGER, ["onze zoon van 11 is sinds vanmiddag vermist, zijn mobiel ligt thuis", "meisje kwijt na gymles"]),
        (DANGER, ["kleuter weg met de hond in de duinen", "mijn dochtertje is weg na het minecraften"]),
        # Poison by any name.
        (
            DANGER,
            ["dreumes at besjes van de taxus", "my toddler drank turpentine", "kleuter likte aan handzeep en spuugt"],
        ),
        # What a second round of writers asked first.
        (DANGER, ["dringend arts", "een herder valt mijn dochter aan", "kleuter op de rails", "rookwolk in portiek"]),
        (VIOLENCE, ["onverklaarbare hematomen bij zuigeling"]),
        (SUICIDE, ["ik ben klaar met het leven"]),
        # Held by somebody who is not of the house.
        (DANGER, ["mijn zusje wordt vastgehouden door een kerel van snapchat"]),
        (VIOLENCE, ["mijn zus wordt vastgehouden door haar vader"]),
        # A newcomer's infinitives.
        (VIOLENCE, ["mijn man breken mijn neus, ik bang", "stiefvader komen mijn kamer nacht"]),
        (DANGER, ["flat branden, wij boven", "opa vallen badkamer niet praten"]),
        (SUICIDE, ["mijn zoon willen dood"]),
        # As it is said at home.
        (SUICIDE, ["ze wil dr eige verdrinken", "ons jongen wil zich van kant maken"]),
        (VIOLENCE, ["onze va schupt mij", "mien va klopt op mij"]),
        (DANGER, ["ons moe krieg gien lucht"]),
        # As a doctor or the police write it down.
        (VIOLENCE, ["vermoeden van toegebracht letsel bij peuter"]),
        (DANGER, ["peuter, ingestie lampolie", "neonaat met apneu", "steekincident station"]),
        (SUICIDE, ["TS met paracetamol, meisje van 16", "springer op spoor"]),
        # All the pills, said of oneself.
        (SUICIDE, ["bütün hapları yuttum", "wzięłam wszystkie leki", "я випив усі таблетки"]),
    ],
)
def test_what_anybody_would_type_first_is_heard(expected, questions):
    assert {one: kind(one) for one in questions} == dict.fromkeys(questions, expected)


@pytest.mark.parametrize(
    "question",
    [
        "ik schrijf een beleidsplan en zoek het aantal zelfdodingen in onze regio",
        "mijn vader sloeg mij vroeger, hij is al lang overleden, ik zoek een cursus opvoeden",
        "zoon doet alsof hij doodgaat als hij moet stofzuigen",
        "bij fortnite roept hij steeds ik schiet je dood",
        "help met bellen naar de gemeente",
        "spoedcursus ehbo",
        "bezoek aan de brandweer",
        "mijn zoon is zijn telefoon kwijt",
        "mijn man heeft zijn arm gebroken",
        "noodopvang kdv",
        "dringend kamer nodig",
    ],
)
def test_what_is_not_meant_so_is_none(question):
    assert kind(question) is None


def test_garbage_is_looked_for_again_once_the_signs_are_read():
    crisis_signs.__wrapped__()
    assert gc.isenabled()
