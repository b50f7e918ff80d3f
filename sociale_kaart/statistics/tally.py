"""Numbers that wait in the memory of one process until they are written together."""

import threading
from collections import Counter
from dataclasses import dataclass
from typing import Any

from django.db.models import Model

MOST_ROWS = 20_000


@dataclass(frozen=True)
class Row:
    """A row of counts: `key` makes it the one, `besides` is written when it is new."""

    model: type[Model]
    key: tuple[tuple[str, Any], ...]
    besides: tuple[tuple[str, Any], ...] = ()


class Tally:
    """Rows and how much to add to each. When it is full, new rows are left out and the known ones go on.

    >>> tally, row = Tally(), Row(Model, (("month", 1),))
    >>> tally.add(row)
    >>> tally.add(row, 2)
    >>> tally.take()[row], tally.take()[row]
    (3, 0)
    """

    def __init__(self, most_rows: int = MOST_ROWS) -> None:
        self._most_rows, self._lock = most_rows, threading.Lock()
        self._rows: Counter[Row] = Counter()

    def add(self, row: Row, number: int = 1) -> None:
        with self._lock:
            if row in self._rows or len(self._rows) < self._most_rows:
                self._rows[row] += number

    def take(self) -> Counter[Row]:
        """All of it, and begin anew."""
        with self._lock:
            taken, self._rows = self._rows, Counter()
            return taken
