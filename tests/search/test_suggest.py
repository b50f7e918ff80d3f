"""Suggestions while typing, as `/api/v1/suggest` gives them."""

from datetime import timedelta

import pytest

from sociale_kaart import clock
from sociale_kaart.models import Concept, QuestionType

pytestmark = pytest.mark.django_db


@pytest.fixture
def suggestions(world, client):
    def ask(q: str, **more: str) -> list[dict[str, str]]:
        response = client.get("/api/v1/suggest", {"q": q, **more})
        assert response.status_code == 200
        return response.json()["suggestions"]

    return ask


@pytest.fixture
def labels(suggestions):
    return lambda q, **more: [suggestion["label"] for suggestion in suggestions(q, **more)]


def test_question_types_services_organizations_areas_are_completed(world, suggestions):
    world.service("slaapuur", name_nl="Samen slapen leren")
    world.organization("slaapkliniek", "Slaapkliniek")
    world.service("daar", name_nl="Slapen ver weg", municipality=world.elsewhere)
    world.organization("geheim", "Slapende vereniging", portal_role="context")

    assert suggestions("sla") == [
        {"kind": "question_type", "label": "Slapen", "url": "/verwijswijzer/?vraagtype=slapen"},
        {"kind": "service", "label": "Samen slapen leren", "url": "/verwijswijzer/slaapuur/"},
        {"kind": "organization", "label": "Slaapkliniek", "url": "/organisaties/slaapkliniek/"},
    ]
    assert suggestions("noo") == [{"kind": "area", "label": "Noord", "url": "/verwijswijzer/?wijk=dorp-noord"}]


def test_there_are_at_most_eight_and_every_kind_keeps_its_share(world, suggestions):
    for number in range(6):
        world.service(f"slaap-{number}", name_nl=f"Slaapuur {number}")
        world.organization(f"slaap-{number}", f"Slaaphuis {number}")

    kinds = [suggestion["kind"] for suggestion in suggestions("slaap")]

    assert kinds == ["question_type"] + ["service"] * 4 + ["organization"] * 3


def test_a_question_type_whose_words_only_hold_the_beginning_somewhere_comes_after_listings(world, suggestions):
    QuestionType.objects.filter(slug="geld").update(synonyms="moeite met rekeningen")
    world.service("rekenen", name_nl="Rekenhulp")

    assert [suggestion["kind"] for suggestion in suggestions("reken")] == ["service", "question_type"]


def test_a_name_that_begins_so_comes_before_one_that_holds_the_words(world, labels):
    world.service("a", name_nl="Aandacht voor huiswerk")
    world.service("b", name_nl="Huiswerk maken")

    assert labels("huisw") == ["Huiswerk maken", "Aandacht voor huiswerk"]


def test_a_whole_question_suggests_the_question_type_it_is_about(labels):
    assert labels("mijn dochter heeft geen nachtrust") == ["Slapen"]


def test_small_words_on_the_way_do_not_matter(world, labels):
    world.service("cursus", name_nl="Cursus Rots en Water")

    assert labels("een cursus met wat") == labels("cursus een ") == ["Cursus Rots en Water"]


@pytest.mark.parametrize("text", ["huisewrk", "huizwerk", "huiswek", "huisswerk", "Hùiswérk", "HUISWERK"])
def test_one_mistake_in_a_word_is_forgiven(world, labels, text):
    world.service("huiswerk", name_nl="Huiswerk maken")

    assert labels(text) == ["Huiswerk maken"]


@pytest.mark.parametrize("text", ["schullden", "sgulden", "shculden"])
def test_a_mistaken_word_still_leads_to_its_question_type(labels, text):
    assert labels(text) == ["Geld"]


@pytest.mark.parametrize("text", ["neord", "nnoord"])
def test_a_mistaken_area_is_completed(labels, text):
    assert labels(text) == ["Noord"]


def test_a_mistake_is_only_thought_of_where_nothing_begins_so(world, labels):
    world.service("huis", name_nl="Huiswerk")
    world.service("huid", name_nl="Huidzorg")

    assert labels("huis") == ["Huiswerk"]


def test_short_beginnings_are_taken_as_they_are(world, labels):
    world.service("eten", name_nl="Eten")

    assert labels("etr") == []


@pytest.mark.parametrize("text", ["1234", "123", "1234A", "1234 ab", " 1234AB "])
def test_a_postcode_is_completed_to_its_area(suggestions, text):
    assert suggestions(text) == [{"kind": "area", "label": "Noord", "url": "/verwijswijzer/?wijk=dorp-noord"}]


@pytest.mark.parametrize("text", ["9999", "12", "123 ab", "12345", "1234 abc", "1234 kinderen"])
def test_another_number_is_no_postcode_here(suggestions, text):
    assert suggestions(text) == []


@pytest.mark.parametrize("text", ["mijn zoon", "mijn zoon ", "voor mijn zoon"])
def test_for_whom_somebody_asks_is_no_misspelt_name(world, labels, text):
    world.service("strijd", name_nl="Zonder strijd")

    assert labels(text) == []
    assert labels("zoonder") == ["Zonder strijd"]


@pytest.mark.parametrize("text", ["uyk", "uyku", "uyku sor", "Schlaflos", "nachtmer"])
def test_what_people_say_in_any_language_leads_to_its_question_type(world, labels, text):
    concept = Concept.objects.create(
        slug="slaap", label_nl="Slaap", lay_nl="nachtmerries\nschlaflos", words_tr="uyku sorunu"
    )
    concept.question_types.set([world.sleep])

    assert labels(text) == ["Slapen"]


def test_labels_and_addresses_are_in_the_language_asked_for(world, suggestions):
    QuestionType.objects.filter(slug="slapen").update(label_en="Sleep")

    assert suggestions("slee", lang="en") == [
        {"kind": "question_type", "label": "Sleep", "url": "/en/verwijswijzer/?vraagtype=slapen"}
    ]
    assert suggestions("slap", lang="en")[0]["label"] == "Sleep"


def test_an_arabic_word_is_found_without_its_article(labels):
    QuestionType.objects.filter(slug="slapen").update(label_ar="النوم")

    assert labels("نو", lang="ar") == labels("النو", lang="ar") == ["النوم"]


def test_a_service_that_has_ended_is_not_suggested(world, labels, settings):
    world.service("zwemuur", end_date=clock.today())
    assert labels("zwemu") == ["Zwemuur"]

    settings.FIXED_NOW = clock.now() + timedelta(days=1)

    assert labels("zwemu") == []


@pytest.mark.parametrize(
    "text",
    ["", "s", "'", "x" * 10_000, "x " * 5_000, "\x00", "\x1b[2Ja\u2028", "(((", "\ud800", "a b c d e f g h", "*:*"],
)
def test_any_beginning_is_answered(suggestions, text):
    assert suggestions(text.encode("utf-8", "replace").decode()) == []


@pytest.mark.parametrize(
    ("address", "parameter"),
    [("?query=x", "query"), ("?q=sla&lang=xx", "lang"), ("?q=sla&q=geld", "q"), ("?q=sla&lang=nl&lang=en", "lang")],
)
def test_what_cannot_be_read_is_a_problem_that_names_it(world, client, address, parameter):
    response = client.get(f"/api/v1/suggest{address}")

    assert (response.status_code, response["Content-Type"]) == (400, "application/problem+json")
    assert response.json()["parameter"] == parameter


def test_nothing_of_what_is_typed_stays_behind(world, client, caplog):
    caplog.set_level(0)

    response = client.get("/api/v1/suggest", {"q": "mijngeheim"})

    assert response["Cache-Control"] == "no-store"
    assert response.cookies == {}
    assert "mijngeheim" not in caplog.text
    assert client.get("/api/v1/suggest", {"q": "mijngeheim", "lang": "xx"})["Cache-Control"] == "no-store"


def test_other_methods_are_refused(world, client):
    response = client.post("/api/v1/suggest", {"q": "sla"})

    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD")
