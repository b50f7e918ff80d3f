"""Documents as tantivy keeps them."""

import json
from functools import lru_cache

import tantivy

from search.engines.fingerprint import fingerprint_of
from search.index.document import NAME_FIELD, NUMBER_FIELDS, SLUG_FIELDS, TEXT_FIELDS, WORD_FIELD, Document

# Slug fields whose values are counted.
KEY, PAYLOAD = "key", "payload"
SPACED = "spaced"


@lru_cache(maxsize=1)
def schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_text_field(KEY, tokenizer_name="raw", index_option="basic", fast=True)
    for name in (*TEXT_FIELDS, WORD_FIELD, NAME_FIELD):
        builder.add_text_field(name, tokenizer_name=SPACED, index_option="freq")
    for name in SLUG_FIELDS:
        builder.add_text_field(name, tokenizer_name="raw", index_option="basic", fast=True)
    for name in NUMBER_FIELDS:
        builder.add_integer_field(name, indexed=True, fast=True)
    builder.add_text_field(PAYLOAD, stored=True, tokenizer_name="raw", index_option="basic")
    return builder.build()


def register_tokenizers(index: tantivy.Index) -> None:
    """Tokens are made in Python; tantivy only takes them apart again. It does not remember this by itself."""
    index.register_tokenizer(SPACED, tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())


def to_tantivy(document: Document) -> tantivy.Document:
    fields: dict[str, object] = {
        KEY: document.key,
        WORD_FIELD: " ".join(document.words),
        NAME_FIELD: " ".join(document.name_words),
        PAYLOAD: json.dumps(document.stored, ensure_ascii=False, separators=(",", ":")),
        **document.numbers,
    }
    fields |= {name: " ".join(tokens) for name, tokens in document.texts.items() if tokens}
    fields |= {name: list(slugs) for name, slugs in document.slugs.items() if slugs}
    return tantivy.Document.from_dict(fields, schema())


def fingerprint() -> str:
    """Changes with anything that makes an existing index outdated: tantivy, the schema, the analysis."""
    return fingerprint_of("engines/embedded/schema.py", tantivy.__version__)
