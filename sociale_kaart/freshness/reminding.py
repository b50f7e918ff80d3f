"""Once a day: who should look at which listing. Run twice, or after it was killed, it asks nobody twice."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby

from django.db import transaction

from sociale_kaart.freshness.asking import ask_moderators, ask_partners
from sociale_kaart.freshness.checks import GroupCheck, due_day, last_checks_of, of_the_text
from sociale_kaart.freshness.receivers import partners_of
from sociale_kaart.models import Area, ConfirmationLink, FieldGroup, ReviewLevel, ReviewReminder, Service

# A partner is asked this long before a check is too old, and gets at least as long to answer.
AHEAD = timedelta(days=14)
# What the same organisation has to look at within this time is asked along, so that it gets one mail and not ten.
ALONG = timedelta(days=45)
OVERDUE_AFTER, MODERATOR_AFTER = timedelta(days=7), timedelta(days=28)
NEVER = "never"


def send_reminders(municipality: Area, today: date) -> Counter[ReviewLevel]:
    """How many listings were asked about, by level."""
    public = Service.objects.public(today).filter(municipality=municipality).order_by("organization_id", "pk")
    counts = Counter[ReviewLevel]()
    for keys in in_batches(list(public.values_list("organization_id", "pk"))):
        counts += remind_of(list(public.filter(pk__in=keys).select_related("organization")), municipality, today)
    return counts


def in_batches(rows: Sequence[tuple[int | None, int]], size: int = 200) -> Iterator[list[int]]:
    """The listings of one organisation together, unless it has hundreds."""
    for _organization, group in groupby(rows, key=lambda row: row[0]):
        keys = [key for _organization, key in group]
        yield from (keys[start : start + size] for start in range(0, len(keys), size))


def remind_of(services: Sequence[Service], municipality: Area, today: date) -> Counter[ReviewLevel]:
    """The listings of one organisation, or some that belong to none."""
    checks, counts = last_checks_of(services), Counter[ReviewLevel]()
    asked = first_reminders(services, checks)
    new = {service: due_day(checks[service.pk]) for service in services if service.pk not in asked}
    is_time = {service for service, day in new.items() if day is None or day - AHEAD <= today}
    for service, day in new.items():
        together = is_time if service.organization_id else is_time & {service}
        if together and (day is None or day - ALONG <= today):
            answer_by = max(day or today, today + AHEAD)
            counts += remind(service, municipality, ReviewLevel.DUE, cycle(checks[service.pk]), answer_by, today)
        elif since := old_waiting_time(checks[service.pk], today):
            counts += remind(service, municipality, ReviewLevel.DUE, since, today + AHEAD, today)
    for service in services:
        if first := asked.get(service.pk):
            counts += remind_again(service, municipality, first, today)
    return counts


def cycle(checks: Sequence[GroupCheck]) -> str:
    days = [check.checked_on for check in of_the_text(checks)]
    return NEVER if None in days else min(days, default=date.min).isoformat()


def old_waiting_time(checks: Sequence[GroupCheck], today: date) -> str | None:
    """The cycle of a waiting time that is shown as unknown by now: asked for once, and nobody is chased for it."""
    waiting = next((check for check in checks if check.group == FieldGroup.WAITING_TIME), None)
    return f"w{waiting.checked_on}" if waiting and waiting.is_overdue(today) else None


def first_reminders(
    services: Sequence[Service], checks: dict[int, tuple[GroupCheck, ...]]
) -> dict[int, ReviewReminder]:
    """The first reminder since the last check, by service."""
    sent = ReviewReminder.objects.filter(service__in=[one.pk for one in services], level=ReviewLevel.DUE)
    return {one.service_id: one for one in sent if one.cycle == cycle(checks[one.service_id])}


def remind_again(service: Service, municipality: Area, first: ReviewReminder, today: date) -> Counter[ReviewLevel]:
    """What is too late is said once more, and then told to the moderators; not to who answered meanwhile."""
    late, counts = today - first.answer_by, Counter[ReviewLevel]()
    if late >= OVERDUE_AFTER and not has_answered(service, first):
        counts += remind(service, municipality, ReviewLevel.OVERDUE, first.cycle, first.answer_by, today)
    if late >= MODERATOR_AFTER:
        counts += remind(service, municipality, ReviewLevel.MODERATOR, first.cycle, first.answer_by, today)
    return counts


def has_answered(service: Service, first: ReviewReminder) -> bool:
    links = ConfirmationLink.objects.filter(service=service, answered_at__date__gte=first.sent_on)
    return links.exists()


@transaction.atomic
def remind(
    service: Service, municipality: Area, level: ReviewLevel, cycle: str, answer_by: date, today: date
) -> Counter[ReviewLevel]:
    """The reminder and its mails are kept together: a run that is killed in between leaves neither."""
    service.municipality = municipality
    _reminder, is_new = ReviewReminder.objects.get_or_create(
        service=service, level=level, cycle=cycle, defaults={"sent_on": today, "answer_by": answer_by}
    )
    if not is_new:
        return Counter()
    partners = partners_of(service)
    if level == ReviewLevel.MODERATOR and partners:
        ask_moderators(service, "overdue_moderator", answer_by, today)
    elif level == ReviewLevel.DUE and not partners:
        ask_moderators(service, "nobody_to_ask", answer_by, today)
    elif partners:
        ask_partners(service, level, partners, answer_by, today)
    return Counter([level])
