"""Addresses of the questions that differ in one filter from this one; a page shows a hundred of them."""

from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import quote_plus, urlencode

from search.parameters import FACET_BY_NAME
from search.query import SearchQuery

# In the place of a value; no question holds it.
MARK = "\0"


def address(query: SearchQuery) -> str:
    """Relative to the page that the question was asked on."""
    return f"?{query.to_querystring()}"


class AddressBook:
    """What the addresses have in common is written once."""

    def __init__(self, query: SearchQuery) -> None:
        self._query = query
        self._around: dict[str, tuple[str, str]] = {}
        self._beside: dict[str, tuple[str, ...]] = {}

    def with_values(self, facet: str, values: Iterable[str]) -> str:
        """The address of the same question, on its first page, with these values of a facet."""
        before, after = self._parts(facet)
        parameter = FACET_BY_NAME[facet].parameter
        own = "&".join(f"{parameter}={_quoted(value)}" for value in values)
        return "?" + "&".join(part for part in (before, own, after) if part)

    def toggled(self, facet: str, value: str) -> str:
        chosen = getattr(self._query, FACET_BY_NAME[facet].attribute)
        if value in chosen:
            return self.with_values(facet, [other for other in chosen if other != value])
        if facet not in self._beside:
            # A facet has dozens of values that are not chosen: their addresses differ in one word.
            self._beside[facet] = tuple(self.with_values(facet, [*chosen, MARK]).split(quote_plus(MARK)))
        before, after = self._beside[facet]
        return before + _quoted(value) + after

    def _parts(self, facet: str) -> tuple[str, str]:
        """What comes before a facet's parameters in an address, and what comes after."""
        if facet not in self._around:
            pairs = self._query.with_values(facet, [MARK]).to_pairs()
            place = next(number for number, (_name, value) in enumerate(pairs) if value == MARK)
            self._around[facet] = urlencode(pairs[:place]), urlencode(pairs[place + 1 :])
        return self._around[facet]


@lru_cache(maxsize=2_000)
def _quoted(value: str) -> str:
    return quote_plus(value)
