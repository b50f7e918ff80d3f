"""The identifiers of open data: UUIDs that stay the same, and of which some lead back to a row."""

import hashlib
import uuid

from sociale_kaart.models import Area

NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://docs.openreferral.org/verwijswijzer")
VERSION, VARIANT = 8, 0b10
LONGEST_SECOND = 30


def id_of_words(*words: str) -> str:
    """For what is told by words that never change, such as a term of a vocabulary: everywhere the same."""
    return str(uuid.uuid5(NAMESPACE, "/".join(words)))


def id_of_row(kind: str, municipality: Area, number: int, second: int = 0) -> str:
    """For what somebody may rename: a UUID of version 8 (RFC 9562) that holds the number of its row.

    >>> id_of_row("service", Area(slug="almere"), 86)
    '00000000-0056-8637-8000-0000a8438aba'
    """
    mark = _mark(kind, municipality)
    low = VARIANT << 62 | second << 32 | mark & 0xFFFF_FFFF
    high = number << 16 | VERSION << 12 | mark >> 32
    return str(uuid.UUID(int=high << 64 | low))


def row_of(kind: str, municipality: Area, identifier: str) -> tuple[int, int] | None:
    """The numbers in an identifier of `id_of_row`; None where it is no such one, or another municipality's."""
    try:
        number = uuid.UUID(identifier).int
    except ValueError:
        return None
    high, low = number >> 64, number & 0xFFFF_FFFF_FFFF_FFFF
    first, second = high >> 16, low >> 32 & (1 << LONGEST_SECOND) - 1
    return (first, second) if id_of_row(kind, municipality, first, second) == identifier.lower() else None


def _mark(kind: str, municipality: Area) -> int:
    """44 bits that keep the rows of kinds and municipalities apart."""
    digest = hashlib.sha256(f"{kind}/{municipality.slug}".encode()).digest()
    return int.from_bytes(digest[:6]) >> 4
