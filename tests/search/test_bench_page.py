"""What the results page costs over HTTP, against a bare view that renders the same HTML from ready values."""

import http.client
import platform
import statistics
import time
from collections.abc import Iterator

import pytest
from django.conf import settings

from tests.server import PortalServer, prepare, start, tell_shell

pytestmark = pytest.mark.bench
TIMES, SERVICES, MOST = 60, 2_000, 3.0
MULTIPLY = f"""
from sociale_kaart.models import Area
from tests.search.synthetic import multiply_services
multiply_services(Area.objects.get(slug="lagewaard"), {SERVICES})
"""
SETTINGS = {"DJANGO_SETTINGS_MODULE": "tests.search.bench_settings", "DATABASE_URL": ""}
ADDRESSES = [
    "",
    "wijk=lagewaard-oost&leeftijd=30",
    "q=schulden&toegang=vrij-toegankelijk",
    "q=mijn+peuter+praat+nog+niet&wijk=lagewaard-noord",
    "vraagtype=slapen&leeftijd=20&doelgroep=ouder",
]


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> Iterator[PortalServer]:
    var_dir = tmp_path_factory.mktemp("bench")
    prepare(var_dir, settings.FRONTEND_DIR, **SETTINGS)
    tell_shell(var_dir, MULTIPLY, **SETTINGS)
    process, server = start(var_dir, **SETTINGS)
    yield server
    process.terminate()
    process.wait(timeout=10)


def fetch(connection: http.client.HTTPConnection, address: str) -> tuple[float, bytes]:
    """How long an answer took in ms, and the answer."""
    started = time.perf_counter()
    connection.request("GET", address, headers={"Host": f"lagewaard.localhost:{connection.port}"})
    response = connection.getresponse()
    body = response.read()
    assert response.status == 200
    return (time.perf_counter() - started) * 1000, body


@pytest.mark.parametrize("page", ["verwijswijzer", "zoeken"])
def test_the_results_page_costs_at_most_three_times_a_bare_view(server, capsys, page):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    real, bare = [], []
    for address in ADDRESSES:
        assert fetch(connection, f"/{page}/?{address}")[1] == fetch(connection, f"/bare/{page}/?{address}")[1]
    for number in range(TIMES):
        address = ADDRESSES[number % len(ADDRESSES)]
        real.append(fetch(connection, f"/{page}/?{address}")[0])
        bare.append(fetch(connection, f"/bare/{page}/?{address}")[0])

    whole, view = statistics.median(real), statistics.median(bare)
    with capsys.disabled():
        print(  # noqa: T201
            f"\n/{page}/ over HTTP, {SERVICES} services, {TIMES} requests in turn: {whole:.1f} ms; bare view that "
            f"renders the same HTML: {view:.1f} ms; ratio {whole / view:.2f} (limit {MOST}) on "
            f"{platform.processor() or platform.machine()}, Python {platform.python_version()}"
        )
    assert whole <= MOST * view
