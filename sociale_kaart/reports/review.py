"""How well a municipality keeps up with checking: by organisation, and by group of fields."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from statistics import median

from django.utils.translation import gettext as _

from sociale_kaart.freshness.checks import GroupCheck, checked_longest_ago, last_checks_of
from sociale_kaart.freshness.reminding import AHEAD
from sociale_kaart.models import Area, FieldGroup, Service

# As many keys as every database takes in one question.
BATCH = 5_000


class ReviewState(StrEnum):
    NEVER = "never"
    OVERDUE = "overdue"
    DUE = "due"
    HOLDS = "holds"


@dataclass
class OrganizationReview:
    """`states` counts the public listings of an organisation for each group of fields."""

    name: str
    services: int = 0
    states: Counter[tuple[FieldGroup, ReviewState]] = field(default_factory=Counter)

    @property
    def urgency(self) -> int:
        """What is too late weighs; what was never checked only breaks a tie, or new organisations would come first."""
        return sum(count for (_group, state), count in self.states.items() if state == ReviewState.OVERDUE)


@dataclass(frozen=True)
class AgeOfChecks:
    """`group` is None for the listing as a whole: the part that was checked longest ago."""

    group: FieldGroup | None
    checked: int
    never: int
    median_days: int | None


def organization_reviews(municipality: Area, today: date) -> list[OrganizationReview]:
    """Those with most parts that are too late first."""
    found: dict[int | None, OrganizationReview] = {}
    for service, checks in checked_services(municipality, today):
        name = str(service.organization or _("No organisation"))
        row = found.setdefault(service.organization_id, OrganizationReview(name))
        row.services += 1
        row.states.update((check.group, state_of(check, today)) for check in checks)
    return sorted(found.values(), key=lambda row: (-row.urgency, row.name.casefold()))


def ages_of_checks(municipality: Area, today: date) -> list[AgeOfChecks]:
    """The listing as a whole, and then each group of fields."""
    days, never = defaultdict[FieldGroup | None, list[int]](list), Counter[FieldGroup | None]()
    for _service, checks in checked_services(municipality, today):
        for group, check in [(None, checked_longest_ago(checks)), *((check.group, check) for check in checks)]:
            if check is None or check.checked_on is None:
                never[group] += 1
            else:
                days[group].append((today - check.checked_on).days)
    return [
        AgeOfChecks(group, len(days[group]), never[group], round(median(days[group])) if days[group] else None)
        for group in (None, *FieldGroup)
    ]


def state_of(check: GroupCheck, today: date) -> ReviewState:
    """Due from the day on which its people are asked."""
    if check.due_on is None:
        return ReviewState.NEVER
    if check.is_overdue(today):
        return ReviewState.OVERDUE
    return ReviewState.DUE if check.due_on - AHEAD <= today else ReviewState.HOLDS


def checked_services(municipality: Area, today: date) -> Iterator[tuple[Service, tuple[GroupCheck, ...]]]:
    """The public listings with their last checks; three queries for each five thousand."""
    public = Service.objects.public(today).filter(municipality=municipality).order_by("pk")
    last = 0
    while services := list(public.filter(pk__gt=last).select_related("organization")[:BATCH]):
        checks = last_checks_of(services)
        yield from ((service, checks[service.pk]) for service in services)
        last = services[-1].pk
