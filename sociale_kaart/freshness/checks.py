"""When each group of fields of a listing was last checked, and until when that holds."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from django.db.models import OuterRef, Q, QuerySet, Subquery

from sociale_kaart.freshness.field_groups import applies
from sociale_kaart.models import FieldGroup, ReviewRhythm, Service, Verification


@dataclass(frozen=True)
class GroupCheck:
    """The last check of a group of fields; `checked_on` is None when there never was one."""

    group: FieldGroup
    days: int
    checked_on: date | None = None
    checked_by: str = ""
    method: str = ""

    @property
    def due_on(self) -> date | None:
        """The last day on which the check still holds."""
        return self.checked_on and self.checked_on + timedelta(days=self.days)

    def is_overdue(self, today: date) -> bool:
        return self.due_on is not None and self.due_on < today


def last_checks(service: Service) -> tuple[GroupCheck, ...]:
    """The groups that matter for this service, in one query."""
    last = Verification.objects.filter(Q(group=OuterRef("group")) | Q(group=""), service=service.pk)
    last = last.order_by("-verified_on", "-pk")
    rhythms = ReviewRhythm.objects.annotate(
        **{f"last_{name}": Subquery(last.values(name)[:1]) for name in ("verified_on", "verified_by", "method")}
    )
    return tuple(
        with_whole(service, GroupCheck(FieldGroup(row.group), row.days, *_last_of(row)))
        for row in rhythms
        if applies(row.group, service)
    )


def _last_of(row: ReviewRhythm) -> tuple[date | None, str, str]:
    return row.last_verified_on, row.last_verified_by or "", row.last_method or ""


def last_checks_of(services: Iterable[Service]) -> dict[int, tuple[GroupCheck, ...]]:
    """The same for many services by their keys, in two queries; without who and how."""
    found = list(services)
    days = {FieldGroup(group): days for group, days in ReviewRhythm.objects.values_list("group", "days")}
    newest = defaultdict[tuple[int, str], date](lambda: date.min)
    for key, group, day in _newest_first(Verification.objects.filter(service__in=[one.pk for one in found])):
        newest[key, group] = max(newest[key, group], day)
    return {
        service.pk: tuple(
            with_whole(service, GroupCheck(group, days[group], _or_none(newest, service.pk, group)))
            for group in days
            if applies(group, service)
        )
        for service in found
    }


def _newest_first(checks: QuerySet) -> Iterable[tuple[int, str, date]]:
    return checks.order_by().values_list("service_id", "group", "verified_on").distinct().iterator()


def _or_none(newest: dict[tuple[int, str], date], key: int, group: str) -> date | None:
    day = max(newest[key, group], newest[key, ""])
    return None if day == date.min else day


def with_whole(service: Service, check: GroupCheck) -> GroupCheck:
    """The listing itself tells of a check of the whole that came with its data, and when people last waited so long."""
    whole = service.assured_date
    if whole and (check.checked_on is None or check.checked_on < whole):
        check = replace(check, checked_on=whole, checked_by=service.assured_by, method="")
    measured = service.waiting_time_measured_on if check.group == FieldGroup.WAITING_TIME else None
    if measured and (check.checked_on is None or check.checked_on < measured):
        check = replace(check, checked_on=measured, checked_by="", method="")
    return check


def of_the_text(checks: Iterable[GroupCheck]) -> tuple[GroupCheck, ...]:
    """Without the waiting time, which is measured often and is shown as unknown by itself when it is too old."""
    return tuple(check for check in checks if check.group != FieldGroup.WAITING_TIME)


def checked_longest_ago(checks: Iterable[GroupCheck]) -> GroupCheck | None:
    """The last part to be checked of a listing; None as long as some part never was."""
    parts = of_the_text(checks)
    if not parts or any(check.checked_on is None for check in parts):
        return None
    return min(parts, key=lambda check: check.checked_on)


def due_day(checks: Sequence[GroupCheck]) -> date | None:
    """The last day on which every part of the text still holds; None where one was never checked."""
    days = [check.due_on for check in of_the_text(checks)]
    return None if None in days else min(days, default=date.max)
