"""How often one address may do something, without keeping the address."""

import hashlib
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from datetime import date
from ipaddress import IPv6Address, ip_address

from sociale_kaart import clock

MOST_KEYS = 50_000
_HOUSEHOLD = 64  # bits of an IPv6 address that one connection shares


class DailyHash:
    """Stands for an address during one day; the salt is seen by nobody and is new every day."""

    def __init__(self) -> None:
        self.salt, self._day = secrets.token_bytes(32), date.min

    def of(self, address: str, *about: str) -> bytes:
        self.renew()
        text = "\0".join((household(address), *about))
        return hashlib.blake2b(text.encode(errors="replace"), key=self.salt, digest_size=16).digest()

    def renew(self) -> bool:
        """Whether the day, and so the salt, is another one than before."""
        if self._day == clock.today():
            return False
        self.salt, self._day = secrets.token_bytes(32), clock.today()
        return True


class RateLimit:
    """At most `most` times in `seconds`, in the memory of this process alone.

    An address is known by a hash with a salt that nobody sees and that is new every day. A stretch of time is measured
    on the clock of the machine that never stands still; the day of the salt is that of `sociale_kaart.clock`.

    >>> limit = RateLimit(most=2, seconds=60)
    >>> [limit.allows("192.0.2.1") for _ in range(3)], limit.allows("192.0.2.2")
    ([True, True, False], True)
    """

    def __init__(
        self, most: int, seconds: float, seconds_now: Callable[[], float] = time.monotonic, most_keys: int = MOST_KEYS
    ) -> None:
        self.most, self.seconds, self.most_keys = most, seconds, most_keys
        self._seconds_now = seconds_now
        self._lock = threading.Lock()
        self._hash = DailyHash()
        self._moments: OrderedDict[bytes, list[float]] = OrderedDict()

    def allows(self, address: str, *about: str) -> bool:
        """Whether this address may do it once more, which counts; `about` narrows it, say to one page."""
        with self._lock:
            if self._hash.renew():
                self._moments.clear()
            now = self._seconds_now()
            key = self._hash.of(address, *about)
            recent = [moment for moment in self._moments.pop(key, ()) if now - moment < self.seconds]
            is_allowed = len(recent) < self.most
            if is_allowed:
                recent.append(now)
            self._moments[key] = recent
            while len(self._moments) > self.most_keys:
                self._moments.popitem(last=False)
            return is_allowed

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._moments.clear()


def household(address: str) -> str:
    """What one connection cannot change: an IPv4 address, the first half of an IPv6 one, any other text as it is.

    >>> household("2001:db8:1:2:aaaa::1") == household("2001:db8:1:2:bbbb::2")
    True
    """
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    if not isinstance(parsed, IPv6Address):
        return str(parsed)
    return str(parsed.ipv4_mapped or int(parsed) >> (128 - _HOUSEHOLD))
