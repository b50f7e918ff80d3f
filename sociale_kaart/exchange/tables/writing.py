"""Rows to a file, one after the other, in memory that does not grow with their number."""

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TextIO

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font

from sociale_kaart.exchange.tables.cells import write_cell
from sociale_kaart.exchange.tables.columns import CellKind, Column

# Spreadsheet programs know from it that the text is UTF-8.
BYTE_ORDER_MARK = "\ufeff"


class _Line:
    """What the writer of the csv module writes to: the line itself."""

    def write(self, line: str) -> str:
        return line


def csv_lines(columns: tuple[Column, ...], contents: Iterable[dict[str, Any]], delimiter: str = ",") -> Iterator[str]:
    """The lines of a CSV file, headings first."""
    writer = csv.writer(_Line(), delimiter=delimiter)
    yield BYTE_ORDER_MARK + writer.writerow([column.heading for column in columns])
    for content in contents:
        yield writer.writerow([write_cell(column, content[column.key]) for column in columns])


def write_csv(
    columns: tuple[Column, ...], contents: Iterable[dict[str, Any]], out: TextIO, delimiter: str = ","
) -> None:
    for line in csv_lines(columns, contents, delimiter):
        out.write(line)


def write_xlsx(columns: tuple[Column, ...], contents: Iterable[dict[str, Any]], path: Path) -> None:
    """A workbook with one sheet; openpyxl keeps its rows in a temporary file."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("services")
    sheet.freeze_panes = "A2"
    headings = [WriteOnlyCell(sheet, column.heading) for column in columns]
    for cell in headings:
        cell.font = Font(bold=True)
    sheet.append(headings)
    for content in contents:
        sheet.append([_sheet_value(column, content[column.key]) for column in columns])
    book.save(path)


def _sheet_value(column: Column, value: Any) -> int | str | None:
    """A number stays one; everything else is text, so that no program takes it for a date or a formula."""
    if column.kind is CellKind.NUMBER:
        return value
    return ILLEGAL_CHARACTERS_RE.sub("", write_cell(column, value)) or None
