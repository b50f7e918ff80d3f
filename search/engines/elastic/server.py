"""The way to the server: bounded waiting, and every failure as one of the search's own errors."""

import logging
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from django.conf import settings
from elasticsearch import ApiError, Elasticsearch, TransportError
from elasticsearch.helpers import BulkIndexError

from search.errors import IndexWriteError, SearchUnavailableError

logger = logging.getLogger(__name__)

# A question waits so long for an answer; writing, of which one call holds hundreds of documents, longer.
READ_SECONDS, WRITE_SECONDS = 2.0, 15.0
# After no node answered, nobody waits for that again so soon; then the next call tries.
QUIET_SECONDS = 1.0
_silent_until: dict[str, float] = {}
FAILURES = (TransportError, ApiError, BulkIndexError)


@lru_cache(maxsize=4)
def client(addresses: str) -> Elasticsearch:
    """One for all threads. Where there are several nodes, the next one is asked when one does not answer."""
    nodes = [address.strip() for address in addresses.split(",")]
    return Elasticsearch(nodes, request_timeout=READ_SECONDS, max_retries=len(nodes) - 1, retry_on_timeout=True)


# Connections that were opened before a server forks would be shared by its children: each would read answers to others.
os.register_at_fork(after_in_child=client.cache_clear)


@contextmanager
def reading() -> Iterator[Elasticsearch]:
    """Raises `SearchUnavailableError` when the server is gone, too slow, or cannot answer whole."""
    try:
        with _connection(READ_SECONDS) as connection:
            yield connection
    except FAILURES as error:
        raise SearchUnavailableError(told(error)) from error


@contextmanager
def writing() -> Iterator[Elasticsearch]:
    """Raises `IndexWriteError` when the server is gone or refuses."""
    try:
        with _connection(WRITE_SECONDS) as connection:
            yield connection
    except FAILURES as error:
        raise IndexWriteError(f"The search index could not be written: {told(error)}") from error


@contextmanager
def _connection(seconds: float) -> Iterator[Elasticsearch]:
    addresses = settings.ELASTICSEARCH_URL
    if time.monotonic() < _silent_until.get(addresses, 0.0):
        raise TransportError("it did not answer a moment ago")
    try:
        yield client(addresses).options(request_timeout=seconds)
    except TransportError:
        _silent_until[addresses] = time.monotonic() + QUIET_SECONDS
        raise


def told(error: Exception) -> str:
    """What went wrong, without the question: what people look for stays out of the logs."""
    if isinstance(error, ApiError):
        return f"Elasticsearch refused ({error.meta.status} {_kind(error.body)})"
    return f"Elasticsearch does not answer ({type(error).__name__})"


def _kind(body: object) -> str:
    cause = body.get("error") if isinstance(body, dict) else None
    return str(cause.get("type", "")) if isinstance(cause, dict) else ""
