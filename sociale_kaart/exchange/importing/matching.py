"""Finds the service that a row may be about, by its name and its organisation."""

from collections.abc import Iterable

from rapidfuzz import fuzz

from sociale_kaart.exchange.importing.names import Names
from sociale_kaart.exchange.importing.values import Match

ALIKE = 88
# Words that half of all names have tell nothing apart; with more than this many names they are passed over.
MOST_CANDIDATES = 200


class Matcher:
    """The names that it is asked for are `plain` already."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def alike(self, name: str, organization: str | None) -> Match | None:
        """The service whose name is most like it, where one is alike enough to ask."""
        best: Match | None = None
        for number in self._candidates(name):
            slug, shown, other_name, other = self._names.service(number)
            likeness = _likeness(name, other_name)
            # The same words at another organisation are another service, unless no more is known.
            if organization and other and organization != other:
                likeness -= 15
            if likeness >= ALIKE and (best is None or likeness > best.likeness):
                best = Match(slug, shown, likeness)
        return best

    def _candidates(self, name: str) -> Iterable[int]:
        found: set[int] = set()
        for numbers in sorted(self._names.sharing_a_trait(name, MOST_CANDIDATES + 1), key=len):
            if len(found) + len(numbers) > MOST_CANDIDATES:
                break
            found.update(numbers)
        return found


def _likeness(one: str, other: str) -> int:
    return int(max(fuzz.token_sort_ratio(one, other), fuzz.ratio(one.replace(" ", ""), other.replace(" ", ""))))
