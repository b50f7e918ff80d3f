"""One searchable thing in one language, the same for every engine."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from search.parameters import FACETS
from search.question.words import key

# Raised whenever a document of the same listing would look different; an older index is then made anew.
FORMAT = 6

# Fields of stems, and what a word found there is worth to a candidate. `words` is the Dutch of name (twice), summary
# and description; `foreign` the same in other languages; `rest` what else stands on the page.
TEXT_FIELDS = {"words": 1.0, "name": 2.0, "organization": 2.0, "place": 1.2, "foreign": 1.0, "rest": 0.3}
# Words as written (folded): for typing errors, completion and the words that are known.
WORD_FIELD = "written"
# Words of names alone, for completion.
NAME_FIELD = "name_words"
# Fields of slugs; the areas of a service are in three, see `search.filters`.
SLUG_FIELDS = (
    "kind",
    "municipality",
    "exact_name",
    "unknown",
    "main_question_type",
    "area_own",
    "area_within",
    "concept",
    "general",
    "everywhere",
    *(facet.name for facet in FACETS),
)
# A slug field that holds this passes every value: the listing fits all, or does not say for whom it is.
ANY = "*"
NUMBER_FIELDS = ("minimum_age", "maximum_age", "ends_on", "is_free", "browse_order", "name_order", "verified_order")
# How many times a concept stands in a listing at most, see `concept_levels`.
LEVELS = 4
NEVER_ENDS = 9_999_999


@dataclass(frozen=True)
class Document:
    """`key` is unique over all kinds; `payload` is what a result shows, ready to be written as JSON."""

    key: str
    texts: Mapping[str, tuple[str, ...]]
    words: tuple[str, ...]
    name_words: tuple[str, ...]
    slugs: Mapping[str, tuple[str, ...]]
    numbers: Mapping[str, int]
    payload: Mapping[str, Any]

    @property
    def stored(self) -> dict[str, Any]:
        """The payload with what puts results in order."""
        return {**self.payload, "key": self.key, "name_key": key(self.payload["name"])}


def document_key(kind: str, object_id: int) -> str:
    return f"{kind}:{object_id}"


def concept_levels(concepts: Mapping[str, float]) -> tuple[str, ...]:
    """A concept stands in a listing once for every fifth of certainty, so that an engine can weigh it.

    >>> concept_levels({"slapen": 0.5})
    ('slapen#1', 'slapen#2')
    """
    return tuple(
        f"{slug}#{level}" for slug, sure in concepts.items() for level in range(1, min(LEVELS, int(sure * 5)) + 1)
    )
