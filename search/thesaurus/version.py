"""Which state of the thesaurus a question is answered with: looked up once for all who need it."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from sociale_kaart.models import Concept

_known: ContextVar[list[int] | None] = ContextVar("thesaurus_version", default=None)


@contextmanager
def one_thesaurus() -> Iterator[None]:
    """Within this the thesaurus stays what it was when somebody first asked for it."""
    if _known.get() is not None:
        yield
        return
    token = _known.set([])
    try:
        yield
    finally:
        _known.reset(token)


def thesaurus_version() -> int:
    known = _known.get()
    if known is None:
        return Concept.objects.version()
    if not known:
        known.append(Concept.objects.version())
    return known[0]
