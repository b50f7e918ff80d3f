"""Outlines of areas (GeoJSON, WGS 84) as paths of a drawing. Pure: no database, no request."""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

WIDTH = 440
Point = tuple[float, float]
Ring = list[Point]


@dataclass(frozen=True)
class Shape:
    """One area: its path data and where its label stands, in the units of the drawing."""

    slug: str
    name: str
    d: str
    x: float
    y: float


@dataclass(frozen=True)
class Drawing:
    """Shapes on one scale, north up."""

    width: int
    height: int
    shapes: tuple[Shape, ...]


def draw(areas: Iterable[tuple[str, str, dict | None]], width: int = WIDTH) -> Drawing | None:
    """Draw areas, each given as slug, name and geometry; None when no geometry can be read.

    >>> square = {"type": "Polygon", "coordinates": [[[5.0, 0.0], [5.1, 0.0], [5.1, 0.1], [5.0, 0.1], [5.0, 0.0]]]}
    >>> draw([("haven", "Haven", square)], width=100).shapes[0].d
    'M0 100L100 100L100 0L0 0Z'
    """
    outlines = [(slug, name, rings) for slug, name, geometry in areas if (rings := list(rings_of(geometry)))]
    if not outlines:
        return None
    place, height = projection([point for _slug, _name, rings in outlines for ring in rings for point in ring], width)
    shapes = (_shape(slug, name, rings, place) for slug, name, rings in outlines)
    return Drawing(width, height, tuple(shapes))


def rings_of(geometry: dict | None) -> Iterator[Ring]:
    """The closed lines of a Polygon or MultiPolygon; what is not one, or is damaged, has none."""
    if not isinstance(geometry, dict):
        return
    kind, coordinates = geometry.get("type"), geometry.get("coordinates")
    if kind == "Polygon":
        coordinates = [coordinates]
    elif kind != "MultiPolygon" or not isinstance(coordinates, list):
        return
    for polygon in coordinates:
        for ring in polygon if isinstance(polygon, list) else []:
            points = [point for position in ring if (point := _point(position))] if isinstance(ring, list) else []
            if len(points) > 3:
                yield points[:-1] if points[0] == points[-1] else points


def _point(position: object) -> Point | None:
    """Longitude and latitude in degrees."""
    match position:
        case [int() | float() as longitude, int() | float() as latitude, *_] if (
            abs(longitude) <= 180 and abs(latitude) < 90
        ):
            return float(longitude), float(latitude)
    return None


def projection(points: list[Point], width: int) -> tuple[Callable[[Point], Point], int]:
    """Equirectangular, true at the middle latitude: right enough for a municipality."""
    west, east = min(x for x, _y in points), max(x for x, _y in points)
    south, north = min(y for _x, y in points), max(y for _x, y in points)
    squeeze = math.cos(math.radians((south + north) / 2))
    scale = width / max((east - west) * squeeze, 1e-9)

    def place(point: Point) -> Point:
        return (point[0] - west) * squeeze * scale, (north - point[1]) * scale

    return place, max(1, round((north - south) * scale))


def _shape(slug: str, name: str, rings: list[Ring], place: Callable[[Point], Point]) -> Shape:
    lines = [[place(point) for point in ring] for ring in rings]
    x, y = _middle(max(lines, key=lambda line: abs(_double_area(line))))
    return Shape(slug, name, "".join(map(_path, lines)), round(x, 1), round(y, 1))


def _path(line: list[Point]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}".replace(".0", "").replace("-0 ", "0 ") for x, y in line) + "Z"


def _double_area(line: list[Point]) -> float:
    """Twice the area that a line encloses, negative when it runs the other way."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(line, line[1:] + line[:1], strict=True))


def _middle(line: list[Point]) -> Point:
    """The centre of gravity of what a line encloses."""
    double = _double_area(line)
    if not double:
        return line[0]
    pairs = list(zip(line, line[1:] + line[:1], strict=True))
    x = sum((x1 + x2) * (x1 * y2 - x2 * y1) for (x1, y1), (x2, y2) in pairs) / (3 * double)
    y = sum((y1 + y2) * (x1 * y2 - x2 * y1) for (x1, y1), (x2, y2) in pairs) / (3 * double)
    return x, y
