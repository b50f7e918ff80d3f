"""Services that lie near a question by the vectors in memory, whatever their words."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from search.dense.current import current_vectors
from search.dense.listings import ListingVectors
from search.engines.embedded.searching import search
from search.engines.embedded.snapshot import Snapshot
from search.engines.protocol import Candidate, CandidateRequest
from search.filters import SERVICE, AnyOf
from search.index.document import document_key
from search.question.understanding import Understanding

# The filters are asked about so many at a time, the nearest first; beyond the last nothing is near any more.
PARTS = (20, 100, 500)


def nearest(snapshot: Snapshot, request: CandidateRequest, vector: np.ndarray, limit: int) -> tuple[Candidate, ...]:
    vectors = current_vectors(request.municipality_id) if request.municipality_id else None
    if vectors is None:
        return ()
    found: list[Candidate] = []
    for cosines in _parts(vectors, vector):
        found += _passing(snapshot, request, cosines)
        if len(found) >= limit:
            break
    return tuple(found[:limit])


def _parts(vectors: ListingVectors, vector: np.ndarray) -> Iterator[dict[str, float]]:
    """Keys of services with how near they are, the nearest first."""
    rows = vectors.nearest(vector, sum(PARTS))
    # One that has no vector yet counts as far as the others on average: near to nothing.
    rows = rows[vectors.known[rows]]
    keys = [document_key(SERVICE, number) for number in vectors.ids[rows].tolist()]
    near = [*zip(keys, (vectors.full[rows] @ vector).tolist(), strict=True)]
    at = 0
    for count in PARTS:
        if part := dict(near[at : at + count]):
            yield part
        at += count


def _passing(snapshot: Snapshot, request: CandidateRequest, cosines: dict[str, float]) -> list[Candidate]:
    filters = replace(request.filters, always=(*request.filters.always, AnyOf((("key", tuple(cosines)),))))
    asked = replace(request, understanding=Understanding(), filters=filters, with_counts=False, limit=len(cosines))
    found = {one.key: one._replace(score=cosines[one.key]) for one in search(snapshot, asked).found}
    return [found[key] for key in cosines if key in found]
