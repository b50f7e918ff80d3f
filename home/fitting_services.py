"""Services that fit a page: on the same subject, for the same ages, lightest first."""

from datetime import date
from typing import TYPE_CHECKING

from django.db.models import Case, Q, QuerySet, Value, When

from sociale_kaart.models import AgeBasis, Area, QuestionType, Service
from sociale_kaart.pages.cards import ServiceCard, service_card

if TYPE_CHECKING:
    from home.models import InformationPage

SHOWN = 5


def fitting_services(
    page: "InformationPage", kinds: list[QuestionType], municipality: Area, on: date
) -> tuple[ServiceCard, ...]:
    """At most five; those whose age is not known come after those known to fit."""
    if not kinds:
        return ()
    on_subject = Service.objects.filter(question_types__in=kinds).values("pk")
    found = Service.objects.findable(on).filter(municipality=municipality, pk__in=on_subject)
    found = overlapping_ages(found, page.minimum_age, page.maximum_age)
    is_age_unknown = Case(When(age_basis=AgeBasis.UNKNOWN, then=Value(1)), default=Value(0))
    found = found.annotate(is_age_unknown=is_age_unknown).order_by("is_age_unknown", "tier__order", "name_nl", "pk")
    found = found.select_related("organization", "tier", "access_route").prefetch_related("service_areas")
    return tuple(service_card(service, service.service_areas.all()) for service in found[:SHOWN])


def overlapping_ages(services: QuerySet[Service], minimum: int | None, maximum: int | None) -> QuerySet[Service]:
    """Services whose ages meet this range; a bound that is not given is open."""
    if maximum is not None:
        services = services.filter(Q(minimum_age__isnull=True) | Q(minimum_age__lte=maximum))
    if minimum is not None:
        services = services.filter(Q(maximum_age__isnull=True) | Q(maximum_age__gte=minimum))
    return services
