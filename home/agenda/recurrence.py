"""The days on which something takes place. Days only: clock times are put to them in the local time zone."""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, time, timedelta

ONCE, WEEKLY, MONTHLY = "once", "weekly", "monthly"
# What has no end is shown for this long; what has one, no longer either.
LOOK_AHEAD = timedelta(days=366)
LAST_WEEK = 5


@dataclass(frozen=True)
class Recurrence:
    """From `first_day`, each so many weeks, or on the same weekday of each month (the second Tuesday).

    >>> rule = Recurrence(date(2026, 12, 1), WEEKLY, every=2, until=date(2027, 1, 1))
    >>> [day.day for day in rule.days(date(2026, 12, 2), date(2027, 12, 31))]
    [15, 29]
    """

    first_day: date
    repeats: str = ONCE
    every: int = 1
    until: date | None = None
    starts_at: time | None = None
    ends_at: time | None = None
    except_on: frozenset[date] = field(default=frozenset())

    @property
    def week(self) -> int:
        """Which of its weekday the first day is in its month, from 1; 5 is the last, whichever that is."""
        return (self.first_day.day - 1) // 7 + 1

    def days(self, start: date, end: date) -> Iterator[date]:
        """Those from `start` to and including `end`, in order."""
        end = min(end, self.until) if self.until and self.repeats != ONCE else end
        for day in self._from(start):
            if day > end:
                return
            if day not in self.except_on:
                yield day

    def _from(self, start: date) -> Iterator[date]:
        if self.repeats == WEEKLY:
            return self._weekly(start)
        if self.repeats == MONTHLY:
            return self._monthly(start)
        return iter([self.first_day] if self.first_day >= start else [])

    def _weekly(self, start: date) -> Iterator[date]:
        step = timedelta(weeks=max(1, self.every))
        passed = max(0, -(-(start - self.first_day) // step))
        day = self.first_day + passed * step
        while day.year < date.max.year:
            yield day
            day += step

    def _monthly(self, start: date) -> Iterator[date]:
        year, month = max((self.first_day.year, self.first_day.month), (start.year, start.month))
        while year < date.max.year:
            day = same_weekday(year, month, self.first_day.weekday(), self.week)
            if day >= max(start, self.first_day):
                yield day
            year, month = (year + 1, 1) if month == 12 else (year, month + 1)


def same_weekday(year: int, month: int, weekday: int, week: int) -> date:
    """The first to fourth Monday (0) of a month, or the last one.

    >>> same_weekday(2026, 11, 0, 5), same_weekday(2026, 11, 6, 1)
    (datetime.date(2026, 11, 30), datetime.date(2026, 11, 1))
    """
    first = 1 + (weekday - date(year, month, 1).weekday()) % 7
    day = first + 7 * (week - 1)
    length = calendar.monthrange(year, month)[1]
    return date(year, month, day if week < LAST_WEEK else first + 7 * ((length - first) // 7))
