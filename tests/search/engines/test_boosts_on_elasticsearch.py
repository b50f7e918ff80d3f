"""The promises of `tests.search.test_boosts`, kept by the other engine."""

from tests.search.test_boosts import *  # noqa: F403
