"""How far a listing's public places are."""

from collections.abc import Iterable
from math import asin, cos, radians, sin, sqrt

EARTH_KM = 6371.0
Point = tuple[float, float]


def km_between(one: Point, other: Point) -> float:
    """Along the surface; points are latitude and longitude in degrees.

    >>> round(km_between((52.37, 5.22), (52.09, 5.12)))
    32
    """
    (lat1, lon1), (lat2, lon2) = one, other
    half_lat, half_lon = radians(lat2 - lat1) / 2, radians(lon2 - lon1) / 2
    chord = sin(half_lat) ** 2 + cos(radians(lat1)) * cos(radians(lat2)) * sin(half_lon) ** 2
    return 2 * EARTH_KM * asin(sqrt(chord))


def nearest_km(origin: Point | None, points: Iterable[Point]) -> float | None:
    """None without an origin or a public place."""
    if origin is None:
        return None
    return min((km_between(origin, tuple(point)) for point in points), default=None)
