"""When a listing was last checked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sociale_kaart.freshness.checks import GroupCheck, of_the_text
from sociale_kaart.models import FieldGroup, Service

FreshnessState = Literal["checked", "old", "never"]


@dataclass(frozen=True)
class Freshness:
    """How fresh a listing is: all that was checked still holds, some of it does not ("old"), or never checked.

    `changed_on` is when the text was last edited, which is no check; `source_year` the year that the source tells of.
    `checked_on` is the last day on which the whole was known to be right; `overdue` the parts whose check is too old,
    `unchecked` those that never had one while others did.
    """

    state: FreshnessState
    checked_on: date | None = None
    checked_by: str = ""
    changed_on: date | None = None
    source_year: int | None = None
    overdue: tuple[FieldGroup, ...] = ()
    unchecked: tuple[FieldGroup, ...] = ()
    method: str = ""


def freshness(service: Service, today: date, checks: Sequence[GroupCheck] = ()) -> Freshness:
    """The freshness of a service. Without its checks, what stands on the listing itself holds for a year."""
    parts = of_the_text(checks)
    overdue = tuple(check.group for check in parts if check.is_overdue(today))
    is_known = service.assured_date is not None or any(check.checked_on for check in parts)
    return Freshness(
        state=_state(service, today, parts, bool(overdue)),
        checked_on=service.assured_date,
        checked_by=service.assured_by,
        changed_on=service.last_modified,
        source_year=service.source_year,
        overdue=overdue,
        unchecked=tuple(check.group for check in parts if is_known and check.checked_on is None),
        method=next((check.method for check in parts if check.checked_on == service.assured_date), ""),
    )


def _state(service: Service, today: date, parts: Sequence[GroupCheck], is_overdue: bool) -> FreshnessState:
    if is_overdue:
        return "old"
    if service.assured_date is None:
        return "checked" if any(check.checked_on for check in parts) else "never"
    return "old" if not parts and service.assured_date < _a_year_before(today) else "checked"


def _a_year_before(day: date) -> date:
    if (day.month, day.day) == (2, 29):
        return day.replace(year=day.year - 1, day=28)
    return day.replace(year=day.year - 1)
