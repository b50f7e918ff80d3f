"""Counts of a facet's values, the same from every engine."""

from collections.abc import Iterable, Mapping
from typing import Any

from search.index.document import ANY

# More than the values of any facet: counts are exact then.
MOST_VALUES = 10_000


def by_value(buckets: Iterable[Mapping[str, Any]]) -> Mapping[str, int]:
    """A listing that fits any value counts for each, also for those not named here (`ANY`)."""
    counts = {bucket["key"]: bucket["doc_count"] for bucket in buckets}
    everywhere = counts.pop(ANY, 0)
    return {value: count + everywhere for value, count in counts.items()} | {ANY: everywhere}
