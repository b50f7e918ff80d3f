"""The services of a district, in three lists that one query finds."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Case, CharField, Count, Exists, F, OuterRef, Prefetch, Q, QuerySet, Value, When, Window
from django.db.models.functions import RowNumber

from sociale_kaart.models import Area, Service
from sociale_kaart.pages.cards import ServiceCard, service_card
from sociale_kaart.pages.neighbours import paths_to

# How many of each list are shown; the rest is behind a link to the Verwijswijzer.
SHOWN = {"first": 12, "here": 30, "whole": 10}


@dataclass(frozen=True)
class DistrictServices:
    """Whom to ask first, what is for this district or a part of it, and what is for the whole municipality."""

    first_contacts: tuple[ServiceCard, ...]
    here: tuple[ServiceCard, ...]
    here_total: int
    whole: tuple[ServiceCard, ...]
    whole_total: int


def services_for(area: Area, municipality: Area, on: date) -> DistrictServices:
    found = list(_found(area, municipality, on))
    lists = {name: [service for service in found if service.part == name] for name in SHOWN}
    cards = {name: _cards(services[: SHOWN[name]]) for name, services in lists.items()}
    totals = {name: services[0].part_total if services else 0 for name, services in lists.items()}
    return DistrictServices(
        first_contacts=_cards(_closest(lists["first"])[: SHOWN["first"]]),
        here=cards["here"],
        here_total=totals["here"],
        whole=cards["whole"],
        whole_total=totals["whole"],
    )


def _cards(services: list[Service]) -> tuple[ServiceCard, ...]:
    return tuple(service_card(service, service.service_areas.all()) for service in services)


def _closest(services: list[Service]) -> list[Service]:
    """First contacts of the district itself where it has them, else those of what holds it."""
    nearest = max((service.is_near for service in services), default=False)
    return [service for service in services if service.is_near == nearest]


def _found(area: Area, municipality: Area, on: date) -> QuerySet[Service]:
    ties = Service.service_areas.through.objects.filter(service=OuterRef("pk"))
    is_whole = Exists(ties.filter(area__path__in=paths_to(municipality.path)))
    between = [path for path in paths_to(area.path) if len(path) > len(municipality.path)]
    inside = Q(area__path__startswith=area.path, area__depth__gt=municipality.depth)
    is_near = Exists(ties.filter(Q(area__path__in=between) | inside))
    part = Case(
        When(is_first_contact=True, then=Value("first")),
        When(is_near=True, then=Value("here")),
        default=Value("whole"),
        output_field=CharField(),
    )
    order = [F("tier__order").asc(), F("name_nl").asc(), F("pk").asc()]
    return (
        Service.objects.findable(on)
        .filter(municipality=municipality)
        .annotate(is_near=is_near, is_whole=is_whole)
        .filter(Q(is_near=True) | Q(is_whole=True))
        .annotate(part=part)
        .annotate(
            place=Window(RowNumber(), partition_by=F("part"), order_by=order),
            part_total=Window(Count("pk"), partition_by=F("part")),
        )
        .filter(place__lte=max(SHOWN.values()))
        .select_related("organization", "tier", "access_route")
        .prefetch_related(Prefetch("service_areas", queryset=Area.objects.defer("outline")))
        .order_by("part", "place")
    )
