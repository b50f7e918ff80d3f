"""The portal with, beside it, a view that only renders what was made ready."""

import os

from portal.settings.dev import *  # noqa: F403
from portal.settings.dev import LANGUAGES as SPOKEN

ROOT_URLCONF = "tests.search.bench.urls"
# Vectors come from a step of the measurement; nothing else is to run meanwhile.
EMBED_IN_BACKGROUND = WORK_ASIDE = False
# A server makes the index of each of its languages, which takes hours for a map of the country.
LANGUAGES = [(code, label) for code, label in SPOKEN if code in os.environ.get("BENCH_LANGUAGES", code)]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
