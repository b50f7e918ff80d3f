"""A report as rows, for the screen, the terminal and CSV."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass

from sociale_kaart.exchange.tables.formulas import neutralise
from sociale_kaart.exchange.tables.writing import BYTE_ORDER_MARK


@dataclass(frozen=True)
class Table:
    """The first `headers` cells of a row name it."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]
    headers: int = 1


class _Line:
    """What the writer of the csv module writes to: the line itself."""

    def write(self, line: str) -> str:
        return line


def csv_lines(table: Table) -> Iterator[str]:
    """The lines of a CSV file, headings first; what could run as a formula is neutralised."""
    writer = csv.writer(_Line())
    yield BYTE_ORDER_MARK + writer.writerow(table.headings)
    for row in table.rows:
        yield writer.writerow([neutralise(cell) if isinstance(cell, str) else cell for cell in row])
