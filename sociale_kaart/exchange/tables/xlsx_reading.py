"""Reads the first sheet of a workbook, row by row."""

import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
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
DAMAGED = (
    KeyError, ValueError, TypeError, AttributeError, IndexError, OSError, EOFError, ParseError,
    zipfile.BadZipFile, InvalidFileException, DefusedXmlException, NotImplementedError,
)  # fmt: skip


class XlsxTable:
    def __init__(self, path: Path) -> None:
        with open_zip(path) as archive:
            if SHARED in archive.namelist() and archive.getinfo(SHARED).file_size > MOST_SHARED:
                raise TableError(_("holds too much text for a workbook; save it as CSV"))
        self._path = path
        first = next(self._records(), None)
        if first is None or not any(first.cells):
            raise TableError(_("is empty; its first line must hold the headings"))
        self.headings = tuple(_without_empty_end(first.cells))

    def rows(self) -> Iterator[Row]:
        records = self._records()
        next(records)
        for row in records:
            self.position = row.line
            if any(cell.strip() for cell in row.cells):
                yield row

    def _records(self) -> Iterator[Row]:
        try:
            # By what it holds: openpyxl asks the ending of a name, and a file that waits in the admin has none.
            with self._path.open("rb") as raw:
                book = load_workbook(raw, read_only=True, data_only=True)
                sheet = book.worksheets[0]
                self.size, self.position = sheet.max_row or 0, 0
                if (sheet.max_column or 0) > MOST_COLUMNS:
                    # Some programs say that a sheet is as wide as can be.
                    sheet.reset_dimensions()
                for line, values in enumerate(sheet.iter_rows(values_only=True), start=1):
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
