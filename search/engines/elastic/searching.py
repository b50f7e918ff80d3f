"""The best listings for a question: everything that is asked of the server for it, in one request."""

from collections.abc import Mapping
from typing import Any

from elasticsearch import ApiError, Elasticsearch
from elasticsearch.dsl import Q, Search
from elasticsearch.dsl.query import Query

from search.distance import nearest_km
from search.engines.elastic.compiling import all_of, condition_query, preferring, words_query
from search.engines.elastic.counting import counting, facet_counts
from search.engines.elastic.mapping import KEY, MOST_FOUND, PAYLOAD, POINTS
from search.engines.plan import FREQUENCY_FIELD, any_of, conditions_of, weighed_stems
from search.engines.protocol import Candidate, CandidateRequest, Candidates

# Orders that a field holds.
FIELD_ORDERS = {"name": "name_order", "verified": "-verified_order"}
BROWSE_ORDER = "browse_order"
# Nobody is told a total of listings that one part of the index could not answer for.
WHOLE = {"allow_partial_search_results": False}
# Of each answer only this is sent.
READ = ("hits.total.value", "hits.hits._score", "hits.hits._source", "aggregations", "error", "status")


def search(connection: Elasticsearch, alias: str, request: CandidateRequest, document_count: int) -> Candidates:
    words = words_query(request.understanding) if request.understanding.has_words else None
    listings = _listings(request, all_of(conditions_of(request), *([words] if words is not None else [])))
    stems = [*weighed_stems(request.understanding)]
    frequencies = [_counting_stems(stems)] if stems else []
    counts = [counting(request, words)] if request.with_counts else []
    answers = _answers(connection, alias, [*listings, *frequencies, *counts])
    total, found = _found(request, answers[: len(listings)])
    return Candidates(
        total,
        found,
        facet_counts(answers[-1], request) if counts else {},
        _frequencies(answers[len(listings)]) if stems else {},
        document_count,
    )


def _counting_stems(stems: list[str]) -> Search:
    """How many listings hold each of these stems: the server knows it, and looks at none of them."""
    search = Search().extra(size=0, track_total_hits=False)
    # By name: the client knows no filters in a list.
    search.aggs.bucket("stems", "filters", filters={stem: Q("term", **{FREQUENCY_FIELD: stem}) for stem in stems})
    return search


def _frequencies(answer: Mapping[str, Any]) -> dict[str, int]:
    return {stem: bucket["doc_count"] for stem, bucket in answer["aggregations"]["stems"]["buckets"].items()}


def _answers(connection: Elasticsearch, alias: str, searches: list[Search]) -> list[Mapping[str, Any]]:
    """As the server sends them: to make objects of hundreds of hits takes longer than to find them."""
    lines = [line for one in searches for line in (WHOLE, one.to_dict())]
    answer = connection.msearch(index=alias, searches=lines, filter_path=[f"responses.{part}" for part in READ])
    for one in answer["responses"]:
        if "error" in one:
            raise ApiError("A search failed", answer.meta, one)
    return answer["responses"]


def _listings(request: CandidateRequest, every: Query) -> list[Search]:
    """Those known to fit, and apart from them those that do not tell."""
    asked = request.filters.asked
    if not asked:
        return [_listing(request, every)]
    unknown = condition_query(any_of("unknown", asked))
    return [
        _listing(request, Q("bool", must=[every], must_not=[unknown])),
        _listing(request, Q("bool", must=[every], filter=[unknown])),
    ]


def _listing(request: CandidateRequest, query: Query) -> Search:
    limit = min(request.limit, MOST_FOUND)
    wanted = preferring(query, request) if request.query.sort == "relevance" else query
    return Search().query(wanted).sort(*_order(request)).extra(size=limit, track_total_hits=True)


def _order(request: CandidateRequest) -> list[str | dict[str, Any]]:
    """Ends with the key, so that equal ones always stand the same."""
    usual = [BROWSE_ORDER, KEY]
    if request.is_by_distance:
        latitude, longitude = request.origin
        place = {"lat": latitude, "lon": longitude}
        return [{"_geo_distance": {POINTS: place, "order": "asc", "mode": "min", "unit": "km"}}, *usual]
    if request.query.sort == "relevance":
        return ["_score", *usual]
    return [FIELD_ORDERS.get(request.query.sort, BROWSE_ORDER), *usual]


def _found(request: CandidateRequest, answers: list[Mapping[str, Any]]) -> tuple[int, tuple[Candidate, ...]]:
    total = sum(answer["hits"]["total"]["value"] for answer in answers)
    found = [_candidate(request, hit) for answer in answers for hit in answer["hits"].get("hits", ())]
    return total, tuple(found[: request.limit])


def _candidate(request: CandidateRequest, hit: Mapping[str, Any]) -> Candidate:
    payload = hit["_source"][PAYLOAD]
    return Candidate(
        payload["key"], hit["_score"] or 0.0, payload, nearest_km(request.origin, payload.get("points", ()))
    )
