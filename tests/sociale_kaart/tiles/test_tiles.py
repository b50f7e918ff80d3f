"""The background map comes through our own address: bounded, kept, and never in the way of a page."""

import http.server
import threading
from collections.abc import Iterator

import pytest
from django.core.cache import cache
from wagtail.models import Page, Site

from sociale_kaart.models import Area, AreaKind, MunicipalitySite
from sociale_kaart.tiles.grid import Tile
from sociale_kaart.tiles.store import PNG

# The head of an answer of PDOK's tile service: a PNG, nothing else matters to us.
A_TILE = PNG + b"\x00\x00\x00\rIHDR"


class FakePdok(http.server.ThreadingHTTPServer):
    """Stands in for PDOK, which cannot be reached from a test."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.answer: tuple[int, bytes] = (200, A_TILE)
        super().__init__(("127.0.0.1", 0), FakePdokHandler)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/{{z}}/{{x}}/{{y}}.png"


class FakePdokHandler(http.server.BaseHTTPRequestHandler):
    server: FakePdok

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        status, body = self.server.answer
        self.send_response(status)
        self.send_header("Content-Type", "image/png")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def pdok(settings, tmp_path) -> Iterator[FakePdok]:
    server = FakePdok()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    settings.MAP_TILE_URL = server.address
    settings.MAP_TILE_DIR = tmp_path / "tiles"
    cache.clear()
    yield server
    server.shutdown()
    server.server_close()
    cache.clear()


@pytest.fixture
def town(db) -> Area:
    """A municipality with one square stadsdeel, on the default site."""
    town = Area.add_root(kind=AreaKind.MUNICIPALITY, slug="stad", name="Stad", latitude=52.4, longitude=5.2)
    square = [[5.1, 52.3], [5.3, 52.3], [5.3, 52.5], [5.1, 52.5], [5.1, 52.3]]
    town.add_child(
        kind=AreaKind.STADSDEEL, slug="deel", name="Deel", outline={"type": "Polygon", "coordinates": [square]}
    )
    Site.objects.all().delete()
    site = Site.objects.create(hostname="localhost", root_page=Page.objects.get(depth=1), is_default_site=True)
    MunicipalitySite.objects.create(site=site, municipality=town)
    return town


def address_of(tile: Tile) -> str:
    return f"/kaart/{tile.zoom}/{tile.x}/{tile.y}.png"


def test_a_tile_over_the_town_is_fetched_once_and_kept(client, town, pdok):
    address = address_of(Tile.over(52.4, 5.2, 14))

    first, second = client.get(address), client.get(address)

    assert (first.status_code, first.content, first["Content-Type"]) == (200, A_TILE, "image/png")
    assert second.content == A_TILE
    assert len(pdok.asked) == 1
    assert not first.cookies


@pytest.mark.parametrize(
    "tile",
    [Tile.over(48.85, 2.35, 14), Tile.over(52.4, 5.2, 18), Tile.over(52.4, 5.2, 3), Tile(14, 10**9, 5)],
    ids=["paris", "too close", "too far", "outside the grid"],
)
def test_tiles_elsewhere_are_not_asked_for(client, town, pdok, tile):
    assert client.get(address_of(tile)).status_code == 404
    assert pdok.asked == []


def test_a_made_up_municipality_gets_no_tiles(client, town, pdok):
    town.is_fictional = True
    town.save()

    assert client.get(address_of(Tile.over(52.4, 5.2, 14))).status_code == 404
    assert pdok.asked == []


@pytest.mark.parametrize("answer", [(500, b"broken"), (200, b"<html>"), (200, PNG + b"0" * 600_000)])
def test_a_bad_answer_is_a_503_that_is_not_kept(client, town, pdok, answer):
    pdok.answer = answer

    assert client.get(address_of(Tile.over(52.4, 5.2, 14))).status_code == 503

    cache.clear()
    pdok.answer = (200, A_TILE)
    assert client.get(address_of(Tile.over(52.4, 5.2, 14))).status_code == 200


def test_after_a_failure_the_map_service_is_left_alone_for_a_while(client, town, pdok):
    pdok.answer = (500, b"")

    for zoom in (12, 13, 14, 15):
        assert client.get(address_of(Tile.over(52.4, 5.2, zoom))).status_code == 503

    assert len(pdok.asked) == 1


def test_a_tile_that_cannot_be_written_is_still_shown(client, town, pdok, settings, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    settings.MAP_TILE_DIR = tmp_path / "file"

    assert client.get(address_of(Tile.over(52.4, 5.2, 14))).status_code == 200
