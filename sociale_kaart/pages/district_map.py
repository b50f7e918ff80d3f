"""The drawing of a municipality with one of its districts marked."""

from dataclasses import dataclass

from django.urls import reverse

from sociale_kaart.models import Area, AreaKind
from sociale_kaart.pages.outline import Shape, draw


@dataclass(frozen=True)
class MapArea:
    """One district of a drawing; with a `count` a circle stands at (x, y), and the label hangs below it.

    Whole units: no language's decimal sign.
    """

    slug: str
    name: str
    # Without the town's name, for the label.
    short: str
    url: str
    d: str
    x: int
    y: int
    chosen: bool
    count: int | None = None

    @property
    def count_y(self) -> int:
        return self.y + 5

    @property
    def label_y(self) -> int:
        return self.y if self.count is None else self.y + 30


def map_area(shape: Shape, municipality: Area, url: str, *, chosen: bool, count: int | None = None) -> MapArea:
    """A shape that was drawn with its area's slug and name."""
    return MapArea(
        slug=shape.slug,
        name=shape.name,
        short=shape.name.removeprefix(f"{municipality.name} "),
        url=url,
        d=shape.d,
        x=round(shape.x),
        y=round(shape.y),
        chosen=chosen,
        count=count,
    )


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
            map_area(shapes[one.slug], municipality, reverse("district", args=[one.slug]), chosen=one.slug in marked)
            for one in districts
            if one.slug in shapes
        ),
        tuple(shapes[one.slug].d for one in lines if one.slug in shapes),
    )


def _is_part_or_self(one: Area, area: Area, municipality: Area) -> bool:
    if area.pk == municipality.pk or one.pk == municipality.pk:
        return False
    return one.path.startswith(area.path)
