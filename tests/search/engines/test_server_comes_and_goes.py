"""A server that hangs, dies and comes back under a stream of searches and edits: no error page, no lost edit."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from django.test import Client

from sociale_kaart.models import Service
from tests.search.engines.conftest import SERVER
from tests.search.engines.own_server import OwnServer, own_server
from tests.search.world import World

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not SERVER, reason="ELASTICSEARCH_TEST_URL names no Elasticsearch server"),
]
ADDRESSES = ("/api/v1/search?q=dienst", "/verwijswijzer/?q=dienst", "/api/v1/suggest?q=dienst")
LONGEST_ANSWER, RECOVERED_WITHIN = 20.0, 60.0


@pytest.fixture
def one_node() -> Iterator[OwnServer]:
    with own_server(1) as server:
        yield server


@pytest.fixture
def three_nodes() -> Iterator[OwnServer]:
    with own_server(3) as server:
        yield server


@dataclass
class Stream:
    """Searches and edits, one after the other, until it is told to stop."""

    world: World
    client: Client = field(default_factory=lambda: Client(raise_request_exception=False))
    statuses: Counter = field(default_factory=Counter)
    edits: int = 0
    longest: float = 0.0

    def step(self) -> None:
        self.edits += 1
        self.world.service(f"dienst-{self.edits}", name_nl=f"Dienst {self.edits}").save_revision().publish()
        for address in ADDRESSES:
            started = time.monotonic()
            self.statuses[self.client.get(address).status_code] += 1
            self.longest = max(self.longest, time.monotonic() - started)

    def run_during(self, events: Callable[[], None]) -> None:
        """Events happen beside the stream, as they do in life."""
        thread = threading.Thread(target=events)
        thread.start()
        while thread.is_alive():
            self.step()
        thread.join()

    def total(self) -> int | None:
        response = self.client.get("/api/v1/search")
        return response.json()["total"] if response.status_code == 200 else None

    def wait_for_every_edit(self) -> None:
        deadline = time.monotonic() + RECOVERED_WITHIN
        while self.total() != Service.objects.count():
            assert time.monotonic() < deadline, (self.total(), Service.objects.count())
            time.sleep(0.5)


@pytest.fixture
def stream(db, settings, index_dir) -> Stream:
    return Stream(World())


@pytest.fixture
def index_dir(settings, tmp_path) -> None:
    settings.SEARCH_INDEX_DIR = tmp_path


def test_a_server_that_hangs_then_stops_then_starts(one_node, stream, settings):
    settings.ELASTICSEARCH_URL = one_node.address
    stream.step()
    assert stream.statuses == {200: len(ADDRESSES)}

    def hang_and_stop() -> None:
        time.sleep(1)
        one_node.tell("pause", "1")
        time.sleep(8)
        one_node.tell("resume", "1")
        time.sleep(4)
        one_node.tell("stop", "1")
        time.sleep(3)
        one_node.tell("restart", "1")

    stream.run_during(hang_and_stop)
    stream.wait_for_every_edit()

    assert set(stream.statuses) == {200, 503}, stream.statuses
    assert stream.longest < LONGEST_ANSWER
    assert stream.edits == Service.objects.count()


@pytest.mark.audit
def test_one_of_three_nodes_is_killed(three_nodes, stream, settings):
    settings.ELASTICSEARCH_URL = three_nodes.address
    stream.step()

    def kill_and_restart() -> None:
        time.sleep(3)
        three_nodes.tell("kill", "2")
        time.sleep(15)
        three_nodes.tell("restart", "2")
        time.sleep(10)

    stream.run_during(kill_and_restart)
    stream.wait_for_every_edit()

    assert set(stream.statuses) <= {200, 503}, stream.statuses
    assert stream.statuses[200] > stream.statuses[503]
    assert stream.edits == Service.objects.count()
