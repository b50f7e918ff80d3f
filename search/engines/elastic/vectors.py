"""The vectors of services, in their documents: what lies near a question is asked for apart from its words.

Every question is about one municipality, so the server compares all of its services: that is exact, and needs no graph
of a million vectors to be built and kept in memory.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

import numpy as np
from elasticsearch import Elasticsearch
from elasticsearch.dsl import Search

from search.dense.embedder import embedder
from search.dense.sources import live_services, texts_of
from search.dense.store import lookup
from search.dense.vectors import VectorKind, quantised
from search.distance import nearest_km
from search.engines.elastic.compiling import all_of
from search.engines.elastic.mapping import KEY, MOST_FOUND, PAYLOAD, VECTOR, VECTOR_OF
from search.engines.plan import any_of, conditions_of
from search.engines.protocol import Candidate, CandidateRequest
from search.filters import SERVICE
from search.index.document import Document, document_key

AT_ONCE = 200


def with_vectors(documents: Iterable[Document]) -> Iterator[tuple[Document, Mapping[str, str]]]:
    """Each document with the fields of its vector; with none while that was not made yet."""
    rest = iter(documents)
    while some := list(islice(rest, AT_ONCE)):
        known = _vectors_of(_number(document.key) for document in some if document.payload["kind"] == SERVICE)
        yield from ((document, known.get(document.key, {})) for document in some)


def nearest(
    connection: Elasticsearch, alias: str, request: CandidateRequest, vector: np.ndarray, limit: int
) -> tuple[Candidate, ...]:
    model = embedder()
    if model is None:
        return ()
    passing = all_of((*conditions_of(request), any_of("kind", (SERVICE,)), any_of(VECTOR_OF, (model.name,))))
    search = Search(using=connection, index=alias).extra(size=limit, track_total_hits=False)
    search = search.knn(VECTOR, limit, limit, query_vector=quantised(vector[None])[0].tolist(), filter=passing)
    answer = search.params(allow_partial_search_results=False).execute().to_dict()
    return tuple(_candidate(request, hit["_score"], hit["_source"][PAYLOAD]) for hit in answer["hits"]["hits"])


def _candidate(request: CandidateRequest, score: float, payload: Mapping) -> Candidate:
    # The server adds one to a cosine and halves it: its scores are never below zero.
    return Candidate(payload["key"], 2 * score - 1, payload, nearest_km(request.origin, payload.get("points", ())))


def without_vector(connection: Elasticsearch, alias: str) -> list[int]:
    """Services whose vector is there by now and does not stand in their document; some, where they are very many."""
    model = embedder()
    if model is None:
        return []
    lacking = Search(using=connection, index=alias).filter("term", kind=SERVICE)
    lacking = lacking.exclude("term", **{VECTOR_OF: model.name}).source(False).extra(docvalue_fields=[KEY])
    answer = lacking.extra(size=MOST_FOUND, track_total_hits=False).execute().to_dict()
    numbers = [_number(hit["fields"][KEY][0]) for hit in answer["hits"]["hits"]]
    parts = (numbers[at : at + AT_ONCE] for at in range(0, len(numbers), AT_ONCE))
    return [_number(key) for part in parts for key in _vectors_of(part)]


def _vectors_of(numbers: Iterable[int]) -> dict[str, dict[str, str]]:
    """By key of their document, the fields of those services that have a vector."""
    ids, model = [*numbers], embedder()
    if model is None or not ids:
        return {}
    listings = list(texts_of(live_services(ids)))
    known = lookup(model.name, VectorKind.PASSAGE, [listing.full for listing in listings])
    return {
        document_key(SERVICE, listing.id): {VECTOR: row.tobytes().hex(), VECTOR_OF: model.name}
        for listing, row, is_there in zip(listings, known.rows, known.found, strict=True)
        if is_there
    }


def _number(key: str) -> int:
    return int(key.rpartition(":")[2])
