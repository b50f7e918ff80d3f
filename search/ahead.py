"""Work that a question begins early and fetches late: that of the model, and what the engine counts."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TypeVar

Found = TypeVar("Found")

# More than the visitors that one process serves at once (`portal.server.threads`) begin together.
MOST_THREADS = 128


def begun(work: Callable[[], Found]) -> Callable[[], Found]:
    """Begin now, in another thread; what is given back waits for the result, or raises what the work raised."""
    try:
        return _threads().submit(work).result
    except RuntimeError:
        # No thread to be had: it is done when it is asked for.
        return work


@cache
def _threads() -> ThreadPoolExecutor:
    """Kept from question to question: on a busy machine to start one takes a millisecond, to wake one nothing."""
    return ThreadPoolExecutor(MOST_THREADS, thread_name_prefix="ahead")


# Threads that were made before a server forks are not there in its children.
os.register_at_fork(after_in_child=_threads.cache_clear)
