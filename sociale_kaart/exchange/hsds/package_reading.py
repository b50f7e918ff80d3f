"""Reads a data package: its tables go to a file of their own, from which each service is put together again."""

import codecs
import csv
import io
import json
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from django.utils.translation import gettext as _

from sociale_kaart.exchange.hsds.package_writing import DESCRIPTION
from sociale_kaart.exchange.hsds.tables import BY_NAME, TABLES, Table
from sociale_kaart.exchange.hsds.typing import typed
from sociale_kaart.exchange.tables.cells import LONGEST_CELL
from sociale_kaart.exchange.tables.csv_reading import LONGEST_FIELD
from sociale_kaart.exchange.tables.rows import MOST_COLUMNS, TableError
from sociale_kaart.exchange.zip_guard import MB, open_zip

Json = dict[str, Any]
SERVICE = BY_NAME["service"]
LARGEST_DESCRIPTION = 5 * MB
SHELF = """
    CREATE TABLE told (kind TEXT, id TEXT, line INTEGER, content TEXT);
    CREATE TABLE tie (kind TEXT, owner TEXT, told INTEGER);
"""
INDEX = "CREATE INDEX told_id ON told (kind, id); CREATE INDEX tie_owner ON tie (kind, owner);"


class Package:
    """`headings` are those of the table of services; `position` counts services."""

    has_lines = True

    def __init__(self, path: Path) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self._shelf = sqlite3.connect(str(Path(self._folder.name) / "shelf.sqlite3"))
        self._shelf.executescript(SHELF)
        self.headings: tuple[str, ...] = ()
        with open_zip(path) as archive:
            _refuse_paths_outside(archive)
            members = _members(archive)
            if SERVICE.name not in members:
                raise TableError(_("holds no %(name)s: it is no data package of HSDS") % {"name": SERVICE.path})
            for name, member in members.items():
                self._shelve(archive, BY_NAME[name], member)
        self._shelf.executescript(INDEX)
        self.size = self._shelf.execute("SELECT count(*) FROM told WHERE kind = ?", [SERVICE.name]).fetchone()[0]
        self.position = 0

    def objects(self) -> Iterator[tuple[int, Json]]:
        """Each service, fully nested, with its line in the table of services."""
        rows = self._shelf.execute("SELECT line, content FROM told WHERE kind = ? ORDER BY rowid", [SERVICE.name])
        for number, (line, content) in enumerate(rows, start=1):
            self.position = number
            yield line, self._nested(SERVICE, json.loads(content))

    def _shelve(self, archive: zipfile.ZipFile, table: Table, member: str) -> None:
        ties = [tie for other in TABLES for name, tie in other.children.values() if name == table.name]
        for line, row in self._rows(archive, table, member):
            told = self._shelf.execute(
                "INSERT INTO told VALUES (?, ?, ?, ?)",
                [table.name, row.get("id"), line, json.dumps(typed(table, row))],
            ).lastrowid
            owners = [f"{tie}:{row[tie]}" for tie in ties if row.get(tie)]
            self._shelf.executemany("INSERT INTO tie VALUES (?, ?, ?)", [(table.name, each, told) for each in owners])
        self._shelf.commit()

    def _rows(self, archive: zipfile.ZipFile, table: Table, member: str) -> Iterator[tuple[int, dict[str, str]]]:
        try:
            with archive.open(member) as raw, io.TextIOWrapper(raw, encoding="utf-8-sig", newline="") as text:
                reader = csv.reader(iter(lambda: text.readline(LONGEST_FIELD + 1), ""))
                headings = next(reader, [])[:MOST_COLUMNS]
                if table is SERVICE:
                    self.headings = tuple(headings)
                line = reader.line_num + 1
                for cells in reader:
                    # Of a cell that is far too long enough is kept to say so.
                    yield line, {name: cell[: LONGEST_CELL + 1] for name, cell in zip(headings, cells, strict=False)}
                    line = reader.line_num + 1
        except UnicodeError as error:
            reason = _("holds bytes that are no text in %(name)s") % {"name": codecs.lookup("utf-8").name.upper()}
            raise TableError(f"{member}: {reason}") from error
        except (csv.Error, zipfile.BadZipFile, EOFError, OSError, NotImplementedError) as error:
            raise TableError(_("%(name)s cannot be read, or is damaged") % {"name": member}) from error

    def _nested(self, table: Table, told: Json) -> Json:
        for key, (name, tie) in table.children.items():
            children = [self._nested(BY_NAME[name], child) for child in self._below(name, f"{tie}:{told.get('id')}")]
            if children:
                told[key] = children
        for key, (name, tie) in table.links.items():
            if told.get(tie) and (linked := self._one(name, told[tie])):
                told[key] = self._nested(BY_NAME[name], linked) if name != "organization" else linked
        return told

    def _below(self, kind: str, owner: str) -> list[Json]:
        found = self._shelf.execute(
            "SELECT content FROM tie JOIN told ON told.rowid = tie.told WHERE tie.kind = ? AND owner = ? "
            "ORDER BY told.rowid", [kind, owner]
        )  # fmt: skip
        return [json.loads(content) for (content,) in found.fetchmany(1_001)]

    def _one(self, kind: str, identifier: str) -> Json | None:
        found = self._shelf.execute("SELECT content FROM told WHERE kind = ? AND id = ?", [kind, identifier]).fetchone()
        return json.loads(found[0]) if found else None


def is_package(names: list[str]) -> bool:
    """Whether the names in a zip are those of a data package rather than a workbook."""
    bases = {PurePosixPath(name).name for name in names}
    return bool(bases & {DESCRIPTION, *_paths()}) and "[Content_Types].xml" not in bases


def _refuse_paths_outside(archive: zipfile.ZipFile) -> None:
    """Nothing is unpacked by its name; a file that hopes for it is not trusted at all."""
    for name in archive.namelist():
        if "\\" in name or PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts:
            raise TableError(_("holds a file that wants to lie elsewhere: %(name)s") % {"name": name[:100]})


def _members(archive: zipfile.ZipFile) -> dict[str, str]:
    """The file in the zip of each table, as its description says or by the names that HSDS gives."""
    found = {}
    paths = {**_paths(), **_described(archive)}
    for name in archive.namelist():
        table = paths.get(name) or paths.get(PurePosixPath(name).name)
        if table:
            found.setdefault(table, name)
    return found


def _paths() -> dict[str, str]:
    """Older packages name their files in the singular."""
    return {path: table.name for table in TABLES for path in (table.path, f"{table.name}.csv", f"{table.name}s.csv")}


def _described(archive: zipfile.ZipFile) -> dict[str, str]:
    members = [name for name in archive.namelist() if PurePosixPath(name).name == DESCRIPTION]
    if not members:
        return {}
    if archive.getinfo(members[0]).file_size > LARGEST_DESCRIPTION:
        raise TableError(_("%(name)s cannot be read, or is damaged") % {"name": members[0]})
    try:
        resources = json.loads(archive.read(members[0]))["resources"]
        told = {str(resource["path"]): str(resource["name"]) for resource in resources}
    except (ValueError, TypeError, KeyError, RecursionError, zipfile.BadZipFile, OSError, EOFError) as error:
        raise TableError(_("%(name)s cannot be read, or is damaged") % {"name": members[0]}) from error
    names = {**{name: name for name in BY_NAME}, **{f"{name}s": name for name in BY_NAME}}
    return {path: names[name] for path, name in told.items() if name in names}
