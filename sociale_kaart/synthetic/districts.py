"""How a made-up municipality is divided: stadsdelen of real places and wijken with invented names."""

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from statistics import median

from sociale_kaart.synthetic.places import PlannedMunicipality, PlannedPlace, Point
from sociale_kaart.synthetic.texts import Texts

# From so many postcodes on a town is divided; so many places get a stadsdeel of their own.
DIVIDED_FROM, MOST_PLACES = 6, 10
CENTRE, OUTSIDE = "Centrum", "Buitengebied"
DIRECTIONS = ("Oost", "Noord", "West", "Zuid")


@dataclass(frozen=True)
class PlannedDistrict:
    """A stadsdeel: its postcodes, and its wijken as names with a centre."""

    name: str
    points: tuple[Point, ...]
    wijken: tuple[tuple[str, Point], ...]


def planned_districts(planned: PlannedMunicipality, texts: Texts, chance: random.Random) -> list[PlannedDistrict]:
    """At least two; names and wijken differ within the municipality."""
    main, *others = planned.places
    parts = _parts_of_town(main, planned.name)
    parts += [(place.name, place.points) for place in others[:MOST_PLACES]]
    names = _wijk_names(texts, chance)
    districts = [_district(name, points, names) for name, points in parts]
    rest = [(place.name, place.points[0]) for place in others[MOST_PLACES:]]
    if rest or len(districts) == 1:
        points = tuple(point for place in others[MOST_PLACES:] for point in place.points)
        wijken = rest or [(next(names), main.points[0])]
        districts.append(PlannedDistrict(OUTSIDE, points, tuple(wijken)))
    return districts


def _parts_of_town(place: PlannedPlace, municipality: str) -> list[tuple[str, tuple[Point, ...]]]:
    """A town is divided by the points of the compass around its middle; a village is one."""
    if len(place.points) < DIVIDED_FROM:
        return [(CENTRE if place.name == municipality else place.name, place.points)]
    middle = (median(point.latitude for point in place.points), median(point.longitude for point in place.points))
    near = sorted(place.points, key=lambda point: _distance(point, middle))
    inner = len(near) // (len(DIRECTIONS) + 1)
    parts: dict[str, list[Point]] = {CENTRE: near[:inner]}
    for point in near[inner:]:
        parts.setdefault(_direction(point, middle), []).append(point)
    return [(name, tuple(sorted(points, key=lambda point: point.code))) for name, points in parts.items()]


def _distance(point: Point, middle: tuple[float, float]) -> float:
    return math.hypot(point.latitude - middle[0], (point.longitude - middle[1]) * 0.61)


def _direction(point: Point, middle: tuple[float, float]) -> str:
    angle = math.atan2(point.latitude - middle[0], (point.longitude - middle[1]) * 0.61)
    return DIRECTIONS[round(angle / (math.pi / 2)) % 4]


def _wijk_names(texts: Texts, chance: random.Random) -> Iterator[str]:
    names = [first + last for first, last in product(texts.wijken["first"], texts.wijken["last"])]
    chance.shuffle(names)
    return iter(names)


def _district(name: str, points: Sequence[Point], names: Iterator[str]) -> PlannedDistrict:
    """A wijk for each postcode, two where there is one."""
    centres = [*points, *points] if len(points) == 1 else [*points]
    return PlannedDistrict(name, tuple(points), tuple((next(names), centre) for centre in centres))
