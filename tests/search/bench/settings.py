"""The portal with, beside it, a view that only renders what was made ready."""

from portal.settings.dev import *  # noqa: F403
from portal.settings.dev import LANGUAGES as SPOKEN
from portal.settings.values import choices

ROOT_URLCONF = "tests.search.bench.urls"
# Vectors come from a step of the measurement; nothing else is to run meanwhile.
EMBED_IN_BACKGROUND = WORK_ASIDE = False
# A server makes the index of each of its languages, which takes hours for a map of the country.
asked = choices("BENCH_LANGUAGES", tuple(code for code, _label in SPOKEN))
LANGUAGES = [(code, label) for code, label in SPOKEN if not asked or code in asked]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
