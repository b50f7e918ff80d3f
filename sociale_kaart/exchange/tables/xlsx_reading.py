"""Reads the first sheet of a workbook, row by row."""

import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from operator import attrgetter
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from django.utils.translation import gettext as _
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from sociale_kaart.exchange.tables.rows import MOST_COLUMNS, Row, TableError
from sociale_kaart.exchange.zip_guard import MB, open_zip

# The texts that a workbook shares between its cells are held in memory, whole.
MOST_SHARED = 64 * MB
SHARED = "xl/sharedStrings.xml"
# What a sheet has room for. A file may say that a row is the thousand millionth, with empty ones before it.
MOST_ROWS = 1_048_576
DAMAGED = (
    KeyError, ValueError, TypeError, AttributeError, IndexError, OSError, EOFError, ParseError,
    zipfile.BadZipFile, InvalidFileException, DefusedXmlException, NotImplementedError,
)  # fmt: skip


class XlsxTable:
    """`size` and `position` are bytes of the sheet as it is packed: not every program says how many rows there are."""

    def __init__(self, path: Path) -> None:
        self._read = self.position = 0
        with open_zip(path) as archive:
            parts = archive.infolist()
            if SHARED in archive.namelist() and archive.getinfo(SHARED).file_size > MOST_SHARED:
                raise TableError(_("holds too much text for a workbook; save it as CSV"))
        self._path = path
        first = next(self._records(), None)
        if first is None or not any(first.cells):
            raise TableError(_("is empty; its first line must hold the headings"))
        self.headings = tuple(_without_empty_end(first.cells))
        # The sheet whose first row was just read is the part that begins last before there.
        sheet = max((part for part in parts if part.header_offset < self._read), key=attrgetter("header_offset"))
        self._start, self.size = sheet.header_offset, sheet.compress_size

    def rows(self) -> Iterator[Row]:
        records = self._records()
        next(records)
        for row in records:
            self.position = max(self._read - self._start, 0)
            if any(cell.strip() for cell in row.cells):
                yield row

    def _records(self) -> Iterator[Row]:
        try:
            # By what it holds: openpyxl asks the ending of a name, and a file that waits in the admin has none.
            with self._path.open("rb") as raw:
                book = load_workbook(raw, read_only=True, data_only=True)
                sheet = book.worksheets[0]
                # Where a program says too little of how long and wide its sheet is, the rest would be left out.
                sheet.reset_dimensions()
                for line, values in enumerate(sheet.iter_rows(values_only=True), start=1):
                    if line > MOST_ROWS:
                        raise TableError(_("has a row with a number that no sheet has"))
                    self._read = raw.tell()
                    yield Row(line, tuple(_text(value) for value in values[:MOST_COLUMNS]))
        except DAMAGED as error:
            raise TableError(_("is not a workbook that can be read (.xlsx), or is damaged")) from error


def _without_empty_end(cells: tuple[str, ...]) -> tuple[str, ...]:
    last = max((place for place, cell in enumerate(cells) if cell.strip()), default=-1)
    return cells[: last + 1]


def _text(value: Any) -> str:
    """A cell as a person would have typed it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return str(value)
