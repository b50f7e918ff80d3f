"""The district that a reader chose in the address of a page; nothing of it is kept."""

from dataclasses import dataclass

from django.core.validators import slug_re

from home.choice import Choice
from sociale_kaart.models import Area

LONGEST_SLUG = 100


@dataclass(frozen=True)
class DistrictChoice:
    """The districts to choose from, and the one that was chosen; `is_unknown` where the address names none of here."""

    options: tuple[Choice, ...]
    chosen: Area | None = None
    is_unknown: bool = False


def district_choice(municipality: Area | None, slug: str) -> DistrictChoice:
    """What the address asks for: a district of this municipality or any part of one."""
    if municipality is None:
        return DistrictChoice(())
    districts = list(Area.objects.districts_of(municipality).defer("outline"))
    slug = slug.strip().lower()
    chosen = next((area for area in districts if area.slug == slug), None) or part_of(municipality, slug)
    if chosen and chosen not in districts:
        districts.append(chosen)
    options = tuple(Choice(area.slug, area.name, area == chosen) for area in districts)
    return DistrictChoice(options, chosen, is_unknown=bool(slug) and chosen is None and slug != municipality.slug)


def part_of(municipality: Area, slug: str) -> Area | None:
    if not slug or len(slug) > LONGEST_SLUG or not slug_re.match(slug):
        return None
    inside = Area.objects.filter(path__startswith=municipality.path, depth__gt=municipality.depth)
    return inside.defer("outline").filter(slug=slug).first()
