"""The real model: it is a dependency."""

import pytest

from search.dense.embedder import Embedder, embedder


@pytest.fixture
def model() -> Embedder:
    return embedder()
