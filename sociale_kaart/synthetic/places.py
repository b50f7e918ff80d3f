"""The real municipalities, places and postcodes that made-up maps are drawn on; see the files for source and year."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

DATA = Path(__file__).parent / "data"
YEAR = 2025


@dataclass(frozen=True)
class Point:
    """A postcode of four digits and its centre."""

    code: str
    latitude: float
    longitude: float


@dataclass(frozen=True)
class PlannedPlace:
    """A town or village with its postcodes, in the order of their digits."""

    name: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class PlannedMunicipality:
    """A municipality of CBS; its main place comes first."""

    code: str
    name: str
    province_code: str
    province: str
    places: tuple[PlannedPlace, ...]

    @property
    def weight(self) -> int:
        """How large it is next to others."""
        return sum(len(place.points) for place in self.places)


@cache
def planned_municipalities() -> tuple[PlannedMunicipality, ...]:
    """All 342, in the order of their codes."""
    places: dict[str, list[PlannedPlace]] = {}
    for row in _rows("postcodes.csv"):
        points = tuple(_point(text) for text in row["postcodes"].split())
        places.setdefault(row["municipality"], []).append(PlannedPlace(row["place"], points))
    return tuple(
        PlannedMunicipality(row["code"], row["name"], row["province_code"], row["province"], tuple(places[row["code"]]))
        for row in _rows("municipalities.csv")
    )


def _point(text: str) -> Point:
    code, latitude, longitude = text.split(":")
    return Point(code, float(latitude), float(longitude))


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(line for line in file if not line.startswith("#"))


def shares(count: int, planned: tuple[PlannedMunicipality, ...]) -> list[int]:
    """How many services each municipality gets: by size, one at least where there are enough, `count` together."""
    total = sum(one.weight for one in planned)
    ends, reached = [], 0
    for one in planned:
        reached += one.weight
        ends.append(count * reached // total)
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]
