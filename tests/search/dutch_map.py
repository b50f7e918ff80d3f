"""The rules of the contract's filters, taken from the database one service at a time, without the search."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sociale_kaart import clock
from sociale_kaart.models import Area, AreaKind, Language, LifePhase, Service

LISTS = {
    "question_type": "question_types",
    "audience": "audiences",
    "delivery": "delivery_modes",
}
SINGLE = {"tier": "tier", "access_route": "access_route"}
COUNTED_AREAS = (AreaKind.STADSDEEL, AreaKind.GEBIED, AreaKind.WIJK)


@dataclass(frozen=True)
class Listing:
    """A service in results, with the slugs of everything it can be filtered by."""

    slug: str
    minimum: int | None
    maximum: int | None
    is_age_known: bool
    areas: tuple[Area, ...]
    is_free: bool
    values: Mapping[str, frozenset[str]]


def listings(municipality: Area) -> list[Listing]:
    services = Service.objects.findable(clock.today()).filter(municipality=municipality)
    return [_listing(service) for service in services]


def _listing(service: Service) -> Listing:
    values = {name: frozenset(term.slug for term in getattr(service, field).all()) for name, field in LISTS.items()}
    for name, field in SINGLE.items():
        term = getattr(service, field)
        values[name] = frozenset([term.slug] if term else [])
    values["language"] = frozenset(service.languages.values_list("code", flat=True)) or frozenset(["nl"])
    return Listing(
        service.slug,
        service.minimum_age,
        service.maximum_age,
        service.is_age_known,
        tuple(service.service_areas.all()),
        service.cost_is_free is True,
        values,
    )


def passing(params: Mapping[str, Any]) -> Callable[[Listing], bool]:
    """Whether a service is among the answers to a request with these parameters of the API."""
    rules = [_rule(name, value) for name, value in params.items()]
    return lambda listing: all(holds(listing) for holds in rules)


def _rule(name: str, value: Any) -> Callable[[Listing], bool]:
    if name == "age_months":
        return lambda listing: _fits(listing, value, value)
    if name == "free":
        return lambda listing: listing.is_free or not value
    wanted = [value] if isinstance(value, str) else value
    if name == "area":
        chosen = list(Area.objects.filter(slug__in=wanted))
        return lambda listing: not listing.areas or any(_meets(own, area) for own in listing.areas for area in chosen)
    if name == "life_phase":
        spans = list(LifePhase.objects.filter(slug__in=wanted).values_list("minimum_age", "maximum_age"))
        return lambda listing: any(_fits(listing, *span) for span in spans)
    return lambda listing: not listing.values[name].isdisjoint(wanted)


def _fits(listing: Listing, low: int, high: int) -> bool:
    starts = listing.minimum is None or listing.minimum <= high
    ends = listing.maximum is None or listing.maximum >= low
    return not listing.is_age_known or (starts and ends)


def _meets(own: Area, chosen: Area) -> bool:
    return own == chosen or own.is_descendant_of(chosen) or chosen.is_descendant_of(own)


def choices(municipality: Area) -> dict[str, list[str]]:
    """Every value of every facet that has a vocabulary, areas apart."""
    terms = {
        name: list(Service._meta.get_field(field).related_model.objects.values_list("slug", flat=True))
        for name, field in [*LISTS.items(), *SINGLE.items()]
    }
    return terms | {
        "language": list(Language.objects.values_list("code", flat=True)),
        "life_phase": list(LifePhase.objects.values_list("slug", flat=True)),
    }


def listed_areas(municipality: Area, chosen: list[str]) -> list[str]:
    """The stadsdelen, and the gebieden and wijken of those in which an area is chosen."""
    inside = Area.objects.filter(path__startswith=municipality.path, kind__in=COUNTED_AREAS)
    opened = [
        district
        for district in inside.filter(kind=AreaKind.STADSDEEL)
        if any(area == district or area.is_descendant_of(district) for area in Area.objects.filter(slug__in=chosen))
    ]
    return [
        area.slug
        for area in inside
        if area.kind == AreaKind.STADSDEEL or any(area.is_descendant_of(district) for district in opened)
    ]
