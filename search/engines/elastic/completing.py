"""Listings whose name has words that begin as somebody types."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from elasticsearch import Elasticsearch
from elasticsearch.dsl import Q, Search
from elasticsearch.dsl.query import Query

from search.engines.elastic.compiling import all_of
from search.engines.elastic.mapping import KEY, PAYLOAD
from search.filters import Condition
from search.index.document import NAME_FIELD
from search.question.beginnings import SHORTEST_MISTAKEN


def complete(
    connection: Elasticsearch,
    alias: str,
    conditions: Sequence[Condition],
    beginning: Sequence[str],
    limit: int,
    mistakes: bool = False,
) -> list[Mapping[str, Any]]:
    """Every word but the last as a whole, the last as a beginning; `mistakes` allows one in each longer word."""
    if not beginning:
        return []
    *whole, last = beginning
    named = [_whole(word, mistakes) for word in whole] + [_beginning(last, mistakes)]
    wanted = Search(using=connection, index=alias).query(all_of(conditions, Q("bool", filter=named)))
    answer = wanted.sort("browse_order", KEY).extra(size=limit, track_total_hits=False).execute().to_dict()
    return [hit["_source"][PAYLOAD] for hit in answer["hits"]["hits"]]


def _whole(word: str, mistakes: bool) -> Query:
    if mistakes and len(word) >= SHORTEST_MISTAKEN:
        return Q("fuzzy", **{NAME_FIELD: {"value": word, "fuzziness": 1, "rewrite": "constant_score"}})
    return Q("term", **{NAME_FIELD: word})


def _beginning(word: str, mistakes: bool) -> Query:
    if mistakes and len(word) >= SHORTEST_MISTAKEN:
        return Q("regexp", **{NAME_FIELD: {"value": f"({'|'.join(mistaken(word))}).*", "flags": "NONE"}})
    return Q("prefix", **{NAME_FIELD: word})


def mistaken(word: str) -> Iterator[str]:
    """Patterns of what differs by one letter: the server has no word for beginnings that nearly fit.

    >>> list(mistaken("ab"))
    ['.ab', 'b', '.b', 'ba', 'a.b', 'a', 'a.']
    """
    for at in range(len(word)):
        before, letter, after = word[:at], word[at], word[at + 1 :]
        yield f"{before}.{letter}{after}"
        yield before + after
        yield f"{before}.{after}"
        if after:
            yield f"{before}{after[0]}{letter}{after[1:]}"
