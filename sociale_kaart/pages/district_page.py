"""Everything that the page of one district says: whom to ask first, what is near, what is for the whole city."""

from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from sociale_kaart.models import Area, AreaKind, PostalCode
from sociale_kaart.pages.cards import ServiceCard
from sociale_kaart.pages.district_map import DistrictMap, district_map
from sociale_kaart.pages.district_services import services_for
from sociale_kaart.pages.trail import Step, map_url, start

POSTAL_CODES_SHOWN = 60
# Below the municipality; what lies above is no place to live in for a reader of this site.
INSIDE = (AreaKind.STADSDEEL, AreaKind.GEBIED, AreaKind.WIJK, AreaKind.BUURT)


@dataclass(frozen=True)
class DistrictLink:
    name: str
    url: str


@dataclass(frozen=True)
class DistrictPage:
    """A municipality or a part of it. `here_total` and `whole_total` count what the lists are cut from."""

    slug: str
    name: str
    is_municipality: bool
    municipality: str
    trail: tuple[Step, ...]
    first_contacts: tuple[ServiceCard, ...]
    here: tuple[ServiceCard, ...]
    here_total: int
    whole: tuple[ServiceCard, ...]
    whole_total: int
    all_url: str
    map: DistrictMap | None
    parts: tuple[DistrictLink, ...]
    siblings: tuple[DistrictLink, ...]
    postal_codes: tuple[str, ...]
    are_postal_codes_estimated: bool


def district_page(area: Area, municipality: Area, on: date) -> DistrictPage:
    """The page of an area inside the municipality, or of the municipality itself."""
    around = areas_around(area, municipality)
    found = services_for(area, municipality, on)
    codes, are_estimated = _postal_codes(area)
    return DistrictPage(
        slug=area.slug,
        name=area.name,
        is_municipality=area.pk == municipality.pk,
        municipality=municipality.name,
        trail=_trail(area, municipality, around),
        first_contacts=found.first_contacts,
        here=found.here,
        here_total=found.here_total,
        whole=found.whole,
        whole_total=found.whole_total,
        all_url=map_url(wijk=area.slug),
        map=district_map(area, municipality, around),
        parts=_links(one for one in around if one.is_child_of(area)),
        siblings=_links(_siblings(area, municipality, around)),
        postal_codes=codes,
        are_postal_codes_estimated=are_estimated,
    )


def areas_around(area: Area, municipality: Area) -> tuple[Area, ...]:
    """The area, its parts, the areas beside it, those that hold it, and the stadsdelen; in one query."""
    step = Area.steplen
    above = [area.path[:end] for end in range(len(municipality.path), len(area.path) + 1, step)]
    holders = {area.path, area.path[:-step], municipality.path}
    near = Area.objects.filter(path__startswith=municipality.path, kind__in=INSIDE)
    wanted = Area.objects.filter(path__in=above)
    for path in holders:
        if path.startswith(municipality.path):
            wanted |= near.filter(path__startswith=path, depth=len(path) // step + 1)
    return tuple(wanted)


def _siblings(area: Area, municipality: Area, around: tuple[Area, ...]) -> list[Area]:
    if area.pk == municipality.pk:
        return []
    return [one for one in around if one.is_sibling_of(area) and one.pk != area.pk and one.kind == area.kind]


def _links(areas: object) -> tuple[DistrictLink, ...]:
    return tuple(DistrictLink(area.name, reverse("district", args=[area.slug])) for area in areas)


def _trail(area: Area, municipality: Area, around: tuple[Area, ...]) -> tuple[Step, ...]:
    holders = [
        one
        for one in around
        if area.path.startswith(one.path) and len(municipality.path) <= len(one.path) < len(area.path)
    ]
    steps = (Step(one.name, reverse("district", args=[one.slug])) for one in holders)
    return (start(), *steps, Step(area.name))


def _postal_codes(area: Area) -> tuple[tuple[str, ...], bool]:
    """The postcodes with addresses, and whether they are an estimate: those of a wijk are."""
    with_addresses = PostalCode.objects.filter(is_delivery=True)
    is_estimate = area.kind == AreaKind.WIJK
    if is_estimate:
        found = with_addresses.filter(wijken=area)
    else:
        found = with_addresses.filter(area__path__startswith=area.path)
    return tuple(found.values_list("code", flat=True)[:POSTAL_CODES_SHOWN]), is_estimate


def description(page: DistrictPage) -> str:
    """What a search engine shows below the title."""
    if page.is_municipality:
        return _("Who helps with questions about growing up in %(area)s.") % {"area": page.name}
    names = {"area": page.name, "whole": page.municipality}
    return _("Who helps with questions about growing up in %(area)s, and for the whole of %(whole)s.") % names


def page_title(page: DistrictPage) -> str:
    return _("Help in %(area)s") % {"area": page.name}
