"""The portal with, beside it, a view that only renders what was made ready."""

from portal.settings.dev import *  # noqa: F403

ROOT_URLCONF = "tests.search.bench.urls"
# Vectors come from a step of the measurement; nothing else is to run meanwhile.
EMBED_IN_BACKGROUND = WORK_ASIDE = False
