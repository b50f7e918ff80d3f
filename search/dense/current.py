"""The vectors of each municipality's services in the memory of this process, as they are in the database now."""

import threading
from dataclasses import dataclass

from search.dense.background import changed_everything
from search.dense.embedder import Embedder, embedder
from search.dense.listings import ListingVectors, listing_vectors
from search.dense.sources import find_in, live_services, texts_of
from search.dense.store import newest_vector
from search.dense.vectors import VectorKind
from search.index.changes import REMEMBERED, changed_listings, newest_tokens
from search.models import IndexChange


@dataclass(frozen=True)
class Snapshot:
    """`tokens` are the changes that it has seen, `newest` the last vector that was there (looked at when some lack)."""

    vectors: ListingVectors
    tokens: frozenset[str]
    newest: int | None


# More is not held of all municipalities together; a single one is held whatever its size.
MOST_BYTES = 1_000_000_000
_snapshots: dict[tuple[str, int], Snapshot] = {}
_refreshing = threading.Lock()


def current_vectors(municipality_id: int) -> ListingVectors | None:
    """None without a model. While one question refreshes them the others get those of before."""
    model = embedder()
    if model is None:
        return None
    key = (model.name, municipality_id)
    snapshot = _snapshots.get(key)
    if snapshot and _is_fresh(snapshot):
        return snapshot.vectors
    if _refreshing.acquire(blocking=snapshot is None):
        try:
            snapshot = _refreshed(_snapshots.get(key), model, municipality_id)
            _keep(key, snapshot)
        finally:
            _refreshing.release()
    return snapshot.vectors


def _keep(key: tuple[str, int], snapshot: Snapshot) -> None:
    """In the place of those that were read longest ago, where all together are too large."""
    _snapshots.pop(key, None)
    _snapshots[key] = snapshot
    while len(_snapshots) > 1 and sum(one.vectors.size_in_bytes for one in _snapshots.values()) > MOST_BYTES:
        del _snapshots[next(iter(_snapshots))]


def forget() -> None:
    """For tests, that put another database in the place of this one."""
    _snapshots.clear()


def _is_fresh(snapshot: Snapshot) -> bool:
    tokens = set(newest_tokens())
    return tokens <= snapshot.tokens and (not snapshot.vectors.incomplete or snapshot.newest == newest_vector())


def _refreshed(old: Snapshot | None, model: Embedder, municipality_id: int) -> Snapshot:
    # Both are read before the texts: what changes meanwhile is seen by the next question.
    recent, newest = list(IndexChange.objects.all()[:REMEMBERED]), newest_vector()
    vectors = _vectors(old, recent, model, municipality_id)
    if vectors.incomplete and (old is None or vectors.incomplete - old.vectors.incomplete):
        changed_everything()
    return Snapshot(vectors, frozenset(change.token for change in recent), newest)


def _vectors(old: Snapshot | None, recent: list[IndexChange], model: Embedder, municipality_id: int) -> ListingVectors:
    find = find_in(model.name, VectorKind.PASSAGE)
    services = live_services().filter(municipality=municipality_id)
    pending = [change for change in recent if old and change.token not in old.tokens]
    changed = changed_listings(pending)
    if old is None or changed.everything or (recent and len(pending) == len(recent)):
        return listing_vectors(texts_of(services), find)
    ids = changed.services | old.vectors.incomplete
    return old.vectors.replaced(ids, texts_of(services.filter(id__in=ids)), find)
