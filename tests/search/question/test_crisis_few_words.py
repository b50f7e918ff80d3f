"""What is said in a few plain words of killing, a window, a pan or an end to it all; and what only sounds like it."""

import pytest

from tests.search.question.alarms import kind


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("hulp mn vader vermoordt me", "direct-gevaar"),
        ("kleuter leunt uit het zolderraam en de oppas slaapt", "direct-gevaar"),
        ("mijn zus heeft iets geslikt en reageert nauwelijks", "direct-gevaar"),
        ("de baby krijst en ik vertrouw mezelf niet meer", "direct-gevaar"),
        ("buurvrouw zegt gevallen, ik vermoed dat hij haar wat aan doet", "geweld-thuis"),
        ("leerling krijgt thuis van zijn vader met de slipper", "geweld-thuis"),
        ("soms wil ik gewoon dat het ophoudt, ik voel me alleen", "zelfdoding"),
        ("een vriendin appte dat ze er liever uit wil stappen", "zelfdoding"),
    ],
)
def test_few_words_are_heard(question, expected):
    assert kind(question) == expected


@pytest.mark.parametrize(
    "question",
    [
        "kleuter klimt steeds op de vensterbank, hoe beveilig ik het raam",
        "zoon reageert nergens op als hij gamet",
        "ik wil dat het pesten ophoudt",
        "dochter schreeuwt moord en brand als ik haar nagels knip",
        "ik ga kapot aan al dat huiswerk",
        "zoon kreeg pannenkoeken van zijn oma",
        "zit met mijn handen in het haar, ze wil niet eten",
        "broer knijpt de baby soms een beetje uit jaloezie",
        "studiedag huiselijk geweld voor leerkrachten",
        "voorlichting over sextortion",
    ],
)
def test_what_only_sounds_like_it_is_no_alarm(question):
    assert kind(question) is None
