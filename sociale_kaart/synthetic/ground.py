"""The areas of a municipality in the database, as services need them; made first where it is a made-up one."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.text import slugify

from sociale_kaart.models import Area, AreaKind, PostalCode
from sociale_kaart.synthetic.districts import PlannedDistrict, planned_districts
from sociale_kaart.synthetic.places import YEAR, PlannedMunicipality
from sociale_kaart.synthetic.texts import Texts

PREFIX = "synthetisch"
NOTE = "Verzonnen met generate_services (seed {seed}): geen organisatie, dienst of persoon hierin bestaat."


@dataclass(frozen=True)
class District:
    """A stadsdeel, the ids of its wijken, and its postcodes with their centres."""

    id: int
    name: str
    wijken: Sequence[int]
    points: Sequence[tuple[str, float, float]]


@dataclass(frozen=True)
class Ground:
    """A municipality; `wider` holds the region, province and country around it, the nearest first."""

    id: int
    slug: str
    name: str
    wider: Sequence[int]
    districts: Sequence[District]


def slug_of(planned: PlannedMunicipality) -> str:
    return f"{PREFIX}-{slugify(planned.name)}"


def ground_of(municipality: Area) -> Ground:
    """From what the database holds; a municipality without stadsdelen is its own only one."""
    own = (municipality.id, municipality.name, (municipality.latitude or 52.0, municipality.longitude or 5.0))
    districts = [
        _district(area.id, area.name, (area.latitude or own[2][0], area.longitude or own[2][1]), area)
        for area in Area.objects.districts_of(municipality)
    ]
    districts = districts or [_district(*own, municipality)]
    wider = [area.id for area in reversed(municipality.get_ancestors())]
    return Ground(municipality.id, municipality.slug, municipality.name, wider, districts)


def _district(number: int, name: str, middle: tuple[float, float], area: Area) -> District:
    wijken = Area.objects.filter(path__startswith=area.path, kind=AreaKind.WIJK)
    codes = PostalCode.objects.filter(area__path__startswith=area.path, latitude__isnull=False).order_by("code")
    points = list(codes.values_list("code", "latitude", "longitude"))
    return District(number, name, list(wijken.values_list("id", flat=True)), points or [("", *middle)])


def make_municipality(planned: PlannedMunicipality, texts: Texts, seed: int) -> Area:
    """Its area, stadsdelen, wijken and postcodes. Call it in a transaction."""
    chance = random.Random(f"{seed} {planned.code} areas")  # noqa: S311
    middle = planned.places[0].points[len(planned.places[0].points) // 2]
    municipality = _province(planned).add_child(
        kind=AreaKind.MUNICIPALITY,
        slug=slug_of(planned),
        name=planned.name,
        aliases=f"heel {planned.name}",
        latitude=middle.latitude,
        longitude=middle.longitude,
        is_fictional=True,
        note=NOTE.format(seed=seed),
    )
    districts = planned_districts(planned, texts, chance)
    rows = _area_rows(municipality, districts)
    Area.objects.bulk_create(rows)
    Area.objects.filter(id=municipality.id).update(numchild=len(districts))
    _make_postcodes(municipality, districts)
    return Area.objects.get(id=municipality.id)


def _province(planned: PlannedMunicipality) -> Area:
    found = Area.objects.filter(cbs_code=planned.province_code).first()
    if found:
        return found
    facts = {"cbs_code": planned.province_code, "cbs_year": YEAR}
    slug = f"provincie-{slugify(planned.province)}"
    return _country().add_child(kind=AreaKind.PROVINCE, slug=slug, name=planned.province, **facts)


def _country() -> Area:
    found = Area.objects.filter(kind=AreaKind.COUNTRY).first()
    return found or Area.add_root(kind=AreaKind.COUNTRY, slug="nederland", name="Nederland", aliases="landelijk")


def _area_rows(municipality: Area, districts: Sequence[PlannedDistrict]) -> list[Area]:
    """Stadsdelen and wijken with their places in the tree, to be written at once."""
    rows: list[Area] = []
    taken: set[str] = set()
    for step, planned in enumerate(districts, 1):
        middle = planned.points[0] if planned.points else planned.wijken[0][1]
        district = _row(municipality, step, AreaKind.STADSDEEL, planned.name, taken)
        district.latitude, district.longitude = middle.latitude, middle.longitude
        district.aliases = f"{municipality.name} {planned.name}"
        district.numchild = len(planned.wijken)
        rows.append(district)
        for wijk_step, (name, point) in enumerate(planned.wijken, 1):
            wijk = _row(district, wijk_step, AreaKind.WIJK, name, taken, municipality.slug)
            wijk.latitude, wijk.longitude = point.latitude, point.longitude
            rows.append(wijk)
    return rows


def _row(parent: Area, step: int, kind: AreaKind, name: str, taken: set[str], prefix: str = "") -> Area:
    slug = f"{prefix or parent.slug}-{slugify(name)}"
    free = next(one for one in (slug, *(f"{slug}-{number}" for number in range(2, 100))) if one not in taken)
    taken.add(free)
    depth = parent.depth + 1
    path = Area._get_path(parent.path, depth, step)
    return Area(kind=kind, slug=free, name=name, path=path, depth=depth, is_fictional=True)


def _make_postcodes(municipality: Area, districts: Sequence[PlannedDistrict]) -> None:
    """Those that another municipality has already stay with it."""
    ids = dict(Area.objects.districts_of(municipality).values_list("name", "id"))
    codes = [(point, ids[planned.name]) for planned in districts for point in planned.points]
    here = {point.code for point, _district in codes}
    taken = set(PostalCode.objects.filter(code__in=here).values_list("code", flat=True))
    PostalCode.objects.bulk_create(
        PostalCode(code=point.code, area_id=district, latitude=point.latitude, longitude=point.longitude)
        for point, district in codes
        if point.code not in taken
    )
