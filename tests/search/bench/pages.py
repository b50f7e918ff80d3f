"""The results page over HTTP, as a visitor gets it, beside a bare view that renders the same HTML from ready values."""

import http.client
import statistics
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from urllib.parse import urlencode

from tests.search.bench.figures import Times, memory_mb, timed
from tests.search.bench.maps import MadeUpMap
from tests.search.bench.questions import texts
from tests.server import PortalServer, start, stop

TIMES, QUESTIONS = 60, 150
PAGES = ("verwijswijzer", "zoeken")


@dataclass(frozen=True)
class Visit:
    """A connection to a server with one worker, the id of that worker, and what is asked of it."""

    connection: http.client.HTTPConnection
    worker: int
    addresses: Sequence[str]


@contextmanager
def serving(made: MadeUpMap) -> Iterator[Visit]:
    """Raises `RuntimeError` when no server comes."""
    # A server that has to make a large index first answers too late for the wait at its start.
    made.manage("rebuild_search_index", "--if-needed")
    districts = made.measure("districts", made.asked[0])["slugs"]
    process, server = start(made.var_dir, **made.variables)
    try:
        connection = connect(server)
        fetch(connection, "/zoeken/")
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        yield Visit(connection, int(children[0]), addresses(districts))
    finally:
        stop(process)


def addresses(districts: Sequence[str]) -> list[str]:
    """What is asked: nothing, filters, words, both."""
    first, second = islice(cycle(districts), 2)
    return [
        "",
        f"wijk={first}&leeftijd=30",
        "q=schulden&toegang=vrij-toegankelijk",
        f"q=mijn+peuter+praat+nog+niet&wijk={second}",
        "vraagtype=slapen&leeftijd=20&doelgroep=ouder",
    ]


def connect(server: PortalServer) -> http.client.HTTPConnection:
    return http.client.HTTPConnection("127.0.0.1", server.port, timeout=600)


def fetch(connection: http.client.HTTPConnection, address: str) -> bytes:
    connection.request("GET", address, headers={"Host": f"lagewaard.localhost:{connection.port}"})
    response = connection.getresponse()
    body = response.read()
    assert response.status == 200
    return body


def side_by_side(visit: Visit, page: str) -> tuple[float, float]:
    """Medians of the real page and the bare one, milliseconds; a question is embedded once, before."""
    for address in visit.addresses:
        same = fetch(visit.connection, f"/{page}/?{address}"), fetch(visit.connection, f"/bare/{page}/?{address}")
        assert same[0] == same[1]
    real, bare = [], []
    for address in islice(cycle(visit.addresses), TIMES):
        real.append(timed(lambda address=address: fetch(visit.connection, f"/{page}/?{address}"))[0])
        bare.append(timed(lambda address=address: fetch(visit.connection, f"/bare/{page}/?{address}"))[0])
    return statistics.median(real), statistics.median(bare)


def of_judged_questions(visit: Visit) -> str:
    """The times of the page for real questions, each new to the model and then again, and the memory of the server."""
    new = [f"/zoeken/?{urlencode({'q': text})}" for text in texts()[:QUESTIONS]]
    first, again = (
        Times.of([timed(lambda address=address: fetch(visit.connection, address))[0] for address in new])
        for _time in range(2)
    )
    memory = memory_mb(visit.worker)["now"]
    return f"{first}; embedding apart (asked before): {again}; memory of the server {memory:.0f} MB"
