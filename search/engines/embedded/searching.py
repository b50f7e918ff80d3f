"""The best listings for a question."""

from functools import partial

from tantivy import DocAddress, Occur, Order, Query

from search.ahead import begun
from search.distance import nearest_km
from search.engines.embedded.compiling import all_of, excluding, preferences, words_query
from search.engines.embedded.counting import facet_counts
from search.engines.embedded.snapshot import Snapshot
from search.engines.plan import FREQUENCY_FIELD, any_of, conditions_of, weighed_stems
from search.engines.protocol import Candidate, CandidateRequest, Candidates

# Orders that a field holds: the field and its direction.
FIELD_ORDERS = {"name": ("name_order", Order.Asc), "verified": ("verified_order", Order.Desc)}
BROWSE_ORDER = ("browse_order", Order.Asc)


def search(snapshot: Snapshot, request: CandidateRequest) -> Candidates:
    words = words_query(request.understanding) if request.understanding.has_words else None
    every = all_of(conditions_of(request), *([words] if words is not None else []))
    # Looking and counting both leave Python for a millisecond or two: side by side on another processor.
    counts = begun(partial(facet_counts, snapshot, request, words)) if request.with_counts else dict
    total, found = _found(snapshot, request, every)
    return Candidates(
        total,
        tuple(found),
        counts(),
        _frequencies(snapshot, request),
        snapshot.searcher.num_docs,
    )


def _frequencies(snapshot: Snapshot, request: CandidateRequest) -> dict[str, int]:
    return {stem: snapshot.searcher.doc_freq(FREQUENCY_FIELD, stem) for stem in weighed_stems(request.understanding)}


def _found(snapshot: Snapshot, request: CandidateRequest, every: Query) -> tuple[int, list[Candidate]]:
    """How many pass; and the first of them: those known to fit, then those that do not tell."""
    # No field holds distances: they are measured on all.
    limit = snapshot.searcher.num_docs if request.is_by_distance else request.limit
    asked = request.filters.asked
    groups = [every]
    if asked:
        groups = [excluding(every, "unknown", asked), all_of((any_of("unknown", asked),), every)]
    total = 0
    found: list[Candidate] = []
    for query in groups:
        count, hits = _best(snapshot, request, query, max(limit - len(found), 1))
        total += count
        found += [_candidate(snapshot, request, score, address) for score, address in hits]
    return total, found


def _best(
    snapshot: Snapshot, request: CandidateRequest, query: Query, limit: int
) -> tuple[int, list[tuple[float, DocAddress]]]:
    """How many pass a query, and the first of them in the order asked for, with their scores."""
    # tantivy makes room for as many as it is asked for.
    limit = max(1, min(limit, snapshot.searcher.num_docs))
    preferred = preferences(request)
    if request.query.sort == "relevance" and (request.understanding.has_words or preferred):
        wanted = Query.boolean_query([(Occur.Must, query), *((Occur.Should, each) for each in preferred)])
        result = snapshot.searcher.search(wanted, limit=limit)
        return result.count, result.hits
    field, direction = FIELD_ORDERS.get(request.query.sort, BROWSE_ORDER)
    result = snapshot.searcher.search(query, limit=limit, order_by_field=field, order=direction)
    return result.count, [(0.0, address) for _value, address in result.hits]


def _candidate(snapshot: Snapshot, request: CandidateRequest, score: float, address: DocAddress) -> Candidate:
    payload = snapshot.payload(address)
    return Candidate(payload["key"], score, payload, nearest_km(request.origin, payload.get("points", ())))
