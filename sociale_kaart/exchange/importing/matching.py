"""Finds the service that a row may be about, by its name and its organisation."""

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz import fuzz

from sociale_kaart.exchange.importing.lookup import plain
from sociale_kaart.exchange.importing.values import Match
from sociale_kaart.models import Area, Service

ALIKE = 88
# Words that half of all names have tell nothing apart; with more than this many names they are passed over.
MOST_CANDIDATES = 200


class Matcher:
    """What stands here before the import, by name; a hundred thousand names take some tens of megabytes.

    The names that it is asked for are `plain` already.
    """

    def __init__(self, municipality: Area) -> None:
        self._services: list[tuple[str, str, str, str | None]] = []
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._by_word: dict[str, list[int]] = defaultdict(list)
        rows = Service.objects.filter(municipality=municipality).values_list("slug", "name_nl", "organization__slug")
        for slug, name, organization in rows.iterator():
            number, compared = len(self._services), plain(name)
            self._services.append((slug, name, compared, organization))
            self._by_name[compared].append(number)
            for word in _traits(compared):
                self._by_word[word].append(number)

    def same(self, name: str, organization: str | None) -> list[str]:
        """Slugs of the services with this very name, of this organisation where one is given."""
        found = [self._services[number] for number in self._by_name.get(name, [])]
        return [slug for slug, _name, _plain, other in found if organization is None or other == organization]

    def alike(self, name: str, organization: str | None) -> Match | None:
        """The service whose name is most like it, where one is alike enough to ask."""
        best: Match | None = None
        for number in self._candidates(name):
            slug, shown, other_name, other = self._services[number]
            likeness = _likeness(name, other_name)
            # The same words at another organisation are another service, unless no more is known.
            if organization and other and organization != other:
                likeness -= 15
            if likeness >= ALIKE and (best is None or likeness > best.likeness):
                best = Match(slug, shown, likeness)
        return best

    def _candidates(self, name: str) -> Iterable[int]:
        lists = sorted((self._by_word[word] for word in _traits(name) if word in self._by_word), key=len)
        found: set[int] = set()
        for numbers in lists:
            if len(found) + len(numbers) > MOST_CANDIDATES:
                break
            found.update(numbers)
        return found


def _traits(name: str) -> set[str]:
    """What names that are alike mostly share: a word, or how they begin, also where one of them is written apart."""
    return {*name.split(), f"^{name.replace(' ', '')[:5]}"}


def _likeness(one: str, other: str) -> int:
    return int(max(fuzz.token_sort_ratio(one, other), fuzz.ratio(one.replace(" ", ""), other.replace(" ", ""))))
