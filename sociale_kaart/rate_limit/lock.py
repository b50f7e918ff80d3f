"""A lock between threads and between processes that were forked from this one."""

import fcntl
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryFile


class ForkedLock:
    """The system opens it when the process that holds it ends, however it ends: nobody waits for the dead."""

    def __init__(self) -> None:
        self._threads, self._file = threading.Lock(), _empty_file()

    @contextmanager
    def held(self) -> Iterator[None]:
        with self._threads:
            fcntl.lockf(self._file, fcntl.LOCK_EX)
            try:
                yield
            finally:
                fcntl.lockf(self._file, fcntl.LOCK_UN)


def _empty_file() -> int:
    """Nothing is ever written in it; where the system can, it has no place on a disk either."""
    if hasattr(os, "memfd_create"):
        return os.memfd_create("rate_limit")
    with TemporaryFile() as file:
        return os.dup(file.fileno())
