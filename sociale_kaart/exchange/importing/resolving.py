"""From what a row says to keys of what stands here, and what it brings along."""

from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from sociale_kaart.exchange.importing.entry import NEVER_EMPTY
from sociale_kaart.exchange.importing.lookup import Lookup
from sociale_kaart.exchange.importing.newcomers import organizations_named
from sociale_kaart.exchange.importing.places import read_places
from sociale_kaart.exchange.importing.values import Newcomer, RowContent, RowFault
from sociale_kaart.exchange.light_references import LightReferences
from sociale_kaart.exchange.tables.children import CellError
from sociale_kaart.exchange.tables.columns import BY_KEY, CellKind
from sociale_kaart.models import Location

PLACES = "service_at_locations"


@dataclass
class Resolved:
    """`later`: services to point to that may follow in the file."""

    content: dict[str, Any]
    newcomers: list[Newcomer] = field(default_factory=list)
    later: tuple[str, ...] = ()
    faults: list[RowFault] = field(default_factory=list)


class Resolver:
    def __init__(self, references: LightReferences, lookup: Lookup, may_bring: bool) -> None:
        self._references, self._lookup, self._may_bring = references, lookup, may_bring

    def resolve(self, row: RowContent, locations: dict[str, Location]) -> Resolved:
        found = Resolved({key: value for key, value in row.content.items() if _says_something(key, value)})
        for key in found.content:
            self._look_up(key, row, found)
        if PLACES in found.content:
            self._place(row, locations, found)
        return found

    def _look_up(self, key: str, row: RowContent, found: Resolved) -> None:
        column = BY_KEY[key]
        value, unknown = self._lookup.resolve(column, found.content[key])
        if unknown and key == "instead":
            found.later = tuple(unknown)
            value = [slug for slug in value if slug not in unknown]
        elif unknown and self._may_bring and key in ("organization", "partner_organizations"):
            brought = organizations_named(unknown, row.names)
            found.newcomers += [new for new in brought.values() if not self._references.is_saved(new.model, new.slug)]
            value = _renamed(value, {name: new.slug for name, new in brought.items()})
        elif unknown:
            reason = _("not known here: %(names)s") % {"names": ", ".join(name[:100] for name in unknown)}
            found.faults.append(RowFault(row.places.get(key, key), reason))
        found.content[key] = sorted(set(value)) if column.kind is CellKind.REFERENCES else value

    def _place(self, row: RowContent, locations: dict[str, Location], found: Resolved) -> None:
        try:
            found.content[PLACES], newcomers = read_places(found.content[PLACES], locations, self._may_bring)
        except CellError as error:
            found.faults.append(RowFault(row.places.get(PLACES, PLACES), str(error)))
        else:
            found.newcomers += [new for new in newcomers if not self._references.is_saved(new.model, new.slug)]


def _says_something(key: str, value: Any) -> bool:
    return key not in NEVER_EMPTY or value not in (None, "")


def _renamed(value: Any, names: dict[str, str]) -> Any:
    return [names.get(each, each) for each in value] if isinstance(value, list) else names.get(value, value)
