"""The promises of `tests.search.test_find`, kept by the other engine."""

from tests.search.test_find import *  # noqa: F403
