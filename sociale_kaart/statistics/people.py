"""How many different people did the same today, without knowing one of them."""

import threading
from collections import OrderedDict

from sociale_kaart.rate_limit import DailyHash

MOST_KEYS = 5_000
MOST_PEOPLE = 50


class DifferentPeople:
    """Counts connections, known by a hash with a salt that is new every day, in the memory of this process alone.

    At midnight it begins anew, so that who comes back tomorrow is not counted as somebody else. A household behind one
    address is one: the number is never too high.

    >>> people = DifferentPeople()
    >>> [people.seen(address, "huilen") for address in ("192.0.2.1", "192.0.2.2", "192.0.2.1")]
    [1, 2, None]
    """

    def __init__(self, most_keys: int = MOST_KEYS) -> None:
        self._most_keys, self._lock = most_keys, threading.Lock()
        self._hash = DailyHash()
        self._people: OrderedDict[bytes, set[bytes]] = OrderedDict()

    def seen(self, address: str, *about: str) -> int | None:
        """How many different ones there are now; None for one who was counted before."""
        with self._lock:
            if self._hash.renew():
                self._people.clear()
            key, person = self._hash.of("", *about), self._hash.of(address, *about)
            people = self._people.setdefault(key, set())
            self._people.move_to_end(key)
            while len(self._people) > self._most_keys:
                self._people.popitem(last=False)
            if person in people or len(people) >= MOST_PEOPLE:
                return None
            people.add(person)
            return len(people)
