"""How many services each value of each facet leaves."""

from collections.abc import Mapping

from tantivy import Query

from search.engines.counts import FREE, FREE_FIELD, MOST_VALUES, by_value, free_of
from search.engines.embedded.compiling import all_of
from search.engines.embedded.snapshot import Snapshot
from search.engines.plan import counted_conditions
from search.engines.protocol import CandidateRequest
from search.parameters import FACETS


def facet_counts(snapshot: Snapshot, request: CandidateRequest, words: Query | None) -> dict[str, Mapping[str, int]]:
    """A facet's counts ignore its own selection; facets without one are counted together."""
    chosen = [facet.name for facet in FACETS if facet.name in request.filters.by_facet]
    others = [facet.name for facet in FACETS if facet.name not in chosen]
    counts = _count(snapshot, request, words, [*others, FREE], left_out=None)
    for facet in chosen:
        counts |= _count(snapshot, request, words, [facet], left_out=facet)
    return counts


def _count(
    snapshot: Snapshot, request: CandidateRequest, words: Query | None, facets: list[str], left_out: str | None
) -> dict[str, Mapping[str, int]]:
    query = all_of(counted_conditions(request, left_out), *([words] if words is not None else []))
    wanted = {facet: {"terms": {"field": _field(facet), "size": MOST_VALUES}} for facet in facets}
    found = snapshot.searcher.aggregate(query, wanted)
    return {facet: (free_of if facet == FREE else by_value)(found[facet]["buckets"]) for facet in facets}


def _field(facet: str) -> str:
    return FREE_FIELD if facet == FREE else facet
