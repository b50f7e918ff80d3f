"""Rows to a CSV file, one after the other, in memory that does not grow with their number."""

import csv
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from sociale_kaart.exchange.tables.cells import write_cell
from sociale_kaart.exchange.tables.columns import Column

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
