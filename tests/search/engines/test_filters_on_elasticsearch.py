"""The promises of `tests.search.test_filters`, kept by the other engine."""

from tests.search.test_filters import *  # noqa: F403
