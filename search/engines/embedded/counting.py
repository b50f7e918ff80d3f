"""How many services each value of each facet leaves."""

from collections.abc import Mapping
from typing import Any

from tantivy import Query

from search.engines.embedded.compiling import all_of, any_of
from search.engines.embedded.snapshot import Snapshot
from search.engines.protocol import CandidateRequest
from search.filters import SERVICE
from search.index.document import ANY
from search.parameters import FACETS

# More than the values of any facet: counts are exact then.
MOST_VALUES = 10_000


def facet_counts(snapshot: Snapshot, request: CandidateRequest, words: Query | None) -> dict[str, Mapping[str, int]]:
    """A facet's counts ignore its own selection; facets without one are counted together."""
    chosen = [facet.name for facet in FACETS if facet.name in request.filters.by_facet]
    others = [facet.name for facet in FACETS if facet.name not in chosen]
    counts = _count(snapshot, request, words, others, left_out=None)
    for facet in chosen:
        counts |= _count(snapshot, request, words, [facet], left_out=facet)
    return counts


def _count(
    snapshot: Snapshot, request: CandidateRequest, words: Query | None, facets: list[str], left_out: str | None
) -> dict[str, Mapping[str, int]]:
    conditions = (*request.filters.without(left_out), any_of("kind", (SERVICE,)))
    query = all_of(conditions, *([words] if words is not None else []))
    wanted = {facet: {"terms": {"field": facet, "size": MOST_VALUES}} for facet in facets}
    found = snapshot.searcher.aggregate(query, wanted)
    return {facet: _values(found[facet]["buckets"]) for facet in facets}


def _values(buckets: list[Mapping[str, Any]]) -> Mapping[str, int]:
    """Counts by value; a listing that fits any value counts for each, also for those not named here (`ANY`)."""
    counts = {bucket["key"]: bucket["doc_count"] for bucket in buckets}
    everywhere = counts.pop(ANY, 0)
    return {value: count + everywhere for value, count in counts.items()} | {ANY: everywhere}
