"""Half of a year, as reports go by."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext as _

NAME = re.compile(r"(20\d\d)-([12])")


class NoHalfYearError(ValueError):
    """This names no half-year that has begun."""


@dataclass(frozen=True, order=True)
class HalfYear:
    """The first or second half of a year.

    >>> HalfYear.of(date(2026, 11, 26)), HalfYear(2026, 1).before.name, HalfYear(2026, 2).last
    (HalfYear(year=2026, half=2), '2025-2', datetime.date(2026, 12, 31))
    """

    year: int
    half: int

    @classmethod
    def of(cls, day: date) -> "HalfYear":
        return cls(day.year, 1 if day.month <= 6 else 2)

    @classmethod
    def named(cls, name: str, today: date) -> "HalfYear":
        """Raises `NoHalfYearError`."""
        found = NAME.fullmatch(name)
        if found is None or cls(int(found[1]), int(found[2])) > cls.of(today):
            raise NoHalfYearError(name)
        return cls(int(found[1]), int(found[2]))

    @property
    def name(self) -> str:
        return f"{self.year}-{self.half}"

    @property
    def first(self) -> date:
        return date(self.year, 1 if self.half == 1 else 7, 1)

    @property
    def last(self) -> date:
        return self.after.first - timedelta(days=1)

    @property
    def before(self) -> "HalfYear":
        return HalfYear(self.year - 1, 2) if self.half == 1 else HalfYear(self.year, 1)

    @property
    def after(self) -> "HalfYear":
        return HalfYear(self.year, 2) if self.half == 1 else HalfYear(self.year + 1, 1)

    def __str__(self) -> str:
        words = _("first half of %(year)d") if self.half == 1 else _("second half of %(year)d")
        return words % {"year": self.year}
