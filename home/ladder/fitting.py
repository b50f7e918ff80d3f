"""The services that fit a subject, an age and a district: the best few of each tier, found in one query."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import BooleanField, Case, Count, Exists, F, OuterRef, Prefetch, Q, QuerySet, Value, When, Window
from django.db.models.functions import RowNumber

from home.life_line.audience import is_for_families
from sociale_kaart.models import AgeBasis, Area, QuestionType, Service
from sociale_kaart.models.age_range import age_span
from sociale_kaart.pages.neighbours import paths_to

SHOWN = 3


@dataclass(frozen=True)
class Wanted:
    """What help is for. Without question types any subject fits; an age bound that is not given is open.

    What is only for professionals stands on their pages alone.
    """

    municipality: Area
    question_types: tuple[QuestionType, ...] = ()
    minimum_age: int | None = None
    maximum_age: int | None = None
    district: Area | None = None
    for_professionals: bool = False


def fitting_services(wanted: Wanted, on: date) -> list[Service]:
    """At most three a tier, lightest first; `total` is how many of its tier are on the subject."""
    found = Service.objects.findable(on).filter(municipality=wanted.municipality)
    if not wanted.for_professionals:
        found = found.filter(is_for_families(Service))
    found = on_subject(found, wanted.question_types)
    found = in_district(overlapping_ages(found, wanted.minimum_age, wanted.maximum_age), wanted)
    best = (
        found.annotate(**fitness(wanted.question_types))
        .annotate(
            place=Window(RowNumber(), partition_by=F("tier"), order_by=BEST_FIRST),
            total=Window(Count("pk", filter=Q(is_general=False)), partition_by=F("tier")),
        )
        .filter(place__lte=SHOWN)
    )
    areas = Prefetch("service_areas", queryset=Area.objects.defer("outline"))
    best = best.select_related("organization", "tier", "access_route").prefetch_related(areas)
    return list(best.order_by("tier__order", "place"))


# On the subject before what takes any question; what is known to fit before what may fit; then what is near, and for
# these very ages.
BEST_FIRST = ["is_general", "is_age_unknown", "is_area_unknown", "is_far", "is_beside", "span", "name_nl", "pk"]


def fitness(kinds: Iterable[QuestionType]) -> dict:
    return {
        "is_age_unknown": truth(Q(age_basis=AgeBasis.UNKNOWN)),
        "is_beside": truth(~Q(main_question_type__in=list(kinds)) | Q(main_question_type=None)),
        "span": age_span(),
    }


def on_subject(services: QuerySet[Service], kinds: tuple[QuestionType, ...]) -> QuerySet[Service]:
    """Services on these subjects, and general entrances (`is_general`), where people go with any question."""
    if not kinds:
        # Then the age alone chooses: whose age is not known may be about anything.
        return services.exclude(age_basis=AgeBasis.UNKNOWN).annotate(is_general=Value(False))
    ties = Service.question_types.through.objects.filter(service=OuterRef("pk"), questiontype__in=kinds)
    services = services.annotate(is_general=truth(~Exists(ties)))
    return services.filter(Q(is_general=False) | Q(is_general_entrance=True) | Q(is_first_contact=True))


def truth(condition: Q | Exists) -> Case:
    return Case(When(condition, then=Value(True)), default=Value(False), output_field=BooleanField())


def overlapping_ages(services: QuerySet[Service], minimum: int | None, maximum: int | None) -> QuerySet[Service]:
    """Services whose ages meet this range; an age that is not known passes."""
    if maximum is not None:
        services = services.filter(Q(minimum_age__isnull=True) | Q(minimum_age__lte=maximum))
    if minimum is not None:
        services = services.filter(Q(maximum_age__isnull=True) | Q(maximum_age__gte=minimum))
    return services


def in_district(services: QuerySet[Service], wanted: Wanted) -> QuerySet[Service]:
    """What is for the chosen district, a part of it or all that holds it, and what does not say for where it is."""
    ties = Service.service_areas.through.objects.filter(service=OuterRef("pk"))
    if wanted.district is None:
        return services.annotate(is_area_unknown=truth(~Exists(ties)), is_far=Value(False))
    path = wanted.district.path
    held = Q(area__path__in=paths_to(path))
    own = ties.filter(Q(area__path__startswith=path) | held & Q(area__depth__gt=wanted.municipality.depth))
    services = services.annotate(is_area_unknown=truth(~Exists(ties)), is_far=truth(~Exists(own)))
    return services.filter(Q(is_area_unknown=True) | Exists(ties.filter(held | Q(area__path__startswith=path))))
