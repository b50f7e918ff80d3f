"""Rows to a CSV file, one after the other, in memory that does not grow with their number."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, TextIO

from sociale_kaart.exchange.tables.cells import write_cell
from sociale_kaart.exchange.tables.columns import Column
from sociale_kaart.exchange.tables.csv_rows import csv_rows


def csv_lines(columns: tuple[Column, ...], contents: Iterable[dict[str, Any]], delimiter: str = ",") -> Iterator[str]:
    """The lines of a CSV file, headings first."""
    headings = [column.heading for column in columns]
    cells = ([write_cell(column, content[column.key]) for column in columns] for content in contents)
    return csv_rows(chain([headings], cells), delimiter)


def write_csv(
    columns: tuple[Column, ...], contents: Iterable[dict[str, Any]], out: TextIO, delimiter: str = ","
) -> None:
    for line in csv_lines(columns, contents, delimiter):
        out.write(line)
