"""What an organisation does best to take up now, the most urgent first."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.models import WorkflowState

from sociale_kaart.editing.addresses import edit_address, verify_address
from sociale_kaart.freshness.checks import last_checks_of
from sociale_kaart.models import (
    FieldGroup,
    FindingKind,
    ListingFinding,
    Location,
    Organization,
    Service,
    Suggestion,
    SuggestionStatus,
)
from sociale_kaart.moderation.sent_back import reasons_of
from sociale_kaart.reports.review import ReviewState, state_of

MOST_SERVICES = 2_000


class TaskKind(TextChoices):
    """In the order in which they are best taken up."""

    SENT_BACK = "sent-back", _("sent back by the municipality")
    SAID = "said", _("somebody says that something is not right")
    OVERDUE = "overdue", _("check is too late")
    NEVER = "never", _("never checked")
    DUE = "due", _("check soon")
    ADVICE = "advice", _("advice")


@dataclass(frozen=True)
class Task:
    """`entry` leads to its form at `url`; the parts that it `confirms` are noted as right at `confirm_url`."""

    kind: TaskKind
    entry: str
    what: str
    url: str
    confirm_url: str = ""
    confirms: tuple[str, ...] = ()


def tasks_of(organization: Organization, today: date) -> list[Task]:
    """For all its entries, in a number of queries that does not grow with them but for what was sent back."""
    services = list(Service.objects.filter(organization=organization).order_by("name_nl")[:MOST_SERVICES])
    found = [
        *sent_back(organization, services),
        *said_of(services),
        *checks_of(services, today),
        *advice_on(services),
    ]
    order = list(TaskKind)
    return sorted(found, key=lambda task: (order.index(task.kind), task.entry.casefold()))


def sent_back(organization: Organization, services: Sequence[Service]) -> Iterator[Task]:
    locations = list(Location.objects.filter(organization=organization)[:MOST_SERVICES])
    for listing in [organization, *with_returned(services), *with_returned(locations)]:
        for label, reason in reasons_of(listing):
            yield Task(TaskKind.SENT_BACK, str(listing), f"{label}: {reason}", edit_address(listing))


def with_returned(listings: Sequence[Model]) -> list[Model]:
    if not listings:
        return []
    kind = ContentType.objects.get_for_model(listings[0], for_concrete_model=False)
    keys = [str(listing.pk) for listing in listings]
    states = WorkflowState.objects.filter(
        base_content_type=kind, object_id__in=keys, status=WorkflowState.STATUS_NEEDS_CHANGES
    )
    returned = set(states.values_list("object_id", flat=True))
    return [listing for listing in listings if str(listing.pk) in returned]


def said_of(services: Sequence[Service]) -> Iterator[Task]:
    """What visitors and confirmations say waits for the municipality; the partner can be first."""
    names = {service.pk: service for service in services}
    waiting = Suggestion.objects.filter(service__in=names, status=SuggestionStatus.OPEN)
    for suggestion in waiting.only("service_id", "field_group", "proposed"):
        service = names[suggestion.service_id]
        part = suggestion.get_field_group_display()
        yield Task(TaskKind.SAID, str(service), f"{part}: {suggestion.proposed[:300]}", edit_address(service))


def checks_of(services: Iterable[Service], today: date) -> Iterator[Task]:
    """One task for each listing that visitors see and each state, with its parts."""
    kinds = {
        ReviewState.OVERDUE: TaskKind.OVERDUE,
        ReviewState.NEVER: TaskKind.NEVER,
        ReviewState.DUE: TaskKind.DUE,
    }
    shown = [service for service in services if service.is_public(today)]
    checks = last_checks_of(shown)
    for service in shown:
        parts = defaultdict[ReviewState, list[FieldGroup]](list)
        for check in checks[service.pk]:
            parts[state_of(check, today)].append(FieldGroup(check.group))
        for state, kind in kinds.items():
            if groups := tuple(parts[state]):
                what = str(_("the whole entry")) if len(groups) == len(checks[service.pk]) > 1 else in_words(groups)
                yield Task(kind, str(service), what, edit_address(service), verify_address(service), groups)


def in_words(groups: Iterable[FieldGroup]) -> str:
    return ", ".join(str(group.label) for group in groups)


def advice_on(services: Sequence[Service]) -> Iterator[Task]:
    """One task for each listing, with what the checks advise."""
    names = {service.pk: service for service in services}
    kinds = defaultdict[int, Counter[str]](Counter)
    for key, kind in ListingFinding.objects.filter(service__in=names).order_by().values_list("service", "kind"):
        kinds[key][kind] += 1
    for key, found in kinds.items():
        labels = "; ".join(str(kind.label) for kind in FindingKind if kind in found)
        number = sum(found.values())
        what = ngettext("%(count)d time: %(kinds)s", "%(count)d times: %(kinds)s", number)
        yield Task(
            TaskKind.ADVICE, str(names[key]), what % {"count": number, "kinds": labels}, edit_address(names[key])
        )
