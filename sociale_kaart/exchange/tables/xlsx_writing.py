"""Writes a workbook with one sheet, row by row."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font

from sociale_kaart.exchange.tables.cells import write_cell
from sociale_kaart.exchange.tables.columns import CellKind, Column


def write_xlsx(columns: tuple[Column, ...], contents: Iterable[dict[str, Any]], path: Path) -> None:
    """In memory that does not grow with their number: openpyxl keeps the rows in a temporary file."""
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
