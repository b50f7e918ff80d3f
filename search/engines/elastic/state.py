"""What an index on the server tells of itself: two documents in it, switched together with it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

from elasticsearch import Elasticsearch, NotFoundError

from search.engines.elastic.mapping import PAYLOAD, STATE, VOCABULARY, fingerprint
from search.engines.protocol import IndexState
from search.errors import SearchUnavailableError
from search.index.document import WORD_FIELD

# Terms in one answer of the server.
TERMS_AT_ONCE = 10_000
# More words of the listings are not held in memory; a rarer one then counts as unknown.
MOST_WORDS = 2_000_000


@dataclass(frozen=True)
class StoredState:
    """`vocabulary` and `lexicon` change when what a process remembers of them is outdated."""

    version: str
    fingerprint: str
    applied: tuple[str, ...]
    document_count: int
    vocabulary: str
    lexicon: str
    # Words of listings that were written since the lexicon was read.
    newer_words: tuple[str, ...] = ()

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> Self:
        return cls(**{name: tuple(value) if isinstance(value, list) else value for name, value in payload.items()})

    @property
    def for_engines(self) -> IndexState:
        return IndexState(self.version, frozenset(self.applied), self.document_count)


def read_state(connection: Elasticsearch, alias: str) -> StoredState | None:
    """None where there is no index, or one that this version of the program cannot use."""
    payload = _payload(connection, alias, STATE)
    if payload is None or payload.get("fingerprint") != fingerprint():
        return None
    return StoredState.from_payload(payload)


def read_vocabulary(connection: Elasticsearch, alias: str) -> Mapping[str, Any] | None:
    return _payload(connection, alias, VOCABULARY)


def _payload(connection: Elasticsearch, alias: str, name: str) -> Mapping[str, Any] | None:
    """Read as it was last written, whether or not searches see it yet."""
    try:
        return connection.get(index=alias, id=name)["_source"][PAYLOAD]
    except NotFoundError:
        return None


def read_lexicon(connection: Elasticsearch, alias: str) -> frozenset[str]:
    """Every word of every document, as written: from the list of terms, which takes no look at the documents."""
    found: list[str] = []
    after: Mapping[str, str] = {}
    while len(found) < MOST_WORDS:
        answer = connection.terms_enum(index=alias, field=WORD_FIELD, size=TERMS_AT_ONCE, **after)
        if not answer["complete"]:
            raise SearchUnavailableError("Elasticsearch told a part of its words only.")
        found += answer["terms"]
        if len(answer["terms"]) < TERMS_AT_ONCE:
            break
        after = {"search_after": found[-1]}
    return frozenset(found)


def state_document(state: StoredState) -> dict[str, Any]:
    return {PAYLOAD: asdict(state)}
