"""Services that lie near a question though none of its words stands in them, from whichever engine."""

from collections.abc import Callable

import pytest

from search.dense import background, current
from search.dense.embedder import embedder
from search.engines import get_engine
from search.find import find, request_of, vocabulary_of
from search.index.vectors import take_in_vectors
from search.query import SearchQuery
from sociale_kaart.models import Service

pytestmark = pytest.mark.django_db
SLEEP = {"name_nl": "Nachtpoli", "summary_nl": "Voor een baby die 's nachts huilt en niet in slaap valt."}
MONEY = {"name_nl": "Budgetcafé", "summary_nl": "Hulp bij schulden en rekeningen die blijven liggen."}
SPORT = {"name_nl": "Gymclub", "summary_nl": "Turnen en trampolinespringen in de sporthal."}


@pytest.fixture(autouse=True)
def _nothing_waits():
    background.waiting.clear()
    current.forget()
    yield
    current.forget()


@pytest.fixture
def near(world) -> Callable[..., list[str]]:
    """The keys of what is nearest to a text, as the slugs of those services."""

    def answer(text: str, limit: int = 10, **fields) -> list[str]:
        known = vocabulary_of(world.municipality, "nl")
        request = request_of(SearchQuery(text=text, **fields), known, world.municipality)
        found = get_engine().nearest(request, embedder().query(text), limit)
        assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
        return [one.payload["slug"] for one in found]

    return answer


def embed() -> None:
    background.changed_everything()
    background.catch_up()
    take_in_vectors()


def test_the_nearest_comes_first_whatever_its_words(world, near):
    for slug, texts in (("geld", MONEY), ("slapen", SLEEP), ("sport", SPORT)):
        world.service(slug, **texts)
    embed()

    assert near("mijn kindje wil niet naar bed")[0] == "slapen"
    assert near("wij kunnen de huur niet betalen", limit=1) == ["geld"]


def test_only_what_passes_the_filters_is_near(world, near):
    world.service("slapen", **SLEEP, service_areas=["dorp-noord"])
    world.service("geld", **MONEY, service_areas=["dorp-zuid"])
    world.service("ver", **SLEEP, municipality=world.elsewhere)
    embed()

    assert near("baby slaapt niet", areas=("dorp-zuid",)) == ["geld"]
    assert near("baby slaapt niet", kind="page") == []
    assert set(near("baby slaapt niet")) == {"slapen", "geld"}


def test_a_near_one_is_found_behind_very_many_nearer_ones_that_a_filter_leaves_out(world, near):
    for number in range(30):
        world.service(f"slapen-{number}", **SLEEP, service_areas=["dorp-noord"])
    world.service("sport", **SPORT, service_areas=["dorp-zuid"])
    embed()

    assert near("baby slaapt niet", areas=("dorp-zuid",)) == ["sport"]


def test_a_listing_whose_vector_was_not_made_yet_is_near_to_nothing_until_it_is(world, near):
    world.service("geld", **MONEY)
    embed()
    service = world.service("slapen", **SLEEP)
    service.save_revision().publish()

    assert near("baby slaapt niet") == ["geld"]
    embed()
    assert near("baby slaapt niet") == ["slapen", "geld"]


def test_a_changed_text_is_near_to_something_else(world, near):
    world.service("geld", **MONEY)
    service = world.service("dienst", **SPORT)
    embed()
    assert near("baby slaapt niet")[-1] == "dienst" or near("turnen")[0] == "dienst"

    for name, text in SLEEP.items():
        setattr(service, name, text)
    service.save()
    embed()

    assert near("baby slaapt niet")[0] == "dienst"


def test_what_is_deleted_is_near_no_more(world, near):
    world.service("geld", **MONEY)
    world.service("slapen", **SLEEP)
    embed()
    near("baby")

    Service.objects.get(slug="slapen").delete()

    assert near("baby slaapt niet") == ["geld"]


def test_near_ones_stand_beside_few_results_and_count_nowhere(world, ask):
    world.service("gym", **SPORT)
    world.service("geld", **MONEY)
    embed()

    results = ask("trampolinespringen")

    assert [hit.slug for hit in results.hits] == ["gym"]
    assert [hit.slug for hit in results.nearest] == ["geld"]
    assert results.total == 1


def test_without_a_model_nothing_is_near(world, near, settings):
    world.service("geld", **MONEY)
    embed()
    known = vocabulary_of(world.municipality, "nl")
    request = request_of(SearchQuery(text="schulden"), known, world.municipality)
    vector = embedder().query("schulden")

    settings.DENSE_MODEL = "off"

    assert get_engine().nearest(request, vector, 5) == ()
    assert find(SearchQuery(text="schulden", kind="service"), world.municipality).nearest == ()
