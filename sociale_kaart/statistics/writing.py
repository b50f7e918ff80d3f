"""Takes what was counted to the database, a quarter of a minute later and beside the pages.

Each process of the server writes its own numbers; they add up in the same rows. A process that is ended writes what it
has; one that is killed loses at most what it counted in that quarter of a minute.
"""

import atexit
import threading
from collections.abc import Callable

from django.db import DatabaseError, IntegrityError, transaction

from sociale_kaart.aside import Aside
from sociale_kaart.statistics.counting import add_to_count
from sociale_kaart.statistics.tally import Row, Tally

SECONDS = 15
pending = Tally()
# What has something to add first, such as questions that were not looked at yet.
before_writing: list[Callable[[], None]] = []
_ending = threading.Event()


def count(row: Row, number: int = 1) -> None:
    """Add to a row, soon. Without a server nothing is written until `write`."""
    pending.add(row, number)
    wake()


def wake() -> None:
    """Have what was gathered written soon."""
    gathering.ask()


def write() -> None:
    """Write all that was counted; what the database refuses now is kept for the next time."""
    for prepare in before_writing:
        prepare()
    rows = pending.take()
    for row, number in rows.items():
        try:
            with transaction.atomic():
                add_to_count(row.model, dict(row.key), dict(row.besides), number)
        except IntegrityError:
            # What it was about is gone.
            continue
        except DatabaseError:
            pending.add(row, number)


def write_after_a_while() -> None:
    _ending.wait(SECONDS)
    write()


def write_last() -> None:
    """When a process of the server ends."""
    if gathering.is_possible and not _ending.is_set():
        _ending.set()
        write()


gathering = Aside("statistics", write_after_a_while)
atexit.register(write_last)
