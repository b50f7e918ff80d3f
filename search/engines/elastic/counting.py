"""How many services each value of each facet leaves."""

from collections.abc import Mapping
from typing import Any

from elasticsearch.dsl import A, Search
from elasticsearch.dsl.query import Query

from search.engines.counts import FREE, FREE_FIELD, MOST_VALUES, by_value, free_of
from search.engines.elastic.compiling import all_of
from search.engines.plan import any_of
from search.engines.protocol import CandidateRequest
from search.filters import SERVICE
from search.parameters import FACETS

# Those without a choice of their own are counted together.
OTHERS = "others"


def counting(request: CandidateRequest, words: Query | None) -> Search:
    """One search for all facets: each counts what passes the filters of the others."""
    shared = all_of((*request.filters.always, any_of("kind", (SERVICE,))), *([words] if words is not None else []))
    search = Search().query("bool", filter=[shared]).extra(size=0, track_total_hits=False)
    chosen = request.filters.by_facet
    for name in dict.fromkeys([OTHERS, *(_bucket(facet.name, request) for facet in FACETS)]):
        others = [condition for facet, condition in chosen.items() if facet != name]
        search.aggs.bucket(name, "filter", all_of(others))
    for facet in FACETS:
        search.aggs[_bucket(facet.name, request)].bucket(facet.name, A("terms", field=facet.name, size=MOST_VALUES))
    search.aggs[OTHERS].bucket(FREE, A("terms", field=FREE_FIELD))
    return search


def _bucket(facet: str, request: CandidateRequest) -> str:
    return facet if facet in request.filters.by_facet else OTHERS


def facet_counts(answer: Mapping[str, Any], request: CandidateRequest) -> dict[str, Mapping[str, int]]:
    found = answer["aggregations"]
    counts = {facet.name: by_value(found[_bucket(facet.name, request)][facet.name]["buckets"]) for facet in FACETS}
    return counts | {FREE: free_of(found[OTHERS][FREE]["buckets"])}
