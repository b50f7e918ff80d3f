"""How many services each value of each facet leaves."""

from collections.abc import Mapping
from typing import Any

from elasticsearch.dsl import Search
from elasticsearch.dsl.query import Query

from search.engines.counts import MOST_VALUES, by_value
from search.engines.elastic.compiling import all_of
from search.engines.plan import any_of
from search.engines.protocol import CandidateRequest
from search.filters import SERVICE
from search.parameters import FACETS


def counting(request: CandidateRequest, words: Query | None) -> Search:
    """One search for all facets: each counts what passes the filters of the others."""
    shared = all_of((*request.filters.always, any_of("kind", (SERVICE,))), *([words] if words is not None else []))
    search = Search().query("bool", filter=[shared]).extra(size=0, track_total_hits=False)
    for facet in FACETS:
        others = [condition for name, condition in request.filters.by_facet.items() if name != facet.name]
        passing = search.aggs.bucket(facet.name, "filter", all_of(others))
        passing.bucket("values", "terms", field=facet.name, size=MOST_VALUES)
    return search


def facet_counts(answer: Mapping[str, Any]) -> dict[str, Mapping[str, int]]:
    return {facet.name: by_value(answer["aggregations"][facet.name]["values"]["buckets"]) for facet in FACETS}
