"""A report as rows, for the screen, the terminal and CSV."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from sociale_kaart.exchange.tables.csv_rows import csv_rows
from sociale_kaart.exchange.tables.formulas import neutralise


@dataclass(frozen=True)
class Link:
    """Words that lead somewhere on the screen; `confirms` are the parts that can be noted as right at `confirm_url`."""

    text: str
    url: str = ""
    confirm_url: str = ""
    confirms: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.text


Cell = str | int | Link


@dataclass(frozen=True)
class Table:
    """The first `headers` cells of a row name it."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    headers: int = 1

    @property
    def labelled(self) -> tuple[tuple[tuple[str, Cell], ...], ...]:
        """The rows, each cell with its heading: on a phone a row is a card."""
        return tuple(tuple(zip(self.headings, row, strict=True)) for row in self.rows)


def csv_lines(table: Table) -> Iterator[str]:
    """The lines of a CSV file, headings first; what could run as a formula is neutralised."""
    cells = ([cell if isinstance(cell, int) else neutralise(str(cell)) for cell in row] for row in table.rows)
    return csv_rows(chain([table.headings], cells))
