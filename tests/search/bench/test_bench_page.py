"""What the results page costs over HTTP, against a bare view that renders the same HTML from ready values."""

import http.client
import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

import pytest

from tests.search.bench import limits
from tests.search.bench.figures import Times, memory_mb, timed
from tests.search.bench.limits import MIDDLE, SMALL
from tests.search.bench.maps import MadeUpMap
from tests.search.bench.questions import texts
from tests.server import PortalServer, start, stop

pytestmark = pytest.mark.bench
TIMES, QUESTIONS = 60, 150
PAGES = ("verwijswijzer", "zoeken")
ADDRESSES = [
    "",
    "wijk=lagewaard-oost&leeftijd=30",
    "q=schulden&toegang=vrij-toegankelijk",
    "q=mijn+peuter+praat+nog+niet&wijk=lagewaard-noord",
    "vraagtype=slapen&leeftijd=20&doelgroep=ouder",
]


@contextmanager
def serving(made: MadeUpMap) -> Iterator[tuple[http.client.HTTPConnection, int]]:
    """A connection to a server with one worker, and the id of that worker."""
    # A server that has to make a large index first answers too late for the wait at its start.
    made.manage("rebuild_search_index", "--if-needed")
    process, server = start(made.var_dir, **made.variables)
    try:
        connection = connect(server)
        fetch(connection, "/zoeken/")
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        yield connection, int(children[0])
    finally:
        stop(process)


def connect(server: PortalServer) -> http.client.HTTPConnection:
    return http.client.HTTPConnection("127.0.0.1", server.port, timeout=600)


def fetch(connection: http.client.HTTPConnection, address: str) -> bytes:
    connection.request("GET", address, headers={"Host": f"lagewaard.localhost:{connection.port}"})
    response = connection.getresponse()
    body = response.read()
    assert response.status == 200
    return body


@pytest.mark.parametrize("count", [SMALL, MIDDLE])
def test_the_results_page_costs_at_most_three_times_a_bare_view(maps, report, count):
    with serving(maps.town(count)) as (connection, worker):
        for page in PAGES:
            whole, bare = side_by_side(connection, page)
            report(
                f"/{page}/ over HTTP, {count} services, {TIMES} requests in turn, embedding apart: {whole:.1f} ms; "
                f"bare view that renders the same HTML: {bare:.1f} ms; ratio {whole / bare:.2f} "
                f"(limit {limits.HTTP_RATIO})"
            )
            assert whole <= limits.HTTP_RATIO * bare
        new = [f"/zoeken/?{urlencode({'q': text})}" for text in texts()[:QUESTIONS]]
        first = Times.of([timed(lambda address=address: fetch(connection, address))[0] for address in new])
        again = Times.of([timed(lambda address=address: fetch(connection, address))[0] for address in new])
        report(
            f"/zoeken/ over HTTP, {count} services, whole page: {first}; embedding apart (asked before): {again}; "
            f"memory of the server {memory_mb(worker)['now']:.0f} MB"
        )


def side_by_side(connection: http.client.HTTPConnection, page: str) -> tuple[float, float]:
    """Medians of the real page and the bare one; a question is embedded once, before."""
    for address in ADDRESSES:
        assert fetch(connection, f"/{page}/?{address}") == fetch(connection, f"/bare/{page}/?{address}")
    real, bare = [], []
    for number in range(TIMES):
        address = ADDRESSES[number % len(ADDRESSES)]
        real.append(timed(lambda address=address: fetch(connection, f"/{page}/?{address}"))[0])
        bare.append(timed(lambda address=address: fetch(connection, f"/bare/{page}/?{address}"))[0])
    return statistics.median(real), statistics.median(bare)
