"""What an index holds of each document beside its words, as it was read: most are candidates again and again."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from tantivy import DocAddress

# So many are kept, of 4 kB each.
MOST_KEPT = 20_000


class Payloads:
    """Reads the payload at a place, once for as many as are kept.

    Names of topics and their numbers occur in thousands of them: each is kept once, which takes a third of the memory.
    """

    def __init__(self, read: Callable[[DocAddress], str]) -> None:
        self._read = read
        self._kept: dict[tuple[int, int], Mapping[str, Any]] = {}
        self._same: dict[Any, Any] = {}
        self._decoder = json.JSONDecoder(object_pairs_hook=self._shared)

    def at(self, address: DocAddress) -> Mapping[str, Any]:
        place = (address.segment_ord, address.doc)
        found = self._kept.get(place)
        if found is not None:
            return found
        text = self._read(address)
        if len(self._kept) >= MOST_KEPT:
            return json.loads(text)
        found = self._kept[place] = self._decoder.decode(text)
        return found

    def _shared(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        same = self._same.setdefault
        return {same(name, name): same(value, value) if type(value) is float else value for name, value in pairs}
