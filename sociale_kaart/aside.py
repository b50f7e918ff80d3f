"""Work of a server that no question waits for, in a thread beside those that answer."""

import logging
import os
import threading
from collections.abc import Callable
from contextlib import suppress

from django.conf import settings
from django.core.signals import request_started
from django.db import DatabaseError, connections

logger = logging.getLogger(__name__)

NICENESS = 10
FAULTS = (DatabaseError, OSError, RuntimeError, ValueError, MemoryError)
# Set at the first request: a command ends before a thread of it would.
serving = threading.Event()


class Aside:
    """One piece of work: done by one thread at a time, and once more where it was asked for meanwhile."""

    def __init__(self, name: str, work: Callable[[], None]) -> None:
        self._name, self._work = name, work
        self._lock = threading.Lock()
        self._is_asked = False
        self.thread: threading.Thread | None = None

    @property
    def is_possible(self) -> bool:
        """Whether this process is a server; elsewhere one does the work itself."""
        return settings.WORK_ASIDE and serving.is_set()

    @property
    def is_busy(self) -> bool:
        return self.thread is not None

    def ask(self) -> bool:
        """Have it done soon; false where there is no server to do it."""
        if not self.is_possible:
            return False
        with self._lock:
            self._is_asked = True
            if self.thread is None:
                self.thread = threading.Thread(target=self._run, name=self._name, daemon=True)
                self.thread.start()
        return True

    def _run(self) -> None:
        # On Linux a thread has a priority of its own.
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
        try:
            while self._is_wanted():
                self._work()
        except FAULTS as error:
            # Whoever asks next begins again. No text of an editor in the log.
            logger.warning("%s stopped: %s", self._name, type(error).__name__)
        finally:
            connections.close_all()
            with self._lock:
                if self.thread is threading.current_thread():
                    self.thread = None

    def _is_wanted(self) -> bool:
        """Taken together with the end of the thread, so that no request falls between the two."""
        with self._lock:
            wanted, self._is_asked = self._is_asked, False
            if not wanted:
                self.thread = None
            return wanted


def on_request(**_kwargs: object) -> None:
    serving.set()


def listen() -> None:
    """Called once, when the apps are ready."""
    request_started.connect(on_request, dispatch_uid="work-aside")
