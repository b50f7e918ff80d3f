"""Reads CSV of any program: the encoding and the delimiter are found out."""

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from django.utils.translation import gettext as _

from sociale_kaart.exchange.tables.rows import MOST_COLUMNS, Row, TableError

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
DELIMITERS = (",", ";", "\t", "|")
BLOCK = 1024 * 1024
# Above this a cell is no cell: a quote was opened and never closed. Below it one that is too long gets its own fault.
LONGEST_FIELD = 12 * 1024 * 1024
csv.field_size_limit(LONGEST_FIELD)


class CsvTable:
    def __init__(self, path: Path) -> None:
        self._path = path
        self.size, self.position = path.stat().st_size, 0
        self.encoding = _encoding_of(path)
        self._skipped, self.delimiter = self._look_at_first_line()
        first = next(self._records(), None)
        if first is None or not any(first.cells):
            raise TableError(_("is empty; its first line must hold the headings"))
        if len(first.cells) > MOST_COLUMNS:
            raise TableError(_("has more than %(most)s columns") % {"most": MOST_COLUMNS})
        self.headings = first.cells

    def rows(self) -> Iterator[Row]:
        """Rows with a cell for each heading at least; empty ones are passed over."""
        records = self._records()
        next(records)
        for row in records:
            if any(cell.strip() for cell in row.cells):
                beyond = row.cells[len(self.headings) :]
                yield replace(row, is_too_long=any(cell.strip() for cell in beyond))

    def _records(self) -> Iterator[Row]:
        with self._path.open("rb") as raw:
            text = io.TextIOWrapper(raw, encoding=self.encoding, newline="")
            try:
                for _number in range(self._skipped):
                    text.readline(BLOCK)
                yield from self._parsed(text, raw)
            except UnicodeDecodeError as error:
                raise TableError(_("holds bytes that are no text in %(name)s") % {"name": self.encoding}) from error

    def _parsed(self, text: io.TextIOWrapper, raw: BinaryIO) -> Iterator[Row]:
        reader = csv.reader(_bounded_lines(text), delimiter=self.delimiter)
        line = 1 + self._skipped
        while True:
            try:
                cells = next(reader, None)
            except csv.Error as error:
                raise TableError(
                    _('line %(line)s: a cell starts here that has no end; a quote (") is opened and not closed')
                    % {"line": line}
                ) from error
            if cells is None:
                return
            self.position = raw.tell()
            # A hostile line may consist of delimiters alone.
            yield Row(line, tuple(cells[: MOST_COLUMNS + 1]))
            line = reader.line_num + self._skipped + 1

    def _look_at_first_line(self) -> tuple[int, str]:
        """How many lines to skip, and the delimiter: the one that the headings use most, outside quotes."""
        try:
            with self._path.open("r", encoding=self.encoding, newline="") as file:
                line = file.readline(BLOCK)
        except UnicodeDecodeError as error:
            raise TableError(_("holds bytes that are no text in %(name)s") % {"name": self.encoding}) from error
        if line.lower().startswith("sep=") and len(line.strip()) <= 5:
            return 1, line.strip("\r\n")[4:] or ","
        counts = Counter(letter for part in line.split('"')[::2] for letter in part if letter in DELIMITERS)
        return 0, max(DELIMITERS, key=lambda delimiter: counts[delimiter])


def _bounded_lines(text: io.TextIOWrapper) -> Iterator[str]:
    """Lines, but never one that fills the memory."""
    while line := text.readline(LONGEST_FIELD + 1):
        yield line


def _encoding_of(path: Path) -> str:
    """By its mark; else UTF-8 where all of it is that; else what Windows writes in the Netherlands."""
    with path.open("rb") as file:
        start = file.read(4)
        for mark, name in MARKS:
            if start.startswith(mark):
                return name
        file.seek(0)
        return "utf-8" if _is_utf8(file) else "cp1252"


def _is_utf8(file: BinaryIO) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while block := file.read(BLOCK):
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True
