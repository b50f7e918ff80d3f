"""Listings whose name has words that begin as somebody types."""

from collections.abc import Mapping, Sequence
from typing import Any

from tantivy import Occur, Order, Query

from search.engines.embedded.compiling import all_of
from search.engines.embedded.schema import schema
from search.engines.embedded.snapshot import Snapshot
from search.filters import Condition
from search.index.document import NAME_FIELD
from search.question.beginnings import SHORTEST_MISTAKEN


def complete(
    snapshot: Snapshot, conditions: Sequence[Condition], beginning: Sequence[str], limit: int, mistakes: bool = False
) -> list[Mapping[str, Any]]:
    """Every word but the last as a whole, the last as a beginning; `mistakes` allows one in each longer word."""
    if not beginning:
        return []
    *whole, last = beginning
    words = [_word(word, mistakes, prefix=False) for word in whole]
    words.append(_word(last, mistakes, prefix=True))
    named = Query.boolean_query([(Occur.Must, word) for word in words])
    wanted = all_of(conditions, named)
    hits = snapshot.searcher.search(wanted, limit=limit, order_by_field="browse_order", order=Order.Asc).hits
    return [snapshot.payload(address) for _value, address in hits]


def _word(word: str, mistakes: bool, prefix: bool) -> Query:
    distance = int(mistakes and len(word) >= SHORTEST_MISTAKEN)
    return Query.fuzzy_term_query(schema(), NAME_FIELD, word, distance=distance, prefix=prefix)
