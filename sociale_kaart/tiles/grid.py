"""The grid of web map tiles: which tiles lie over a place (Web Mercator, EPSG:3857)."""

import math
from dataclasses import dataclass

# Beyond 17 the cache of a city would grow to gigabytes, and a street is readable at 17.
LEAST_ZOOM, MOST_ZOOM = 8, 17
# How far around the municipality the map may be moved, in degrees (about 5 km).
MARGIN = 0.07


@dataclass(frozen=True)
class Tile:
    """One square of the grid.

    >>> Tile.over(52.37, 5.22, 12)
    Tile(zoom=12, x=2107, y=1345)
    """

    zoom: int
    x: int
    y: int

    @classmethod
    def over(cls, latitude: float, longitude: float, zoom: int) -> "Tile":
        """The tile that holds this point, in degrees."""
        size = 2**zoom
        angle = math.radians(latitude)
        return cls(
            zoom,
            int((longitude + 180) / 360 * size),
            int((1 - math.asinh(math.tan(angle)) / math.pi) / 2 * size),
        )


@dataclass(frozen=True)
class Bounds:
    """A rectangle on the map, in degrees."""

    south: float
    west: float
    north: float
    east: float

    @classmethod
    def around(cls, points: list[tuple[float, float]]) -> "Bounds | None":
        """The rectangle around points (latitude, longitude); None where there are none."""
        if not points:
            return None
        latitudes, longitudes = zip(*points, strict=True)
        return cls(min(latitudes), min(longitudes), max(latitudes), max(longitudes))

    def holds(self, tile: Tile) -> bool:
        """Whether any of the tile lies in the rectangle or in the margin around it."""
        if not LEAST_ZOOM <= tile.zoom <= MOST_ZOOM:
            return False
        first = Tile.over(self.north + MARGIN, self.west - MARGIN, tile.zoom)
        last = Tile.over(self.south - MARGIN, self.east + MARGIN, tile.zoom)
        return first.x <= tile.x <= last.x and first.y <= tile.y <= last.y
