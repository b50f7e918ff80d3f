"""Writing an index on the server: into the one in use, or a new one beside it that then takes its place."""

import secrets
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import chain
from typing import Any

from elasticsearch import Elasticsearch
from elasticsearch.helpers import streaming_bulk

from search.engines.elastic import server
from search.engines.elastic.lock import keep_lock
from search.engines.elastic.mapping import PAYLOAD, STATE, VOCABULARY, fingerprint, index_body, to_elastic
from search.engines.elastic.names import alias_of, alias_while_made, every_index_name, new_index_name
from search.engines.elastic.state import StoredState, state_document
from search.engines.elastic.vectors import with_vectors
from search.engines.protocol import Changes
from search.errors import IndexWriteError
from search.index.document import Document

DOCUMENTS_AT_ONCE, BYTES_AT_ONCE = 500, 8 * 1024 * 1024
# Of so many documents that the server refused, the reason is told; after so many nothing more is sent.
MOST_TOLD, MOST_REFUSED = 5, 100
# From this many on, a process reads all words anew instead of carrying those of changed listings along.
MOST_NEWER_WORDS = 5_000
# A new index is joined into so many parts; writing leaves dozens, and a search looks into each.
SEGMENTS = 4
GONE = 404
Action = dict[str, Any]


def update(lang: str, changes: Changes, before: StoredState) -> StoredState:
    """Take changes into the index in use. What fails halfway is not seen by searches, and is written again later."""
    alias, documents = alias_of(lang), list(changes.documents)
    written = {document.key for document in documents}
    deletions = [_action(alias, key, "delete") for key in changes.deleted if key not in written]
    with server.writing() as connection:
        _send(connection, chain(deletions, _writes(alias, documents, changes)))
        return _finish(connection, alias, changes, _after(before, changes, documents))


def _after(before: StoredState, changes: Changes, documents: Iterable[Document]) -> StoredState:
    version = secrets.token_hex(6)
    newer = {*before.newer_words, *(word for document in documents for word in document.words)}
    state = replace(before, version=version, newer_words=tuple(sorted(newer)))
    if len(newer) > MOST_NEWER_WORDS:
        state = replace(state, lexicon=version, newer_words=())
    return state if changes.vocabulary is None else replace(state, vocabulary=version)


def write_anew(lang: str, changes: Changes) -> StoredState:
    """A new index beside the one in use, which serves until the new one is whole."""
    alias, name, version = alias_of(lang), new_index_name(lang), secrets.token_hex(6)
    own_alias = alias_while_made(name)
    state = StoredState(version, fingerprint(), (), 0, vocabulary=version, lexicon=version)
    is_whole = False
    try:
        with server.writing() as connection:
            connection.indices.create(index=name, aliases={own_alias: {}}, **index_body())
            _send(connection, _writes(own_alias, changes.documents, changes))
            state = _finish(connection, own_alias, changes, state)
            _switch(connection, alias, name)
            is_whole = True
            _remove(connection, [other for other in _indexes(connection, lang) if other != name])
            put_together(connection, name)
    finally:
        if not is_whole:
            with suppress(IndexWriteError), server.writing() as connection:
                _remove(connection, [name])
    return state


def put_together(connection: Elasticsearch, index: str) -> None:
    """Begin to join its parts, which goes on in the server: of a million services that answers in a third less time."""
    with suppress(*server.FAILURES):
        connection.indices.forcemerge(index=index, max_num_segments=SEGMENTS, wait_for_completion=False)


def _writes(alias: str, documents: Iterable[Document], changes: Changes) -> Iterator[Action]:
    for document, vector in with_vectors(_lock_kept(documents)):
        yield _action(alias, document.key, "index", {**to_elastic(document), **vector})
    if changes.vocabulary is not None:
        yield _action(alias, VOCABULARY, "index", {PAYLOAD: changes.vocabulary})


def _lock_kept(documents: Iterable[Document]) -> Iterator[Document]:
    """Making as many as are sent together may take longer than the lock holds."""
    for document in documents:
        keep_lock()
        yield document


def _action(alias: str, key: str, kind: str, source: dict[str, Any] | None = None) -> Action:
    action: Action = {"_op_type": kind, "_index": alias, "_id": key}
    return action if source is None else {**action, "_source": source}


def _send(connection: Elasticsearch, actions: Iterable[Action]) -> None:
    """A part at a time is held in memory. Raises `IndexWriteError` with the documents that the server refused."""
    sizes = {"chunk_size": DOCUMENTS_AT_ONCE, "max_chunk_bytes": BYTES_AT_ONCE}
    refused: list[str] = []
    # The alias must be there: for an index that somebody deleted, the server would make one without our mapping.
    for is_done, item in streaming_bulk(connection, actions, raise_on_error=False, require_alias=True, **sizes):
        keep_lock()
        (kind, answer), *_none = item.items()
        if not is_done and not (kind == "delete" and answer["status"] == GONE and "error" not in answer):
            refused.append(f"{answer['_id']}: {_reason(answer.get('error'))}")
            if len(refused) == MOST_REFUSED:
                break
    if refused:
        least = "at least " if len(refused) == MOST_REFUSED else ""
        more = f" and {least}{len(refused) - MOST_TOLD} more" if len(refused) > MOST_TOLD else ""
        raise IndexWriteError(f"Elasticsearch refused {'; '.join(refused[:MOST_TOLD])}{more}")


def _reason(error: Any) -> str:
    return f"{error.get('type')}, {error.get('reason')}" if isinstance(error, dict) else str(error)


def _finish(connection: Elasticsearch, alias: str, changes: Changes, state: StoredState) -> StoredState:
    """Make everything visible, and only then tell that it is there."""
    keep_lock()
    connection.indices.refresh(index=alias)
    count = connection.count(index=alias, query={"exists": {"field": "kind"}})["count"]
    state = replace(state, applied=changes.applied, document_count=count)
    connection.index(index=alias, id=STATE, document=state_document(state), require_alias=True)
    return state


def _switch(connection: Elasticsearch, alias: str, name: str) -> None:
    """At once for every search."""
    indices = connection.indices
    holders = list(indices.get_alias(name=alias)) if indices.exists_alias(name=alias) else []
    actions: list[dict[str, Any]] = [{"remove": {"index": holder, "alias": alias}} for holder in holders]
    if not holders and indices.exists(index=alias):
        # Made by others, or by hand: it stands where the alias belongs.
        actions.append({"remove_index": {"index": alias}})
    actions.append({"add": {"index": name, "alias": alias}})
    actions.append({"remove": {"index": name, "alias": alias_while_made(name)}})
    indices.update_aliases(actions=actions)


def _indexes(connection: Elasticsearch, lang: str) -> list[str]:
    """Ours: those of another with a longer prefix, such as `verwijswijzer-nl`, begin alike and have no number there."""
    names = connection.indices.get(index=every_index_name(lang), allow_no_indices=True)
    return [name for name in names if name.removeprefix(f"{alias_of(lang)}-").isdigit()]


def _remove(connection: Elasticsearch, names: list[str]) -> None:
    if names:
        connection.indices.delete(index=names, ignore_unavailable=True)
