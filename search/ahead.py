"""Work that a question begins early and fetches late: that of the model, and what the engine counts."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

Found = TypeVar("Found")


def begun(work: Callable[[], Found]) -> Callable[[], Found]:
    """Begin now, in another thread; what is given back waits for the result, or raises what the work raised.

    A thread of its own each time: one that was made before a server forks is not there in its children.
    """
    pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ahead")
    try:
        return pool.submit(work).result
    except RuntimeError:
        # No thread to be had: it is done when it is asked for.
        return work
    finally:
        pool.shutdown(wait=False)
