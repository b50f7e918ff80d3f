"""A hidden address stays in the admin: no file of the index and no answer holds anything of it."""

import pytest

from tests.search.conftest import slugs

pytestmark = pytest.mark.django_db
HIDDEN = {
    "name_nl": "Blijfhuis Zonnedauw",
    "address": "Geheimlaan 7",
    "postal_code": "4321 ZZ",
    "city": "Schuilstad",
    "latitude": 51.98765,
    "longitude": 4.54321,
    "has_hidden_address": True,
}
TRACES = ["zonnedauw", "geheimlaan", "4321", "schuilstad", "51.98765", "4.54321"]


@pytest.fixture
def hidden(world):
    service = world.service("opvang", name_nl="Opvang")
    world.place(service, "blijfhuis-slug", area=world.south, **HIDDEN)
    return service


def test_nothing_of_a_hidden_place_is_in_the_files_of_the_index(hidden, ask, index_dir):
    ask()

    content = b"".join(file.read_bytes() for file in index_dir.rglob("*") if file.is_file()).lower()

    assert b"opvang" in content
    assert [trace for trace in [*TRACES, "blijfhuis-slug"] if trace.encode() in content] == []


@pytest.mark.parametrize("text", ["Zonnedauw", "Geheimlaan", "Schuilstad", "Geheimlaan 7"])
def test_a_hidden_place_is_not_found_by_its_words(hidden, ask, text):
    assert slugs(ask(text)) == []


def test_a_hidden_place_has_no_distance_and_no_place_in_the_order(world, hidden, ask):
    world.place(world.service("ver"), "ver", latitude=53.0, longitude=6.0)

    results = ask(sort="distance", postcode="1234")

    assert [(hit.slug, hit.distance_km is None) for hit in results.hits] == [("ver", False), ("opvang", True)]


def test_the_answer_of_the_api_holds_nothing_of_it(hidden, client):
    answer = client.get("/api/v1/search", {"postcode": "1234", "sort": "distance"}).content.decode().lower()

    assert "opvang" in answer
    assert [trace for trace in TRACES if trace in answer] == []


def test_once_an_address_is_hidden_it_is_out_of_the_index_at_once(world, ask, index_dir):
    service = world.service("opvang")
    location = world.place(service, "plek", **(HIDDEN | {"has_hidden_address": False}))
    assert slugs(ask("geheimlaan")) == ["opvang"]

    location.has_hidden_address = True
    location.save()

    assert slugs(ask("geheimlaan")) == []


def test_the_words_of_a_question_are_not_logged(world, client, caplog):
    caplog.set_level(0)

    client.get("/api/v1/search", {"q": "mijngeheim"})
    client.post("/api/v1/search", '{"q": "mijngeheim"}', content_type="application/json")

    assert "mijngeheim" not in caplog.text
