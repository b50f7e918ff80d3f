"""The promises of `tests.search.test_nearest`, kept by the other engine."""

from tests.search.test_nearest import *  # noqa: F403
from tests.search.test_nearest import _nothing_waits  # noqa: F401
