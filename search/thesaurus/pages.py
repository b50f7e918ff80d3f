"""What a page is about, by its words alone: the same with every engine, and with or without a model."""

from collections.abc import Mapping
from functools import lru_cache

from search.thesaurus.listings import ListingTexts, concepts_in_listing
from search.thesaurus.store import current_thesaurus


@lru_cache(maxsize=1_024)
def concepts_in_words(title: str, intro: str, version: int) -> Mapping[str, float]:
    """How surely a page with this Dutch title and introduction is about each concept, the surest first.

    Remembered as long as the thesaurus has this version: a page is read far more often than written.
    """
    return concepts_in_listing(ListingTexts(name=title, summary=intro), current_thesaurus().topics)
