"""Changed texts get their vectors in a thread of the server; the search works meanwhile, without them."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress

from django.conf import settings
from django.db import connections

from search.dense.embedder import embedder
from search.dense.filling import fill
from search.dense.sources import SOURCES, Text
from sociale_kaart.aside import FaultsTold, serving

# When more is waiting, everything is looked through instead.
MOST_WAITING = 1_000
# Small parts, so that little is lost at a stop; a rest between them leaves the processor to the questions.
BATCH, REST = 8, 0.02
NICENESS = 10


class Waiting:
    """What changed and was not looked at yet: (source, id), or everything."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._changed: set[tuple[str, int]] = set()
        self._everything = False

    def add(self, source: str, number: int) -> None:
        with self._lock:
            self._changed.add((source, number))
            self._everything |= len(self._changed) > MOST_WAITING

    def add_everything(self) -> None:
        with self._lock:
            self._everything = True

    def take(self) -> Iterator[Text]:
        """The texts of all that waits, which then waits no more."""
        changed, everything = self.clear()
        for name, source in SOURCES.items():
            ids = sorted(number for own, number in changed if own == name)
            if everything or ids:
                yield from source(None if everything else ids)

    def clear(self) -> tuple[set[tuple[str, int]], bool]:
        """Nothing waits any more; what did."""
        with self._lock:
            was = self._changed, self._everything
            self._changed, self._everything = set(), False
            return was

    def __bool__(self) -> bool:
        return self._everything or bool(self._changed)


waiting = Waiting()
# Called when nothing waits any more; the index may keep vectors as well.
afterwards: list[Callable[[], object]] = []
_thread: threading.Thread | None = None
_starting = threading.Lock()


def changed(source: str, number: int) -> None:
    """A text of this service, page or concept may be new."""
    waiting.add(source, number)
    wake()


def changed_everything() -> None:
    waiting.add_everything()
    wake()


def wake() -> None:
    """Begin with what waits, in a server, unless that is going on already."""
    global _thread
    if not (settings.EMBED_IN_BACKGROUND and serving.is_set()):
        return
    with _starting:
        if _thread is None or not _thread.is_alive():
            _thread = threading.Thread(target=_work, name="embedding", daemon=True)
            _thread.start()


def catch_up(progress: Callable[[int], None] = lambda _made: None) -> int:
    """Embed what waits, here and now; how many vectors were made."""
    model = embedder()
    made = 0
    while model and waiting:
        made += fill(model, waiting.take(), progress, BATCH)
    return made


def _work() -> None:
    # On Linux a thread has a priority of its own.
    with suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
    try:
        # What is left after a fault is found again by the next reader or by `embed_texts`.
        with FaultsTold("Embedding changed texts"):
            is_going = True
            while is_going:
                catch_up(lambda _made: time.sleep(REST))
                for then in afterwards:
                    then()
                # What changed during the last step woke nobody.
                is_going = bool(waiting) and embedder() is not None
    finally:
        connections.close_all()
