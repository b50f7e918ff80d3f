"""A service that an HSDS file tells, as the columns of our tables hold it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from sociale_kaart.exchange.hsds.exact import EXACT
from sociale_kaart.exchange.hsds.mapping import LINES, PROFILE, SAME, profile_key
from sociale_kaart.exchange.hsds.places_in import read_contacts, read_phones, read_places
from sociale_kaart.exchange.hsds.service import CURRENCY
from sociale_kaart.exchange.hsds.values import column_value, part, parts, text
from sociale_kaart.exchange.hsds.vocabularies import BY_COLUMN
from sociale_kaart.exchange.importing.values import RowContent, RowFault
from sociale_kaart.exchange.tables.children import CellError
from sociale_kaart.exchange.tables.columns import BY_KEY, INTERNAL, CellKind

Json = dict[str, Any]
# Where a column is told, for messages.
TOLD_AT: dict[str, str] = {
    **{column.key: profile_key(column) for column in PROFILE},
    **SAME,
    LINES: "alternate_name",
    **{exact.column: exact.field for exact in EXACT},
    **dict.fromkeys(BY_COLUMN, "attributes"),
    **{key: key for key in ("organization", "phones", "contacts", "languages", "service_areas")},
    **dict.fromkeys(("service_at_locations", "location_phones"), "service_at_locations"),
    **dict.fromkeys(("schedules", "schedule_exceptions"), "service_at_locations.schedules"),
}
NESTED = ("organization", "phones", "contacts", "languages", "service_areas", "service_at_locations", "attributes",
          "cost_options", "schedules", "id", "organization_id")  # fmt: skip
DERIVED = ("eligibility_description", "last_modified")
KNOWN = frozenset({*TOLD_AT.values(), *(exact.profile for exact in EXACT), *NESTED, *DERIVED})


@dataclass
class ServiceReader:
    """`taxonomies`: the column for the terms of a taxonomy of somebody else, by its name."""

    taxonomies: Mapping[str, str] = field(default_factory=dict)

    def read(self, line: int, told: Any) -> RowContent:
        content: Json = {}
        faults = [RowFault(place, _("stands here more than once")) for place in getattr(told, "places", ())]
        try:
            service = part(told)
        except CellError as error:
            return RowContent(line, {}, (RowFault("", str(error)),))
        names: dict[str, str] = {}
        for place, read in self._readers(service, names):
            try:
                content.update(read())
            except CellError as error:
                faults.append(RowFault(place, str(error)))
        return RowContent(line, content, tuple(faults), TOLD_AT, names)

    def _readers(self, service: Json, names: dict[str, str]) -> Iterator[tuple[str, Callable[[], Json]]]:
        """What to read, each part with its place: a fault in one hides none in another."""
        is_ours = "slug" in service
        for column, key in SAME.items():
            if is_ours or key in service:
                yield key, lambda column=column, key=key: {column: column_value(BY_KEY[column], service.get(key))}
        if is_ours or "alternate_name" in service:
            yield "alternate_name", lambda: {LINES: _lines(service.get("alternate_name"))}
        for column in PROFILE:
            if (key := profile_key(column)) in service:
                yield key, lambda column=column, key=key: {column.key: column_value(column, service[key])}
        for exact in EXACT:
            if exact.field in service or exact.profile in service:
                yield exact.field, lambda exact=exact: _exact(exact, service)
        yield "cost_options", lambda: _cost(service)
        yield "organization", lambda: _organization(service, is_ours, names)
        for key, read in LISTS.items():
            if is_ours or key in service:
                yield key, lambda key=key, read=read: {key: read(service.get(key))}
        if is_ours or "service_at_locations" in service:
            yield "service_at_locations", lambda: read_places(service)
        yield "attributes", lambda: self._terms(service, is_ours)

    def _terms(self, service: Json, is_ours: bool) -> Json:
        """Terms of ours by the column that the link names, those of somebody else as the person says."""
        found: dict[str, list[str]] = {}
        for attribute in parts(service.get("attributes")):
            term = part(attribute.get("taxonomy_term") or {})
            column = (
                attribute.get("link_type") if is_ours else self.taxonomies.get(text(term.get("taxonomy")).casefold())
            )
            if column in BY_COLUMN:
                found.setdefault(column, []).append(text(term.get("code") if is_ours else term.get("name")))
        # Where ours says nothing of a public column, there is nothing.
        silent = [column for column in BY_COLUMN if column not in INTERNAL and column not in found] if is_ours else []
        return {column: _of_kind(column, found.get(column, [])) for column in (*found, *silent)}


def _of_kind(column: str, values: list[str]) -> Any:
    if BY_KEY[column].kind is CellKind.REFERENCE:
        return next(iter(values), None)
    return list(dict.fromkeys(values))


def _lines(value: Any) -> list[str]:
    return list(dict.fromkeys(line.strip() for line in text(value).split("\n") if line.strip()))


def _exact(exact: Any, service: Json) -> Json:
    told = service.get(exact.field)
    value = exact.read(told, service[exact.profile]) if exact.profile in service else exact.meant(told)
    return {exact.column: column_value(BY_KEY[exact.column], value)}


def _cost(service: Json) -> Json:
    """The amount in euros; our own exact values have been read already, and stay where they say the same."""
    amounts = [option.get("amount") for option in parts(service.get("cost_options"))
               if option.get("currency") in (None, "", CURRENCY, CURRENCY.lower())]  # fmt: skip
    told = column_value(BY_KEY["cost_amount"], amounts[0]) if len(amounts) == 1 else None
    exact = column_value(BY_KEY["cost_amount"], service.get("cost_amount"))
    expected = exact if exact is not None else "0.00" if service.get("cost_is_free") is True else None
    if told == expected or (told is None and "slug" not in service):
        return {}
    return {
        "cost_amount": None if told in (None, "0.00") else told,
        "cost_is_free": None if told is None else told == "0.00",
    }


def _organization(service: Json, is_ours: bool, names: dict[str, str]) -> Json:
    """By our slug, or the name that somebody else gives; ours without a slug is nobody."""
    told = part(service.get("organization") or {})
    slug, name = text(told.get("slug")).strip(), text(told.get("name")).strip()
    if slug and name:
        names[slug] = name
    if is_ours:
        return {"organization": slug or None}
    return {"organization": slug or name} if slug or name else {}


def _codes(value: Any) -> list[str]:
    return [text(each.get("code")) or text(each.get("name")) for each in parts(value)]


def _areas(value: Any) -> list[str]:
    return [text(each.get("slug")) or text(each.get("name")) for each in parts(value)]


LISTS: dict[str, Callable[[Any], list[Any]]] = {
    "phones": read_phones,
    "contacts": read_contacts,
    "languages": _codes,
    "service_areas": _areas,
}
