"""A process that searches again and again until it is told to stop, and tells what it saw."""

import json
import os
import sys
from pathlib import Path

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "portal.settings.test"
django.setup()

from django.conf import settings  # noqa: E402

from search.engines import get_engine  # noqa: E402
from search.engines.protocol import CandidateRequest  # noqa: E402
from search.filters import filters_of  # noqa: E402
from search.query import SearchQuery  # noqa: E402
from search.question.lexicon import Lexicon  # noqa: E402
from search.question.understanding import understand  # noqa: E402
from sociale_kaart import clock  # noqa: E402


def search() -> int:
    """How many services the index holds."""
    engine = get_engine()
    known = engine.vocabulary("nl", "dorp")
    query = SearchQuery(text="dienst", kind="service")
    understanding = understand(query, known, Lexicon(engine.lexicon("nl")))
    request = CandidateRequest(query, understanding, filters_of(query, known, clock.today()), limit=200)
    candidates = engine.candidates(request)
    assert len(candidates.found) == candidates.total == candidates.counts["tier"]["basisvoorziening"]
    return candidates.total


def main(index_dir: str, stop: str) -> None:
    settings.SEARCH_INDEX_DIR = Path(index_dir)
    totals = [search()]
    Path(f"{stop}.{os.getpid()}.ready").touch()
    while not Path(stop).exists():
        totals.append(search())
    totals.append(search())
    seen = {"searches": len(totals), "totals": sorted(set(totals)), "sorted": totals == sorted(totals)}
    sys.stdout.write(json.dumps(seen))


main(*sys.argv[1:])
