"""The drawing of a municipality with one of its districts marked."""

from dataclasses import dataclass

from django.urls import reverse

from sociale_kaart.models import Area, AreaKind
from sociale_kaart.pages.outline import Shape, draw


@dataclass(frozen=True)
class MapArea:
    """One district of the drawing. `count` is for maps that count; this one does not."""

    slug: str
    short: str
    url: str
    d: str
    x: float
    y: float
    chosen: bool
    count: int | None = None

    @property
    def label_y(self) -> float:
        return self.y


@dataclass(frozen=True)
class DistrictMap:
    """Districts as areas, the parts of the chosen one as lines (`wijken`)."""

    width: int
    height: int
    areas: tuple[MapArea, ...]
    wijken: tuple[str, ...]
    links: bool = True


def district_map(area: Area, municipality: Area, around: tuple[Area, ...]) -> DistrictMap | None:
    """None where the municipality has no outlines."""
    districts = [one for one in around if one.kind == AreaKind.STADSDEEL]
    lines = [one for one in around if one.kind != AreaKind.STADSDEEL and _is_part_or_self(one, area, municipality)]
    drawing = draw((one.slug, one.name, one.outline) for one in (*districts, *lines))
    if drawing is None:
        return None
    shapes = {shape.slug: shape for shape in drawing.shapes}
    marked = {one.slug for one in districts if area.path.startswith(one.path)}
    return DistrictMap(
        drawing.width,
        drawing.height,
        tuple(
            _map_area(one, shapes[one.slug], municipality, one.slug in marked)
            for one in districts
            if one.slug in shapes
        ),
        tuple(shapes[one.slug].d for one in lines if one.slug in shapes),
    )


def _is_part_or_self(one: Area, area: Area, municipality: Area) -> bool:
    if area.pk == municipality.pk or one.pk == municipality.pk:
        return False
    return one.path.startswith(area.path)


def _map_area(area: Area, shape: Shape, municipality: Area, is_chosen: bool) -> MapArea:
    return MapArea(
        slug=area.slug,
        short=area.name.removeprefix(f"{municipality.name} "),
        url=reverse("district", args=[area.slug]),
        d=shape.d,
        x=shape.x,
        y=shape.y,
        chosen=is_chosen,
    )
