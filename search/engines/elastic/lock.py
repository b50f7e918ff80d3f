"""One pen for all processes on all machines, and other locks like it: a document that only one of them can create."""

import contextvars
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from elasticsearch import BadRequestError, ConflictError, Elasticsearch, NotFoundError

from search.engines.elastic import server
from search.engines.elastic.mapping import PAYLOAD
from search.engines.elastic.names import lock_index_name
from search.errors import IndexBusyError, IndexWriteError

# Who has the pen, and who makes the documents of a new index: the latter only saves others the work.
WRITER, MAKER = "writer", "maker"
# A pen that was not used for so long lies there for others: its process has died. Longer than any one call may take
# (`server.WRITE_SECONDS` for each of three nodes), so that no late write comes after another's.
# The clocks of the machines must agree so far.
EXPIRES_SECONDS, RENEW_SECONDS = 60.0, 5.0
RETRY_SECONDS = 0.1
ALREADY_THERE = "resource_already_exists_exception"
INDEX = {
    "settings": {"number_of_shards": 1, "auto_expand_replicas": "0-1"},
    "mappings": {"dynamic": "strict", "properties": {PAYLOAD: {"type": "object", "enabled": False}}},
}


@dataclass
class Lock:
    """Ours as long as the document on the server has this place in its history."""

    name: str
    holder: str
    place: dict[str, int]
    renewed_at: float


_held: contextvars.ContextVar[tuple[Lock, ...]] = contextvars.ContextVar("search_index_locks", default=())


@contextmanager
def exclusive(name: str, timeout: float) -> Iterator[None]:
    """Raises `IndexBusyError` when another keeps writing, `IndexWriteError` when the server does not answer."""
    lock = _acquired(name, time.monotonic() + timeout)
    token = _held.set((*_held.get(), lock))
    try:
        yield
    finally:
        _held.reset(token)
        _release(lock)


def keep_lock() -> None:
    """Called now and then while at it for long. Raises `IndexBusyError` when another has taken the pen over."""
    for lock in _held.get():
        is_due = time.monotonic() - lock.renewed_at >= RENEW_SECONDS
        if is_due and not _write(lock, **lock.place) and lock.name == WRITER:
            raise IndexBusyError("Another process has taken over writing the index.")


def _acquired(name: str, deadline: float) -> Lock:
    lock = Lock(name, secrets.token_hex(8), {}, 0.0)
    while not (_write(lock, op_type="create") or _taken_over(lock)):
        if time.monotonic() > deadline:
            raise IndexBusyError("Another process is writing the index.")
        time.sleep(RETRY_SECONDS)
    return lock


def _taken_over(lock: Lock) -> bool:
    """Whether the pen lay there unused, and nobody was quicker. It may also be ours, of a try whose answer was lost."""
    with server.writing() as connection:
        try:
            found = connection.get(index=lock_index_name(), id=lock.name)
        except NotFoundError:
            return False
    facts = found["_source"][PAYLOAD]
    if facts["holder"] != lock.holder and facts["until"] > time.time():
        return False
    return _write(lock, if_seq_no=found["_seq_no"], if_primary_term=found["_primary_term"])


def _write(lock: Lock, **condition: object) -> bool:
    document = {PAYLOAD: {"holder": lock.holder, "until": time.time() + EXPIRES_SECONDS}}
    with server.writing() as connection:
        try:
            answer = connection.index(
                index=lock_index_name(), id=lock.name, document=document, require_alias=True, **condition
            )
        except ConflictError:
            return False
        except NotFoundError:
            _create_index(connection)
            return False
    lock.place = {"if_seq_no": answer["_seq_no"], "if_primary_term": answer["_primary_term"]}
    lock.renewed_at = time.monotonic()
    return True


def _create_index(connection: Elasticsearch) -> None:
    """Before the first lock of all; another process may be quicker."""
    try:
        connection.indices.create(index=f"{lock_index_name()}-1", aliases={lock_index_name(): {}}, **INDEX)
    except BadRequestError as error:
        if error.message != ALREADY_THERE:
            raise


def _release(lock: Lock) -> None:
    """One that cannot be given back expires."""
    with suppress(IndexWriteError), server.writing() as connection, suppress(ConflictError, NotFoundError):
        connection.delete(index=lock_index_name(), id=lock.name, **lock.place)
