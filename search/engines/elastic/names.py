"""What our indexes are called on the server: an alias for each language, indexes behind it, and one for the pen."""

import time

from django.conf import settings


def alias_of(lang: str) -> str:
    """The name that searches use; it points to one index at a time."""
    return f"{settings.ELASTICSEARCH_PREFIX}-{lang}"


def new_index_name(lang: str) -> str:
    return f"{alias_of(lang)}-{time.time_ns()}"


def alias_while_made(index: str) -> str:
    """What a new index is written by: unlike an index, no write makes an alias that is gone."""
    return f"{index}-new"


def every_index_name(lang: str) -> str:
    return f"{alias_of(lang)}-*"


def lock_index_name() -> str:
    return f"{settings.ELASTICSEARCH_PREFIX}-lock"
