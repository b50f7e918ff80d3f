"""What exists now for this age, what begins soon and what ends."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from home.life_line.audience import is_for_families
from home.life_line.chosen import Chosen
from home.life_line.coming import when
from sociale_kaart.models import Area, Service
from sociale_kaart.models.age_range import age_span
from sociale_kaart.pages.cards import ServiceCard, service_card
from sociale_kaart.pages.wording import Text, text_of

SHOWN, CHANGES_SHOWN = 6, 5
# How far ahead a change is worth telling.
SOON = 12
MOST_READ = 300


@dataclass(frozen=True)
class Change:
    """A service that begins or ends at an age."""

    name: Text
    url: str
    when: str


@dataclass(frozen=True)
class ServicesOfAge:
    now: tuple[ServiceCard, ...]
    beginning: tuple[Change, ...]
    ending: tuple[Change, ...]


def services_of_age(chosen: Chosen, municipality: Area, on: date) -> ServicesOfAge:
    """Only services that say for which age they are; general entrances first, then light before heavy."""
    months = chosen.months
    known = (
        Service.objects.findable(on)
        .filter(is_for_families(Service), municipality=municipality)
        .filter(Q(minimum_age__isnull=False) | Q(maximum_age__isnull=False))
    )
    now = known.for_age(months).annotate(span=age_span())
    now = now.order_by("-is_general_entrance", "tier__order", "span", "name_nl", "pk")
    now = now.select_related("organization", "tier", "access_route").prefetch_related("service_areas")
    beginning, ending = changing(known, months)
    return ServicesOfAge(
        now=tuple(service_card(service, service.service_areas.all()) for service in now[:SHOWN]),
        beginning=changes(beginning, chosen, ends=False),
        ending=changes(ending, chosen, ends=True),
    )


def changing(known: QuerySet[Service], months: int) -> tuple[list[Service], list[Service]]:
    """Those that begin soon and those that end soon, soonest first; one query for both."""
    begins = Q(minimum_age__gt=months, minimum_age__lte=months + SOON)
    fits = Q(minimum_age__isnull=True) | Q(minimum_age__lte=months)
    ends = fits & Q(maximum_age__gte=months, maximum_age__lt=months + SOON)
    found = known.filter(begins | ends).select_related("tier")
    found = list(found.order_by("-is_general_entrance", "tier__order", "name_nl", "pk")[:MOST_READ])
    coming = [service for service in found if service.minimum_age is not None and service.minimum_age > months]
    going = [service for service in found if service not in coming]
    return (
        sorted(coming, key=lambda service: service.minimum_age)[:CHANGES_SHOWN],
        sorted(going, key=lambda service: service.maximum_age)[:CHANGES_SHOWN],
    )


def changes(found: Iterable[Service], chosen: Chosen, *, ends: bool) -> tuple[Change, ...]:
    """Ages are whole months, both included: what is for up to 47 months ends at the fourth birthday."""
    return tuple(
        Change(
            text_of(service, "name") or Text(service.slug),
            service.get_absolute_url(),
            when(service.maximum_age + 1 if ends else service.minimum_age, chosen),
        )
        for service in found
    )
