"""The promises of `tests.search.test_index_beside_questions`, kept by the other engine."""

from tests.search.test_index_beside_questions import *  # noqa: F403
