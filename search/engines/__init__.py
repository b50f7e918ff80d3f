"""Where documents are kept and candidates come from; nothing else knows which engine it is."""

from functools import cache

from django.conf import settings

from search.engines.embedded.engine import EmbeddedEngine
from search.engines.protocol import Engine

_embedded = EmbeddedEngine()


def get_engine() -> Engine:
    """The engine of this installation: a server where one is named, else the one inside this process."""
    return _elastic() if settings.ELASTICSEARCH_URL else _embedded


@cache
def _elastic() -> Engine:
    # Its client takes long to load, and most installations have no such server.
    from search.engines.elastic.engine import ElasticEngine

    return ElasticEngine()
