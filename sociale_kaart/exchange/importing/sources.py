"""What a file holds as values for our columns, with a fault for each part that cannot be read."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Protocol

from django.utils.translation import gettext as _

from sociale_kaart.exchange.hsds.service_in import ServiceReader
from sociale_kaart.exchange.importing.values import RowContent, RowFault
from sociale_kaart.exchange.tables.cells import read_cell
from sociale_kaart.exchange.tables.children import CellError
from sociale_kaart.exchange.tables.columns import BY_KEY
from sociale_kaart.exchange.tables.headings import Layout, Placed
from sociale_kaart.exchange.tables.rows import Row, Table


class TableSource:
    """`given`: texts for columns that the file lacks, the same for every row."""

    def __init__(self, table: Table, layout: Layout, given: Mapping[str, str]) -> None:
        self._table, self.layout, self._given = table, layout, given

    @property
    def unit(self) -> str:
        """What the number of a row counts."""
        return _("line")

    @property
    def size(self) -> int:
        return self._table.size

    @property
    def position(self) -> int:
        return self._table.position

    def rows(self) -> Iterator[RowContent]:
        for row in self._table.rows():
            yield self._read(row)

    def _read(self, row: Row) -> RowContent:
        content: dict[str, Any] = {key: read_cell(BY_KEY[key], text) for key, text in self._given.items()}
        faults: list[RowFault] = []
        if row.is_too_long:
            faults.append(
                RowFault("", _("has more cells than there are headings; put a text with the delimiter in quotes"))
            )
        for placed in self.layout.placed:
            text = row.cells[placed.place] if placed.place < len(row.cells) else ""
            try:
                self._take(placed, text, content)
            except CellError as error:
                faults.append(RowFault(placed.name, str(error)))
        places = {placed.column.key: placed.name for placed in self.layout.placed}
        return RowContent(row.line, content, tuple(faults), places)

    def _take(self, placed: Placed, text: str, content: dict[str, Any]) -> None:
        value = read_cell(placed.column, text)
        # What is given for all rows stands in for an empty cell.
        if text.strip() or placed.column.key not in self._given:
            content[placed.column.key] = value


class Objects(Protocol):
    """Services as HSDS nests them, each with its number; `position` of `size` tells how far a reading is."""

    size: int
    position: int
    has_lines: bool

    def objects(self) -> Iterator[tuple[int, Any]]: ...


class HsdsSource:
    def __init__(self, file: Objects, layout: Layout, reader: ServiceReader, given: Mapping[str, str]) -> None:
        self._file, self.layout, self._reader = file, layout, reader
        self._given = {key: read_cell(BY_KEY[key], text) for key, text in given.items()}

    @property
    def unit(self) -> str:
        return _("line") if self._file.has_lines else _("entry")

    @property
    def size(self) -> int:
        return self._file.size

    @property
    def position(self) -> int:
        return self._file.position

    def rows(self) -> Iterator[RowContent]:
        for line, told in self._file.objects():
            row = self._reader.read(line, told)
            silent = {key: value for key, value in self._given.items() if row.content.get(key) in (None, "", [])}
            yield replace(row, content={**row.content, **silent}) if silent else row
