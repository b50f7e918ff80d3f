"""The promises of `tests.search.test_index_freshness`, kept by the other engine."""

from tests.search.test_index_freshness import *  # noqa: F403
