"""Maps that measurements share, and the report that all of them write to."""

from collections.abc import Callable, Iterator

import pytest
from django.conf import settings

from tests.search.bench.figures import machine
from tests.search.bench.maps import MadeUpMap, large_town, starting_map

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
def start(tmp_path_factory, report) -> MadeUpMap:
    return starting_map(tmp_path_factory.mktemp("start") / "var", settings.FRONTEND_DIR)


@pytest.fixture(scope="session")
def town(start, tmp_path_factory, report) -> Callable[[int], MadeUpMap]:
    """The municipality with so many services, made once."""
    made: dict[int, MadeUpMap] = {}

    def of(count: int) -> MadeUpMap:
        if count not in made:
            made[count] = large_town(start, tmp_path_factory.mktemp("town") / "var", count)
        return made[count]

    return of
