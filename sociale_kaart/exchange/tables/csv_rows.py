"""Rows as the lines of a CSV file, one after the other, so that a file of any length fits in memory."""

import csv
from collections.abc import Iterable, Iterator

# Spreadsheet programs know from it that the text is UTF-8.
BYTE_ORDER_MARK = "\ufeff"


class _Line:
    """What the writer of the csv module writes to: the line itself."""

    def write(self, line: str) -> str:
        return line


def csv_rows(rows: Iterable[Iterable[str | int]], delimiter: str = ",") -> Iterator[str]:
    """The lines as spreadsheet programs read them; the headings are the first row. `neutralise` is up to who calls.

    >>> list(csv_rows([("naam", "jaar"), ("Anna, Bob", 3)]))
    ['\\ufeffnaam,jaar\\r\\n', '"Anna, Bob",3\\r\\n']
    """
    writer = csv.writer(_Line(), delimiter=delimiter)
    for number, row in enumerate(rows):
        line = writer.writerow(row)
        yield line if number else BYTE_ORDER_MARK + line
