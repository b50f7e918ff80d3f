"""The days of an activity, from its page."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from heapq import merge
from typing import TYPE_CHECKING

from home.agenda.recurrence import LOOK_AHEAD, Recurrence

if TYPE_CHECKING:
    from home.models import ActivityPage


@dataclass(frozen=True)
class Series:
    """One row of an activity's days; `key` is that row's in the database, None in a draft that was never saved."""

    key: int | None
    rule: Recurrence


def series_of(page: "ActivityPage") -> tuple[Series, ...]:
    days_off = frozenset(row.day for row in page.days_off.all() if row.day)
    return tuple(
        Series(
            row.pk,
            Recurrence(row.first_day, row.repeats, row.every or 1, row.until, row.starts_at, row.ends_at, days_off),
        )
        for row in page.moments.all()
        # A draft may lack it still.
        if row.first_day
    )


def occurrences(series: tuple[Series, ...], start: date, end: date) -> Iterator[tuple[date, Recurrence]]:
    """Each day with its rule, in the order of day and clock."""

    def of(rule: Recurrence) -> Iterator[tuple[tuple, Recurrence]]:
        # The whole day comes before what begins at some time.
        clock = (rule.starts_at is not None, rule.starts_at.isoformat() if rule.starts_at else "")
        return (((day, *clock), rule) for day in rule.days(start, end))

    ordered = merge(*(of(one.rule) for one in series), key=lambda found: found[0])
    return ((when[0], rule) for when, rule in ordered)


def horizon(today: date) -> date:
    """The last day that is shown."""
    return today + LOOK_AHEAD
