"""What stands for an address."""

import hashlib
import secrets
import struct
from collections.abc import MutableSequence
from ipaddress import IPv6Address, ip_address

from sociale_kaart import clock

_HOUSEHOLD = 64  # bits of an IPv6 address that one connection shares
# The day that the salt is of, and the salt.
_KEPT = struct.Struct("=q32s")


class DailyHash:
    """Stands for an address during one day; the salt is seen by nobody and is new every day.

    It is kept in `memory`, so that processes which share that also share the salt; whoever shares it holds a lock.
    """

    SIZE = _KEPT.size

    def __init__(self, memory: MutableSequence[int] | None = None) -> None:
        self._memory = bytearray(self.SIZE) if memory is None else memory

    @property
    def salt(self) -> bytes:
        return _KEPT.unpack_from(self._memory)[1]

    def of(self, address: str, *about: str) -> bytes:
        self.renew()
        text = "\0".join((household(address), *about))
        return hashlib.blake2b(text.encode(errors="replace"), key=self.salt, digest_size=16).digest()

    def renew(self) -> bool:
        """Whether the day, and so the salt, is another one than before."""
        today = clock.today().toordinal()
        if _KEPT.unpack_from(self._memory)[0] == today:
            return False
        _KEPT.pack_into(self._memory, 0, today, secrets.token_bytes(32))
        return True

    def forget(self) -> None:
        """Nobody is known any more: the next address gets another salt."""
        _KEPT.pack_into(self._memory, 0, 0, b"")


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
