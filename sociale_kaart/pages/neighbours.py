"""The services beside one: where else to go, what is lighter, what goes further."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Case, CharField, Count, Exists, F, OuterRef, Q, QuerySet, Value, When, Window
from django.db.models.functions import Abs, RowNumber

from sociale_kaart.models import Area, Service
from sociale_kaart.pages.cards import ServiceCard, service_card
from sociale_kaart.pages.terms import Term

SHOWN = {"instead": 8, "lighter": 3, "heavier": 3}


@dataclass(frozen=True)
class Neighbours:
    """Public services, best fitting first."""

    instead: tuple[ServiceCard, ...] = field(default=())
    lighter: tuple[ServiceCard, ...] = field(default=())
    heavier: tuple[ServiceCard, ...] = field(default=())


def find_neighbours(service: Service, terms: Iterable[Term], on: date) -> Neighbours:
    """In one query: what the listing names itself, and what shares its questions, ages and area on another tier."""
    by_side: dict[str, list[ServiceCard]] = {side: [] for side in SHOWN}
    for found in _beside(service, tuple(terms), on):
        by_side[found.side].append(service_card(found, ()))
    return Neighbours(**{side: tuple(cards[: SHOWN[side]]) for side, cards in by_side.items()})


def _beside(service: Service, terms: tuple[Term, ...], on: date) -> QuerySet:
    questions = [term.pk for term in terms if term.relation == "question_types"]
    instead = [term.pk for term in terms if term.relation == "instead"]
    areas = [term.extra for term in terms if term.relation == "service_areas"]
    order = service.tier.order
    side = Case(
        When(pk__in=instead, then=Value("instead")),
        When(tier__order__lt=order, then=Value("lighter")),
        default=Value("heavier"),
        output_field=CharField(),
    )
    similar = Q(question_types__in=questions) & ~Q(tier__order=order) & _same_ages(service)
    if areas:
        similar &= Q(Exists(_meeting(areas))) | ~Q(Exists(_ties()))
    return (
        Service.objects.findable(on)
        .filter(municipality=service.municipality_id)
        .filter(Q(pk__in=instead) | similar)
        .exclude(pk=service.pk)
        .annotate(
            side=side,
            shared=Count("question_types", filter=Q(question_types__in=questions), distinct=True),
            step=Abs(F("tier__order") - order),
        )
        .annotate(
            rank=Window(
                RowNumber(), partition_by=F("side"), order_by=[F("shared").desc(), F("step").asc(), "name_nl", "pk"]
            )
        )
        .filter(rank__lte=max(SHOWN.values()))
        .select_related("organization", "tier", "access_route")
        .order_by("side", "rank")
    )


def _same_ages(service: Service) -> Q:
    """Services for some of the same ages; one without limits, or of unknown age, fits all."""
    fits = Q()
    if service.maximum_age is not None:
        fits &= Q(minimum_age=None) | Q(minimum_age__lte=service.maximum_age)
    if service.minimum_age is not None:
        fits &= Q(maximum_age=None) | Q(maximum_age__gte=service.minimum_age)
    return fits


def _meeting(paths: list[str]) -> QuerySet:
    """Ties of a service (the outer query) to an area that is one of these, holds one or lies inside one."""
    meets = Q(area__path__in={above for path in paths for above in paths_to(path)})
    for path in paths:
        meets |= Q(area__path__startswith=path)
    return _ties().filter(meets)


def _ties() -> QuerySet:
    return Service.service_areas.through.objects.filter(service=OuterRef("pk"))


def paths_to(path: str) -> list[str]:
    """The paths of the areas that hold this one, from the country down, itself included."""
    return [path[:end] for end in range(Area.steplen, len(path) + 1, Area.steplen)]
