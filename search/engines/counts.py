"""Counts of a facet's values, the same from every engine."""

from collections.abc import Iterable, Mapping
from typing import Any

from search.index.document import ANY
from search.question.recognition import FREE as YES

# Counted beside the facets: it is a filter of one value, in a field of numbers.
FREE, FREE_FIELD = "free", "is_free"
# More than the values of any facet: counts are exact then.
MOST_VALUES = 10_000


def by_value(buckets: Iterable[Mapping[str, Any]]) -> Mapping[str, int]:
    """A listing that fits any value counts for each, also for those not named here (`ANY`)."""
    counts = {bucket["key"]: bucket["doc_count"] for bucket in buckets}
    everywhere = counts.pop(ANY, 0)
    return {value: count + everywhere for value, count in counts.items()} | {ANY: everywhere}


def free_of(buckets: Iterable[Mapping[str, Any]]) -> Mapping[str, int]:
    """How many are known to be free of charge."""
    return {YES: sum(bucket["doc_count"] for bucket in buckets if int(bucket["key"]) == 1)}
