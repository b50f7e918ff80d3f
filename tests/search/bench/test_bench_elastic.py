"""One node of Elasticsearch, up to a map of the whole country."""

import secrets
from collections.abc import Iterator

import pytest
from elasticsearch import Elasticsearch

from tests.search.bench import limits
from tests.search.bench.conftest import Report
from tests.search.bench.figures import Times
from tests.search.bench.limits import COUNTRY, LARGE, MIDDLE
from tests.search.bench.maps import MadeUpMap, elasticsearch_url
from tests.search.bench.test_bench_embedded import made_index
from tests.search.bench.test_bench_page import told as told_page

SEARCHES = 400


@pytest.fixture
def on_server() -> Iterator[dict[str, str]]:
    """Variables that choose the server, with indexes of this test alone."""
    if not elasticsearch_url():
        pytest.skip("ELASTICSEARCH_TEST_URL names no Elasticsearch server")
    prefix = f"bench{secrets.token_hex(4)}"
    yield {"ELASTICSEARCH_URL": elasticsearch_url(), "ELASTICSEARCH_PREFIX": prefix}
    with Elasticsearch(elasticsearch_url(), request_timeout=60) as connection:
        names = list(connection.indices.get(index=f"{prefix}-*"))
        if names:
            connection.indices.delete(index=names)


def told(made: MadeUpMap, report: Report, limit: int | None) -> Times:
    report(f"Elasticsearch, {made.count} services: {made_index(made)}")
    found = made.measure("search", made.slugs, SEARCHES)
    whole, apart, worked = (Times.of(found[name]) for name in ("whole", "apart", "worked"))
    report(
        f"Elasticsearch, {made.count} services, model {found['model']}: {whole}; embedding apart: {apart} "
        f"(limit p95 {limit or '-'}), "
        f"of which this process worked p95 {worked.p95:.1f}; memory {found['memory']:.0f} MB, "
        f"{found['without_answer']} without an answer"
    )
    times = Times.of(made.measure("suggest", made.asked[0])["whole"])
    report(f"Suggestions, Elasticsearch, {made.count} services: {times} (limit p95 {limits.SUGGESTIONS})")
    assert times.p95 <= limits.SUGGESTIONS
    return apart


@pytest.mark.bench
def test_a_large_town_on_a_server(maps, report, on_server):
    made = maps.town(MIDDLE).using(**on_server, BENCH_LANGUAGES="nl")
    told(made, report, None)

    told_page(made, report, "Elasticsearch", None)


@pytest.mark.bench_large
@pytest.mark.parametrize("count", [LARGE, COUNTRY])
def test_a_map_of_the_country_on_one_node(maps, report, on_server, count):
    made = maps.country(count).using(**on_server, BENCH_LANGUAGES="nl")
    apart = told(made, report, limits.ELASTICSEARCH.get(count))
    told_page(made, report, "Elasticsearch", None)

    assert count not in limits.ELASTICSEARCH or apart.p95 <= limits.ELASTICSEARCH[count]
