"""The hours of a week as rows of a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from sociale_kaart.models import Schedule, ScheduleException
from sociale_kaart.schedule.days import is_public_holiday
from sociale_kaart.schedule.spans import LAST_MINUTE, ONE_DAY, is_in_force, is_round_the_clock


@dataclass(frozen=True)
class Hours:
    """Hours in a cell of the table; closing before opening means the next day."""

    opens: time
    closes: time
    note: str = ""

    @property
    def is_round_the_clock(self) -> bool:
        return is_round_the_clock(self.opens, self.closes)

    @property
    def is_until_midnight(self) -> bool:
        return self.closes >= LAST_MINUTE or self.closes == time(0)


@dataclass(frozen=True)
class DayHours:
    """A day of the coming week, Monday is 0; without hours it is closed.

    `is_exception` says that the hours are those of this date only, with `note` as the reason.
    """

    weekday: int
    date: date
    is_today: bool
    hours: tuple[Hours, ...]
    is_exception: bool = False
    is_public_holiday: bool = False
    note: str = ""


def week_hours(
    schedules: Sequence[Schedule], exceptions: Sequence[ScheduleException], today: date
) -> tuple[DayHours, ...]:
    """Monday to Sunday, each day as it is the first time from today on."""
    coming = [today + ONE_DAY * number for number in range(7)]
    return tuple(_day_hours(schedules, exceptions, day, today) for day in sorted(coming, key=date.weekday))


def coming_exceptions(exceptions: Sequence[ScheduleException], today: date, days: int = 60) -> tuple[DayHours, ...]:
    """The dates with other hours from today on, in order."""
    dates = sorted({row.date for row in exceptions if today <= row.date < today + ONE_DAY * days})
    return tuple(_day_hours((), exceptions, day, today) for day in dates)


def _day_hours(
    schedules: Sequence[Schedule], exceptions: Sequence[ScheduleException], day: date, today: date
) -> DayHours:
    that_day = [row for row in exceptions if row.date == day]
    if that_day:
        note = next((row.description for row in that_day if row.description), "")
        is_closed = any(row.opens_at is None for row in that_day)
        rows = [] if is_closed else that_day
    else:
        note = ""
        rows = [row for row in schedules if day.weekday() in row.weekdays and is_in_force(row, day)]
    hours = sorted(
        (Hours(row.opens_at, row.closes_at, "" if that_day else row.description or "") for row in rows),
        key=lambda cell: (cell.opens, cell.closes),
    )
    return DayHours(day.weekday(), day, day == today, tuple(hours), bool(that_day), is_public_holiday(day), note or "")
