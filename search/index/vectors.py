"""Vectors that were made after their listing was indexed: taken in where the engine keeps them with the listing."""

import logging
from collections.abc import Sequence

from django.conf import settings

from search.engines import get_engine
from search.errors import SearchUnavailableError
from search.index.changes import MOST_CHANGES
from search.index.freshness import bring_all_up_to_date
from search.models import ChangeKind, IndexChange

logger = logging.getLogger(__name__)


def take_in_vectors() -> int:
    """Have the listings written again whose vector is there by now; how many. A few more than many: all of them."""
    lacking = {number for lang, _label in settings.LANGUAGES for number in _lacking(lang)}
    changes = [IndexChange(kind=ChangeKind.SERVICE, object_id=number) for number in sorted(lacking)[: MOST_CHANGES + 1]]
    if changes:
        IndexChange.objects.bulk_create(changes)
        bring_all_up_to_date()
    return len(lacking)


def _lacking(lang: str) -> Sequence[int]:
    try:
        return get_engine().without_vector(lang)
    except SearchUnavailableError as error:
        # No index yet, or no server: the next vectors that are made, or the next rebuild, bring these in too.
        logger.info("%s", error)
        return ()
