"""What people changed since the last load, field by field."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Fields = Mapping[str, Any]


@dataclass(frozen=True)
class Merge:
    """What to write, and which fields stay as a person left them."""

    write: dict[str, Any]
    kept: tuple[str, ...]


def merge(current: Fields, last: Fields, wanted: Fields) -> Merge:
    """Write what the file changed; a field that is no longer what the last load wrote is a person's.

    >>> merge({"title": "Mine", "intro": "a"}, {"title": "Old", "intro": "a"}, {"title": "New", "intro": "b"})
    Merge(write={'intro': 'b'}, kept=('title',))
    """
    kept = tuple(
        name for name in wanted if name in last and current[name] != last[name] and current[name] != wanted[name]
    )
    write = {name: value for name, value in wanted.items() if name not in kept and current[name] != value}
    return Merge(write, kept)


def remembered(last: Fields, wanted: Fields, kept: tuple[str, ...]) -> dict[str, Any]:
    """What to remember after a load: the new values, save those that a person's change kept out."""
    return {name: last[name] if name in kept else value for name, value in wanted.items()}
