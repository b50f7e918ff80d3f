"""Documents as Elasticsearch keeps them. The server analyses nothing: tokens are made in Python."""

from typing import Any

from elasticsearch.dsl import DenseVector, GeoPoint, Integer, Keyword, Mapping, Object, Text, analyzer

from search.dense.embedder import DIMENSIONS
from search.engines.fingerprint import fingerprint_of
from search.index.document import NAME_FIELD, NUMBER_FIELDS, SLUG_FIELDS, TEXT_FIELDS, WORD_FIELD, Document

KEY, PAYLOAD, POINTS = "key", "payload", "points"
# The vector of a service, and the model that made it.
VECTOR, VECTOR_OF = "vector", "vector_of"
# Documents of the index about itself, and of no kind that is searched.
STATE, VOCABULARY = "state", "vocabulary"
SPACED = analyzer("spaced", tokenizer="whitespace")
# Stands in a text field that is empty: the worth of a word depends on how many listings have the field.
NOTHING = "\u0000nothing"
VERSION = "8.19"
# More candidates are not fetched for one question; deeper pages stay empty.
MOST_FOUND = 10_000
SETTINGS = {
    # With one shard a word is worth the same in every listing.
    "number_of_shards": 1,
    "auto_expand_replicas": "0-1",
    # What a question looks at lies together: of a million listings, those of its municipality.
    "sort.field": "municipality",
    # What is written becomes visible when all of it is there, see `search.engines.elastic.writer`.
    "refresh_interval": "-1",
    "max_result_window": MOST_FOUND,
    # Patterns of mistyped beginnings, see `search.engines.elastic.completing`.
    "max_regex_length": 20_000,
}


# In 8 bits, as they are kept elsewhere; all that pass the filters are compared, see `search.engines.elastic.vectors`.
VECTORS = {"element_type": "byte", "dims": DIMENSIONS, "similarity": "cosine", "index_options": {"type": "flat"}}


def mapping() -> Mapping:
    fields = Mapping()
    fields.meta("dynamic", "strict")
    # Only what a result shows is kept as it was sent; all else is there to be searched.
    fields.meta("_source", includes=[PAYLOAD])
    for name in (KEY, WORD_FIELD, NAME_FIELD, *SLUG_FIELDS):
        fields.field(name, Keyword())
    for name in TEXT_FIELDS:
        fields.field(name, Text(analyzer=SPACED, index_options="freqs"))
    for name in NUMBER_FIELDS:
        # `browse_order` puts tiers before names in one number.
        fields.field(name, Integer() if name in ("minimum_age", "maximum_age", "is_free") else "long")
    fields.field(POINTS, GeoPoint())
    fields.field(VECTOR_OF, Keyword())
    fields.field(VECTOR, DenseVector(**VECTORS))
    fields.field(PAYLOAD, Object(enabled=False))
    return fields


def index_body() -> dict[str, Any]:
    built = mapping()
    return {"settings": {**SETTINGS, "analysis": built._collect_analysis()}, "mappings": built.to_dict()}


def to_elastic(document: Document) -> dict[str, Any]:
    points = document.payload.get("points", ())
    fields: dict[str, Any] = {
        KEY: document.key,
        WORD_FIELD: sorted(set(document.words)),
        NAME_FIELD: sorted(set(document.name_words)),
        PAYLOAD: document.stored,
        POINTS: [{"lat": latitude, "lon": longitude} for latitude, longitude in points],
        **document.numbers,
    }
    fields |= {name: " ".join(document.texts.get(name, ())) or NOTHING for name in TEXT_FIELDS}
    return fields | {name: list(slugs) for name, slugs in document.slugs.items() if slugs}


def fingerprint() -> str:
    """Changes with anything that makes an existing index outdated: the mapping, the analysis."""
    return fingerprint_of("engines/elastic/mapping.py", VERSION)
