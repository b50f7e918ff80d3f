"""What `datapackage.json` says of the tables."""

from collections.abc import Iterable
from typing import Any

from sociale_kaart.exchange.hsds.tables import Field, Table
from sociale_kaart.models import Area

VERSION = "3.0"
PROFILE = "tabular-data-package"


def description(municipality: Area, tables: Iterable[Table]) -> dict[str, Any]:
    tables = list(tables)
    names = {table.name for table in tables}
    return {
        "name": f"human-services-{municipality.slug}",
        "title": f"Sociale kaart van {municipality.name}",
        "profile": PROFILE,
        "version": VERSION,
        "homepage": "https://docs.openreferral.org",
        "resources": [_resource(table, tables, names) for table in tables],
    }


def _resource(table: Table, tables: list[Table], names: set[str]) -> dict[str, Any]:
    keys = [_key(other.name, tie) for other, tie in _above(table, tables)]
    keys += [_key(other, tie) for other, tie in table.links.values() if other in names]
    schema = {"fields": [_field(field) for field in table.fields], "primaryKey": "id"}
    return {
        "name": table.name,
        "path": table.path,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {**schema, **({"foreignKeys": keys} if keys else {})},
    }


def _above(table: Table, tables: list[Table]) -> list[tuple[Table, str]]:
    """The tables on which this one hangs. What an attribute hangs on is told by its own field."""
    return [
        (other, tie)
        for other in tables
        for name, tie in other.children.values()
        if name == table.name and tie != "link_id"
    ]


def _key(table: str, tie: str) -> dict[str, Any]:
    return {"fields": tie, "reference": {"resource": table, "fields": "id"}}


def _field(field: Field) -> dict[str, Any]:
    told: dict[str, Any] = {"name": field.name, "type": field.type}
    if field.format:
        told["format"] = field.format
    constraints = {"required": True} if field.is_required else {}
    if field.name == "id":
        constraints["unique"] = True
    return {**told, **({"constraints": constraints} if constraints else {})}
