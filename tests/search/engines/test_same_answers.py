"""Both engines give the same answers: every judged question, in both municipalities."""

from collections.abc import Iterator

import pytest
import yaml
from django.core.management import call_command
from elasticsearch import Elasticsearch

from search.engines import get_engine
from search.filters import listed
from search.find import find, request_of, vocabulary_of
from search.query import SearchQuery
from search.question.words import words
from search.results.values import SearchResults
from sociale_kaart import clock
from sociale_kaart.models import Area, Service
from tests.search.engines.conftest import SERVER, remove_indexes
from tests.search.test_filtered_questions import JUDGEMENTS, elsewhere

pytestmark = pytest.mark.django_db
PREFIX = "test-same-answers"
FIRST = 10


def judged_questions() -> Iterator[dict]:
    for name in ("dev1.yaml", "dev2.yaml"):
        yield from yaml.safe_load((JUDGEMENTS / name).read_text())["queries"]


QUESTIONS = list(judged_questions())
FILTERED = [question for question in QUESTIONS if question["kind"] == "filtered"]


@pytest.fixture(scope="module")
def both_indexes(starting_data, django_db_blocker) -> Iterator[None]:
    """The starting data, in the index of either engine."""
    if not SERVER:
        pytest.skip("ELASTICSEARCH_TEST_URL names no Elasticsearch server")
    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as patch:
        patch.setattr("django.conf.settings.ELASTICSEARCH_URL", SERVER)
        patch.setattr("django.conf.settings.ELASTICSEARCH_PREFIX", PREFIX)
        call_command("rebuild_search_index", verbosity=0)
    yield
    with Elasticsearch(SERVER, request_timeout=30) as connection:
        remove_indexes(connection, PREFIX)


@pytest.fixture(params=["almere", "lagewaard"])
def municipality(request, both_indexes) -> Area:
    return Area.objects.get(slug=request.param)


@pytest.fixture
def on_both(settings, municipality):
    """The answers of the embedded engine and of Elasticsearch to the same question."""

    def answers(text: str = "", **fields) -> tuple[SearchResults, SearchResults]:
        found = []
        for address in ("", SERVER):
            settings.ELASTICSEARCH_URL, settings.ELASTICSEARCH_PREFIX = address, PREFIX
            query = SearchQuery.from_api({"q": text, **fields}, vocabulary_of(municipality, fields.get("lang", "nl")))
            found.append(find(query, municipality))
        return found[0], found[1]

    return answers


def counts(results: SearchResults) -> dict[str, dict[str, int]]:
    return {facet.name: {value.value: value.count for value in facet.values} for facet in results.facets}


def slugs(results: SearchResults) -> list[tuple[str, str]]:
    return [(hit.kind, hit.slug) for hit in results.hits]


def test_totals_and_counts_are_the_same_for_every_judged_question(on_both, municipality):
    for question in QUESTIONS:
        params = elsewhere(question.get("params") or {}, municipality)
        embedded, elastic = on_both(question["q"], **params)

        assert elastic.total == embedded.total, question["id"]
        assert counts(elastic) == counts(embedded), question["id"]


@pytest.mark.parametrize("sort", ["relevance", "name", "verified", "distance"])
def test_lists_without_words_are_the_same_to_the_last(on_both, municipality, sort):
    for question in FILTERED:
        params = {**elsewhere(question["params"], municipality), "sort": sort, "page_size": 100}
        embedded, elastic = on_both("", **params)

        assert slugs(elastic) == slugs(embedded), (question["id"], params)
        assert [hit.unknown for hit in elastic.hits] == [hit.unknown for hit in embedded.hits]


def test_the_first_results_of_a_question_in_words_are_nearly_the_same(on_both, municipality):
    """Their scores differ in how deleted listings and rounding count."""
    shared, asked = 0, 0
    for question in QUESTIONS:
        embedded, elastic = on_both(question["q"], **elsewhere(question.get("params") or {}, municipality))
        first = set(slugs(embedded)[:FIRST])
        shared += len(first & set(slugs(elastic)[:FIRST]))
        asked += len(first)

    assert shared >= 0.97 * asked


def test_what_is_nearest_to_a_question_is_nearly_the_same(settings, municipality):
    """The server compares with the question in 8 bits."""
    settings.ELASTICSEARCH_PREFIX = PREFIX
    shared, asked = 0, 0
    for question in QUESTIONS:
        found = []
        for settings.ELASTICSEARCH_URL in ("", SERVER):
            known = vocabulary_of(municipality, "nl")
            params = {"q": question["q"], **elsewhere(question.get("params") or {}, municipality), "lang": "nl"}
            request = request_of(SearchQuery.from_api(params, known), known, municipality)
            vector = request.understanding.topics.vector
            near = () if vector is None else get_engine().nearest(request, vector, FIRST)
            found.append({one.key: one.score for one in near})
        embedded, elastic = found
        assert len(embedded) == len(elastic), question["id"]
        assert all(abs(embedded[key] - elastic[key]) < 0.01 for key in embedded.keys() & elastic.keys()), question["id"]
        shared += len(embedded.keys() & elastic.keys())
        asked += len(embedded)

    assert asked > 0
    assert shared >= 0.95 * asked


@pytest.mark.parametrize("mistakes", [False, True])
def test_names_that_go_on_as_somebody_types_are_the_same(settings, municipality, mistakes):
    settings.ELASTICSEARCH_PREFIX = PREFIX
    names = [words(name)[0] for name in Service.objects.values_list("name_nl", flat=True).order_by("id")[:20]]
    typed = [
        [slip] for name in names for slip in (name[:5], f"{name[:2]}x{name[3:]}", f"{name[:3]}q{name[3:]}", name[1:])
    ]

    for beginning in filter(all, typed):
        found = []
        for settings.ELASTICSEARCH_URL in ("", SERVER):
            shown = listed(vocabulary_of(municipality, "nl"), clock.today(), ["service"])
            payloads = get_engine().complete("nl", shown, beginning, FIRST, mistakes)
            found.append([payload["key"] for payload in payloads])

        assert found[0] == found[1], beginning
