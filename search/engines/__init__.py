"""Where documents are kept and candidates come from; nothing else knows which engine it is."""

from search.engines.embedded.engine import EmbeddedEngine
from search.engines.protocol import Engine

_embedded = EmbeddedEngine()


def get_engine() -> Engine:
    """The engine of this installation."""
    return _embedded
