"""Fetch a tile once and keep it."""

import logging
import os
import tempfile
import time
from http.client import HTTPException
from pathlib import Path
from urllib.error import URLError
from urllib.request import Request, urlopen

from django.core.cache import cache

from sociale_kaart.tiles.grid import Tile

logger = logging.getLogger(__name__)

PNG = b"\x89PNG\r\n\x1a\n"
LARGEST_TILE = 500_000
TIMEOUT_SECONDS = 4
# After a failure nobody asks for this long: a map service that hangs must not hold the threads that serve pages.
REST_SECONDS = 30
KEEP_SECONDS = 60 * 60 * 24 * 90


class TileUnavailableError(Exception):
    """The map service gave no tile, and none was kept."""


class TileStore:
    """Tiles from an address with `{z}`, `{x}` and `{y}` in it, kept under a folder."""

    def __init__(self, address: str, folder: Path) -> None:
        self.address = address
        self.folder = folder

    def get(self, tile: Tile) -> bytes:
        """The PNG of a tile. An old copy is better than none when the service is down.

        Raises TileUnavailableError.
        """
        path = self.folder / str(tile.zoom) / str(tile.x) / f"{tile.y}.png"
        kept = read(path)
        if kept is not None and time.time() - path.stat().st_mtime < KEEP_SECONDS:
            return kept
        try:
            fresh = self.ask(tile)
        except TileUnavailableError:
            if kept is None:
                raise
            return kept
        keep(path, fresh)
        return fresh

    def ask(self, tile: Tile) -> bytes:
        """The tile from the service, unless that failed a moment ago. Raises TileUnavailableError."""
        resting = f"tiles-rest-{self.address}"
        if cache.get(resting):
            raise TileUnavailableError("the map service failed a moment ago")
        try:
            return fetch(self.address.format(z=tile.zoom, x=tile.x, y=tile.y))
        except TileUnavailableError:
            cache.set(resting, True, REST_SECONDS)
            raise


def read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def fetch(url: str) -> bytes:
    """The PNG at this address. Raises TileUnavailableError for anything else."""
    request = Request(url, headers={"User-Agent": "Verwijswijzer"})  # noqa: S310 - the address is a setting
    try:
        with urlopen(request, timeout=TIMEOUT_SECONDS) as response:  # noqa: S310
            body = response.read(LARGEST_TILE + 1)
    except (URLError, HTTPException, OSError) as error:
        raise TileUnavailableError(str(error)) from error
    if not body.startswith(PNG) or len(body) > LARGEST_TILE:
        raise TileUnavailableError("the answer is not a tile")
    return body


def keep(path: Path, body: bytes) -> None:
    """Write the tile whole or not at all; a full disk costs the copy, not the answer."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(body)
        os.replace(file.name, path)
    except OSError as error:
        logger.warning("a map tile could not be kept: %s", error)
