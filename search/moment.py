"""One look at the database for all who ask the same of it while one page is made."""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

Found = TypeVar("Found")
_seen: ContextVar[dict[Hashable, Any] | None] = ContextVar("moment", default=None)


@contextmanager
def one_moment() -> Iterator[None]:
    """Within this what was looked up `once` stays what it was; a moment within a moment is the same one."""
    if _seen.get() is not None:
        yield
        return
    token = _seen.set({})
    try:
        yield
    finally:
        _seen.reset(token)


def once(key: Hashable, look_up: Callable[[], Found]) -> Found:
    """What is there now; within one moment, what was there at its first look."""
    seen = _seen.get()
    if seen is None:
        return look_up()
    if key not in seen:
        seen[key] = look_up()
    return seen[key]
