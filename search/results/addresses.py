"""Addresses of the questions that differ in one filter from this one; a page shows a hundred of them."""

from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import quote_plus, urlencode

from search.parameters import FACET_BY_NAME
from search.query import SearchQuery


def address(query: SearchQuery) -> str:
    """Relative to the page that the question was asked on."""
    return f"?{query.to_querystring()}"


class AddressBook:
    """What the addresses have in common is written once."""

    def __init__(self, query: SearchQuery) -> None:
        self._query = query
        self._around: dict[str, tuple[str, str]] = {}

    def with_values(self, facet: str, values: Iterable[str]) -> str:
        """The address of the same question, on its first page, with these values of a facet."""
        before, after = self._parts(facet)
        parameter = FACET_BY_NAME[facet].parameter
        own = "&".join(f"{parameter}={_quoted(value)}" for value in values)
        return "?" + "&".join(part for part in (before, own, after) if part)

    def toggled(self, facet: str, value: str) -> str:
        chosen = getattr(self._query, FACET_BY_NAME[facet].attribute)
        rest = [other for other in chosen if other != value]
        return self.with_values(facet, rest if value in chosen else [*chosen, value])

    def _parts(self, facet: str) -> tuple[str, str]:
        """What comes before a facet's parameters in an address, and what comes after."""
        if facet not in self._around:
            mark = "\0"
            pairs = self._query.with_values(facet, [mark]).to_pairs()
            place = next(number for number, (_name, value) in enumerate(pairs) if value == mark)
            self._around[facet] = urlencode(pairs[:place]), urlencode(pairs[place + 1 :])
        return self._around[facet]


@lru_cache(maxsize=2_000)
def _quoted(value: str) -> str:
    return quote_plus(value)
