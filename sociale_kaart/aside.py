"""Work of a server that no question waits for, in a thread beside those that answer."""

import logging
import os
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from traceback import format_tb
from types import TracebackType

from django.conf import settings
from django.core.signals import request_started
from django.db import connections

logger = logging.getLogger(__name__)

NICENESS = 10
# Set at the first request: a command ends before a thread of it would.
serving = threading.Event()


class FaultsTold(AbstractContextManager):
    """What goes wrong within ends here, where a thread begins and nobody is left to hear of it: the log tells its kind
    and where it came from. Its message may hold words of an editor or a visitor, and stays out of the log.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if not isinstance(fault, Exception):
            return False
        logger.error("%s stopped: %s\n%s", self._name, type(fault).__name__, "".join(format_tb(trace)).rstrip())
        return True


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
                thread = threading.Thread(target=self._run, name=self._name, daemon=True)
                # Where the machine has no room for one, the next ask tries again.
                thread.start()
                self.thread = thread
        return True

    def _run(self) -> None:
        # On Linux a thread has a priority of its own.
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
        try:
            # After a fault too: what was asked for meanwhile is done, and whoever asks next begins again.
            while self._is_wanted():
                self._do()
        finally:
            with self._lock:
                if self.thread is threading.current_thread():
                    self.thread = None

    def _do(self) -> None:
        try:
            with FaultsTold(self._name):
                self._work()
        finally:
            connections.close_all()

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
