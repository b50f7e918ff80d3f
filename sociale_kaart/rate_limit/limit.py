"""At most so often in so much time."""

import mmap
import struct
import time
from collections.abc import Callable

from sociale_kaart.rate_limit.address import DailyHash
from sociale_kaart.rate_limit.lock import ForkedLock

# Of one limit, whatever comes: looking for a key takes room as well, so a flood of addresses fills all of it.
MOST_KEYS, MOST_BYTES = 50_000, 4 * 1024 * 1024
# A key has its place in one of so many neighbours, and pushes out the one that was quiet longest.
_NEIGHBOURS = 8
_LOCK = ForkedLock()


class RateLimit:
    """At most `most` times in `seconds`, for all processes that are forked after it was made, in memory alone.

    An address is known by a hash with a salt that nobody sees and that is new every day. A stretch of time is measured
    on the clock of the machine that never stands still; the day of the salt is that of `sociale_kaart.clock`.

    >>> limit = RateLimit(most=2, seconds=60)
    >>> [limit.allows("192.0.2.1") for _ in range(3)], limit.allows("192.0.2.2")
    ([True, True, False], True)
    """

    def __init__(
        self, most: int, seconds: float, seconds_now: Callable[[], float] = time.monotonic, most_keys: int = MOST_KEYS
    ) -> None:
        self.most, self.seconds = most, seconds
        self._seconds_now = seconds_now
        # The key, and when it was allowed: at most the last `most` times; 0 is never.
        self._entry = struct.Struct(f"=16s{most}d")
        self._groups = max(1, min(most_keys, MOST_BYTES // self._entry.size) // _NEIGHBOURS)
        # The salt has a page of its own, so that all pages after it can be given back.
        self._start = mmap.PAGESIZE
        # Belongs to no file, takes room only where something was looked for, and is the same for forked processes.
        self._memory = mmap.mmap(-1, self._start + self._groups * _NEIGHBOURS * self._entry.size)
        self._hash = DailyHash(self._memory)

    def allows(self, address: str, *about: str) -> bool:
        """Whether this address may do it once more, which counts; `about` narrows it, say to one page."""
        with _LOCK.held():
            if self._hash.renew():
                self._give_back()
            now, key = self._seconds_now(), self._hash.of(address, *about)
            place, moments = self._find(key)
            recent = [moment for moment in moments if moment and now - moment < self.seconds]
            if len(recent) >= self.most:
                return False
            never = [0.0] * (self.most - len(recent) - 1)
            self._entry.pack_into(self._memory, place, key, *recent, now, *never)
            return True

    def clear(self) -> None:
        """Forget everything."""
        with _LOCK.held():
            self._hash.forget()

    def _give_back(self) -> None:
        """All keys, which nothing fits any more once the salt is another one, and the room that they took."""
        size = len(self._memory) - self._start
        try:
            self._memory.madvise(mmap.MADV_REMOVE, self._start, size)
        except (AttributeError, OSError):  # No Linux, or one that cannot do this.
            self._memory[self._start :] = bytes(size)

    def _find(self, key: bytes) -> tuple[int, tuple[float, ...]]:
        """The place of this key and its moments; without one, a place to take and no moments."""
        group, size = int.from_bytes(key[:8]) % self._groups, self._entry.size
        first = self._start + group * _NEIGHBOURS * size
        entries = {}
        for place in range(first, first + _NEIGHBOURS * size, size):
            kept, *moments = self._entry.unpack_from(self._memory, place)
            if kept == key:
                return place, tuple(moments)
            entries[place] = max(moments)
        return min(entries, key=entries.__getitem__), ()
