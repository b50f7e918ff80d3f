"""The real model: it is a dependency."""

import pytest

from search.dense import background, current
from search.dense.embedder import Embedder, embedder


@pytest.fixture
def model() -> Embedder:
    return embedder()


@pytest.fixture(autouse=True)
def _nothing_waits():
    """Each test begins without what another one left."""
    background.waiting.clear()
    current.forget()
    yield
    current.forget()
