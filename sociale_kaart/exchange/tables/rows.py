"""What a reader of a table gives: headings, then rows of texts with their line."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

# More columns or rows than any list of services has.
MOST_COLUMNS = 500


class TableError(Exception):
    """A fault by which nothing more of a file can be read, in one line."""


@dataclass(frozen=True)
class Row:
    """The texts of one row, and the line on which it starts, counted from 1.

    `is_too_long`: it says more than there are headings for, so that its cells may stand at the wrong ones.
    """

    line: int
    cells: tuple[str, ...]
    is_too_long: bool = False


class Table(Protocol):
    """Its rows can be read again and again; `size` and `position` tell how far a reading is."""

    headings: tuple[str, ...]
    size: int
    position: int

    def rows(self) -> Iterator[Row]: ...
