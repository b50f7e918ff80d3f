"""The best listings for a question."""

from tantivy import DocAddress, Occur, Order, Query

from search.distance import nearest_km
from search.engines.embedded.compiling import all_of, any_of, excluding, preferences, words_query
from search.engines.embedded.counting import facet_counts
from search.engines.embedded.snapshot import Snapshot
from search.engines.protocol import Candidate, CandidateRequest, Candidates

# Orders that a field holds: the field and its direction.
FIELD_ORDERS = {"name": ("name_order", Order.Asc), "verified": ("verified_order", Order.Desc)}
BROWSE_ORDER = ("browse_order", Order.Asc)


def search(snapshot: Snapshot, request: CandidateRequest) -> Candidates:
    words = words_query(request.understanding) if request.understanding.has_words else None
    conditions = (*request.filters.without(None), any_of("kind", request.filters.kinds))
    every = all_of(conditions, *([words] if words is not None else []))
    total = snapshot.searcher.search(every, limit=1).count
    found = _found(snapshot, request, every, total) if total else []
    return Candidates(total, tuple(found), facet_counts(snapshot, request, words))


def _found(snapshot: Snapshot, request: CandidateRequest, every: Query, total: int) -> list[Candidate]:
    """Those known to fit, then those that do not tell, each in the order asked for."""
    # No field holds distances: they are measured on all.
    limit = total if request.is_by_distance else min(request.limit, total)
    asked = request.filters.asked
    groups = [every]
    if asked:
        groups = [excluding(every, "unknown", asked), all_of((any_of("unknown", asked),), every)]
    found: list[Candidate] = []
    for query in groups:
        if len(found) < limit:
            hits = _best(snapshot, request, query, limit - len(found))
            found += [_candidate(snapshot, request, score, address) for score, address in hits]
    return found


def _best(snapshot: Snapshot, request: CandidateRequest, query: Query, limit: int) -> list[tuple[float, DocAddress]]:
    preferred = preferences(request.understanding)
    if request.query.sort == "relevance" and (request.understanding.has_words or preferred):
        wanted = Query.boolean_query([(Occur.Must, query), *((Occur.Should, each) for each in preferred)])
        return snapshot.searcher.search(wanted, limit=limit).hits
    field, direction = FIELD_ORDERS.get(request.query.sort, BROWSE_ORDER)
    hits = snapshot.searcher.search(query, limit=limit, order_by_field=field, order=direction).hits
    return [(0.0, address) for _value, address in hits]


def _candidate(snapshot: Snapshot, request: CandidateRequest, score: float, address: DocAddress) -> Candidate:
    payload = snapshot.payload(address)
    return Candidate(payload["key"], score, payload, nearest_km(request.origin, payload.get("points", ())))
