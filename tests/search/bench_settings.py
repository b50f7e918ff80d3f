"""The portal with, beside it, a view that only renders what was made ready."""

from portal.settings.dev import *  # noqa: F403

ROOT_URLCONF = "tests.search.bench_urls"
