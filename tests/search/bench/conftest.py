"""Maps that measurements share, and the report that all of them write to."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.conf import settings

from tests.search.bench.figures import machine
from tests.search.bench.maps import Maps

Report = Callable[[str], None]


@pytest.fixture(scope="session")
def report(request) -> Iterator[Report]:
    """Tells a line at once; begins and ends with the machine, for how busy it is changes."""
    capture = request.config.pluginmanager.getplugin("capturemanager")

    def tell(line: str) -> None:
        with capture.global_and_fixture_disabled():
            print(f"\n{line}", end="", flush=True)  # noqa: T201

    tell(f"Measured on {machine()}. Vectors of made-up texts are drawn around real ones.")
    yield tell
    tell(f"Measured on {machine()}.\n")


@pytest.fixture(scope="session")
def maps(tmp_path_factory, report) -> Maps:
    """Where every map is made once; in BENCH_DIR, where that is given, they stay for the next run."""
    kept = os.environ.get("BENCH_DIR")
    return Maps(Path(kept) if kept else tmp_path_factory.mktemp("maps"), Path(settings.FRONTEND_DIR))
