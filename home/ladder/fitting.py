"""The services that fit a subject, ages and a district: the best few of each tier, found in one query."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Exists, F, OuterRef, Prefetch, Q, QuerySet, Value, Window
from django.db.models.functions import RowNumber

from home.ladder.about import About, Words, about
from home.ladder.choosing import MOST
from home.ladder.fitness import BESIDE, GENERAL, INSIDE, LEAST_AGES, best_first, truth, with_fitness
from home.life_line.audience import PROFESSIONAL, YOUNG, is_for_families
from sociale_kaart.models import AgeBasis, Area, QuestionType, Service
from sociale_kaart.pages.neighbours import paths_to


@dataclass(frozen=True)
class Wanted:
    """What help is for. Without question types any subject fits; an age bound that is not given is open.

    `audiences`: slugs of those who read; none is families. What is only for professionals stands on their pages alone.
    """

    municipality: Area
    question_types: tuple[QuestionType, ...] = ()
    minimum_age: int | None = None
    maximum_age: int | None = None
    district: Area | None = None
    audiences: tuple[str, ...] = ()
    words: Words = Words()
    # What the subject is about, where that was looked up already.
    known: About | None = None

    @property
    def is_for_professionals(self) -> bool:
        return PROFESSIONAL in self.audiences


def fitting_services(wanted: Wanted, on: date) -> list[Service]:
    """At most three a tier, lightest tier first, best first; `total` is how many a list of these subjects holds.

    Where nobody is for the subject stand those who take any question, and nobody else to fill the place.
    """
    found = Service.objects.findable(on).filter(municipality=wanted.municipality)
    found = for_readers(found, wanted)
    kinds = wanted.question_types
    subject = wanted.known or about(kinds, wanted.minimum_age, wanted.maximum_age, wanted.words)
    found = in_district(overlapping_ages(found, *subject.ages), wanted)
    found = with_fitness(found, kinds, subject)
    if not kinds:
        # The age alone chooses: whose age is not known may be about anything.
        found = found.exclude(age_basis=AgeBasis.UNKNOWN)
    found = found.filter(Q(is_listed=True) | Q(fit__lt=BESIDE))
    is_for_ages = Q(age_share__gte=LEAST_AGES) | Q(age_inside__gte=INSIDE) | Q(age_basis=AgeBasis.UNKNOWN)
    found = found.annotate(is_shown=truth(Q(fit__lt=BESIDE) & is_for_ages), is_general=truth(Q(fit=GENERAL)))
    best = found.annotate(
        place=Window(
            RowNumber(),
            partition_by=[F("tier"), F("is_shown"), F("is_general")],
            order_by=best_first(wanted.is_for_professionals),
        ),
        total=Window(Count("pk", filter=Q(is_listed=True)), partition_by=F("tier")),
    ).filter(Q(place=1) | Q(is_shown=True, place__lte=MOST))
    areas = Prefetch("service_areas", queryset=Area.objects.defer("outline"))
    best = best.select_related("organization", "tier", "access_route").prefetch_related(areas)
    return list(best.order_by("tier__order", "-is_shown", "place"))


def for_readers(services: QuerySet[Service], wanted: Wanted) -> QuerySet[Service]:
    """Not what is only for others: professionals, or on the pages of young people their parents."""
    ties = Service.audiences.through.objects.filter(service=OuterRef("pk"))
    theirs = Exists(ties.filter(audience__slug__in=wanted.audiences)) | ~Exists(ties)
    services = services.annotate(is_for_others=truth(~theirs) if wanted.audiences else Value(False))
    if wanted.is_for_professionals:
        return services
    services = services.filter(is_for_families(Service))
    return services.filter(theirs) if wanted.audiences == (YOUNG,) else services


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
        # Where nobody asks for a district, it tells nothing that one is not known.
        return services.annotate(is_area_unknown=Value(False), is_far=Value(False))
    path = wanted.district.path
    held = Q(area__path__in=paths_to(path))
    own = ties.filter(Q(area__path__startswith=path) | held & Q(area__depth__gt=wanted.municipality.depth))
    services = services.annotate(is_area_unknown=truth(~Exists(ties)), is_far=truth(~Exists(own)))
    return services.filter(Q(is_area_unknown=True) | Exists(ties.filter(held | Q(area__path__startswith=path))))
