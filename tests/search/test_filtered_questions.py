"""The judged questions with filters: only what passes is answered, and every count is true, in both municipalities."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from search.find import find, vocabulary_of
from search.parameters import FACETS
from search.query import SearchQuery
from search.results.values import SearchResults
from sociale_kaart.models import Area
from tests.search.dutch_map import choices, listed_areas, listings, passing

pytestmark = pytest.mark.django_db
JUDGEMENTS = Path(__file__).parents[1] / "relevance"
HOSTS = {"almere": "localhost", "lagewaard": "lagewaard.localhost"}


def filtered_questions() -> Iterator[dict[str, Any]]:
    for name in ("dev1.yaml", "dev2.yaml"):
        for question in yaml.safe_load((JUDGEMENTS / name).read_text())["queries"]:
            if question["kind"] == "filtered":
                yield question


QUESTIONS = list(filtered_questions())


def elsewhere(params: Mapping[str, Any], municipality: Area) -> dict[str, Any]:
    """The same filters for another municipality: its first stadsdeel in place of an area that it lacks."""
    area = params.get("area")
    own = Area.objects.filter(path__startswith=municipality.path)
    if area is None or own.filter(slug=area).exists():
        return dict(params)
    return {**params, "area": Area.objects.districts_of(municipality).first().slug}


@pytest.fixture(params=list(HOSTS))
def municipality(request, starting_data, db) -> Area:
    return Area.objects.get(slug=request.param)


def test_there_are_filtered_questions():
    assert len(QUESTIONS) >= 20


def test_only_services_that_pass_are_answered_and_all_of_them_without_words(municipality, client):
    every = listings(municipality)
    for question in QUESTIONS:
        params = elsewhere(question["params"], municipality)
        right = {listing.slug for listing in filter(passing(params), every)}

        for text in {question["q"], ""}:
            asked = {**params, "q": text, "kind": "service", "page_size": 100}
            found, total = set(), None
            for page in range(1, 7):
                response = client.get("/api/v1/search", {**asked, "page": page}, SERVER_NAME=HOSTS[municipality.slug])
                assert response.status_code == 200, response.content
                answer = response.json()
                total = answer["total"]
                found |= {result["slug"] for result in answer["results"]}
            assert total == len(found), question["id"]
            assert found <= right, question["id"]
            assert text or found == right, question["id"]


def test_facet_counts_equal_those_taken_from_the_database(municipality):
    every = listings(municipality)
    vocabulary = choices(municipality)
    for question in QUESTIONS:
        params = elsewhere(question["params"], municipality)
        results = ask(municipality, "", params)
        chosen = [params["area"]] if "area" in params else []
        expected = vocabulary | {"area": listed_areas(municipality, chosen)}

        for facet in results.facets:
            assert {value.value for value in facet.values} == set(expected[facet.name])
            for value in facet.values:
                count = sum(map(passing({**params, facet.name: value.value}), every))
                assert value.count == count, (question["id"], facet.name, value.value)


def test_following_a_facet_gives_exactly_its_count(municipality):
    for question in QUESTIONS:
        params = elsewhere(question["params"], municipality)
        for facet in ask(municipality, question["q"], params).facets:
            for value in facet.values:
                followed = ask(municipality, question["q"], {**params, facet.name: value.value}, with_facets=False)
                assert followed.total == value.count, (question["id"], facet.name, value.value)


def ask(municipality: Area, text: str, params: Mapping[str, Any], *, with_facets: bool = True) -> SearchResults:
    fields = {**params, "q": text, "kind": "service"}
    query = SearchQuery.from_api(fields, vocabulary_of(municipality, "nl"))
    return find(query, municipality, with_facets=with_facets)


def test_every_facet_is_followed():
    assert {facet.name for facet in FACETS} >= set().union(*(question["params"] for question in QUESTIONS)) - {
        "age_months"
    }
