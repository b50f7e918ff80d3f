"""Places as dots on a drawing, where a municipality has no outlines. Pure: no database, no request."""

from collections.abc import Sequence
from dataclasses import dataclass

from sociale_kaart.pages.outline import WIDTH, projection


@dataclass(frozen=True)
class Dot:
    name: str
    x: float
    y: float


@dataclass(frozen=True)
class DotDrawing:
    """Dots on one scale, north up."""

    width: int
    height: int
    points: tuple[Dot, ...]


def draw_points(places: Sequence[tuple[str, tuple[float, float]]], width: int = WIDTH) -> DotDrawing | None:
    """Draw places, each given as name and (latitude, longitude); None where there are fewer than two different ones.

    >>> draw_points([("school", (0.0, 5.0)), ("bieb", (0.1, 5.1))], width=100).points[1]
    Dot(name='bieb', x=100.0, y=0.0)
    """
    if len({point for _name, point in places}) < 2:
        return None
    place, height = projection([(longitude, latitude) for _name, (latitude, longitude) in places], width)
    dots = (Dot(name, *place((longitude, latitude))) for name, (latitude, longitude) in places)
    return DotDrawing(width, height, tuple(dots))
