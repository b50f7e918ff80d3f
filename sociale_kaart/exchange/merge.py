"""What a load may change: the file, what was loaded last, and what stands there now, field by field."""

from dataclasses import dataclass, field
from typing import Any

State = dict[str, Any]


@dataclass(frozen=True)
class Merge:
    """`write`: fields to change; `kept`: fields that a person changed; `loaded`: to remember for the next load."""

    write: State = field(default_factory=dict)
    kept: tuple[str, ...] = ()
    loaded: State = field(default_factory=dict)


def merge(wanted: State, present: State, loaded: State | None) -> Merge:
    """Compare field by field; `loaded` is None where a person made the entry.

    >>> merge({"name": "B", "city": "X"}, {"name": "A", "city": "Y"}, {"name": "A", "city": "X"})
    Merge(write={'name': 'B'}, kept=('city',), loaded={'name': 'B', 'city': 'X'})
    """
    write: State = {}
    kept: list[str] = []
    remember: State = {}
    for name, value in wanted.items():
        remember[name] = value
        if present[name] == value:
            continue
        # A field that the schema got later has not been loaded before: it is the load's to fill.
        before = loaded.get(name, present[name]) if loaded is not None else None
        if loaded is not None and present[name] == before:
            write[name] = value
        else:
            kept.append(name)
            remember[name] = before if loaded is not None else value
    return Merge(write, tuple(kept), remember)
