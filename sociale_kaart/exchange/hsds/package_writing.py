"""Writes a tabular data package: a zip of tables with their description, in memory that does not grow with them."""

import csv
import json
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from sociale_kaart.exchange.hsds.organization import nobody
from sociale_kaart.exchange.hsds.package import description
from sociale_kaart.exchange.hsds.tables import Field, Table, tables_for
from sociale_kaart.exchange.hsds.vocabularies import TAXONOMIES
from sociale_kaart.exchange.tables.formulas import neutralise
from sociale_kaart.models import Area

Json = dict[str, Any]
DESCRIPTION = "datapackage.json"
# A plus sign is how a number begins; its letters are bounded, so it runs as nothing.
AS_IT_IS = frozenset({"number"})


def write_package(
    municipality: Area, is_public: bool, organizations: Iterable[Json], services: Iterable[Json], path: Path
) -> None:
    """Each table grows in a file of its own, for a zip is written one file after the other."""
    tables = tables_for(is_public)
    with tempfile.TemporaryDirectory() as folder:
        with ExitStack() as files:
            writer = _Tables(tables, Path(folder), files)
            writer.add("organization", nobody(municipality))
            for organization in organizations:
                writer.add("organization", organization)
            for service in services:
                writer.add("service", {"organization": nobody(municipality), **service})
            for name, term in _terms():
                writer.add(name, term)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(DESCRIPTION, json.dumps(description(municipality, tables), ensure_ascii=False, indent=1))
            for table in tables:
                archive.write(Path(folder) / table.path, table.path)


def _terms() -> Iterator[tuple[str, Json]]:
    for taxonomy in TAXONOMIES:
        yield "taxonomy", taxonomy.as_json()
        for item in taxonomy.items():
            yield "taxonomy_term", taxonomy.term(item)


class _Tables:
    """Takes nested objects apart, each part to its table; a location that several services share stands there once."""

    def __init__(self, tables: Iterable[Table], folder: Path, files: ExitStack) -> None:
        self._tables = {table.name: table for table in tables}
        self._writers = {}
        self._locations: set[str] = set()
        for table in self._tables.values():
            file = files.enter_context((folder / table.path).open("w", encoding="utf-8", newline=""))
            self._writers[table.name] = csv.writer(file)
            self._writers[table.name].writerow([field.name for field in table.fields])

    def add(self, name: str, told: Json, ties: Json | None = None) -> None:
        table = self._tables[name]
        row = table.row(told, ties or {})
        self._writers[name].writerow([_cell(field, row.get(field.name)) for field in table.fields])
        if "location" in table.links:
            self._add_location(told["location"])
        for below, child, its_ties in table.below(told):
            self.add(below, child, its_ties)

    def _add_location(self, location: Json) -> None:
        if location["id"] not in self._locations:
            self._locations.add(location["id"])
            self.add("location", location)


def _cell(field: Field, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = field.between.join(value) if isinstance(value, list) else str(value)
    return text if field.type in ("number", "integer") or field.name in AS_IT_IS else neutralise(text)
