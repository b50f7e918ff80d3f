"""From the raw entries of a list to those that fit the schema, with a fault for each of the others."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pydantic
from django.utils.translation import gettext as _

from sociale_kaart.exchange.faults import Fault, schema_reasons
from sociale_kaart.exchange.folder import Folder, RawEntry
from sociale_kaart.exchange.kinds import Kind


@dataclass(frozen=True)
class CheckedEntry:
    """An entry that fits its schema, as plain data field by field."""

    key: str
    origin: str
    state: dict[str, Any]


@dataclass(frozen=True)
class CheckedList:
    """`named` are the keys of all entries, also of those that do not fit."""

    entries: list[CheckedEntry]
    faults: list[Fault]
    named: frozenset[tuple[str, str]]


def check_entries(kind: Kind, folder: Folder) -> CheckedList:
    entries: list[CheckedEntry] = []
    faults: list[Fault] = []
    named: set[tuple[str, str]] = set()
    for raw in folder.entries[kind.collection]:
        name = _name_of(raw, kind)
        found = list(_check(raw, kind, folder))
        reasons = [reason for reason in found if isinstance(reason, str)]
        if (raw.origin, name) in named:
            reasons.append(_("%(key)s: another entry has this already") % {"key": kind.key_field})
        named.add((raw.origin, name))
        if reasons:
            faults.append(Fault(kind.file, name, "; ".join(reasons)))
        else:
            entries.append(found[0])
    return CheckedList(entries, faults, frozenset(named))


def _check(raw: RawEntry, kind: Kind, folder: Folder) -> Iterator[CheckedEntry | str]:
    try:
        entry = kind.entry.model_validate(raw.content)
    except pydantic.ValidationError as error:
        yield from schema_reasons(error)
    else:
        state = kind.state(entry, raw.position, folder)
        wanted = {codec.key: codec.wanted(state[codec.key]) for codec in kind.all_codecs}
        yield CheckedEntry(getattr(entry, kind.key_field), raw.origin, wanted)


def _name_of(raw: RawEntry, kind: Kind) -> str:
    """What the report calls an entry: its key, or its place in the file where that cannot be read."""
    key = raw.content.get(kind.key_field) if isinstance(raw.content, dict) else None
    return key if isinstance(key, str) and key.isprintable() and key else _("entry %(n)s") % {"n": raw.position}
