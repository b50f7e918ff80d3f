"""The moment in a life that a reader asks for, as it stands in the address: a month, never a day."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sociale_kaart.models.age_range import YOUNGEST

DUE, BORN, AGE = "uitgerekend", "geboren", "leeftijd"
# Counted from the first month to the birth, a pregnancy can touch eleven months of the calendar.
LONGEST_WAIT = 10
# Help for the young ends at 23; so does this line.
OLDEST_ON_LINE = 275
# With a day too, because some will give one: it is left out.
MONTH = re.compile(r"([0-9]{4})-([0-9]{1,2})(-[0-9]{1,2})?", re.ASCII)
NUMBER = re.compile(r"-?[0-9]{1,4}", re.ASCII)


@dataclass(frozen=True)
class Chosen:
    """`months` from birth, below zero before it; `birth` is the month of birth where it is known."""

    kind: str
    months: int
    birth: date | None = None

    def reached_on(self, age: int) -> date | None:
        """The month in which this child has that age; None where only the age is known."""
        return month_after(self.birth, age) if self.birth else None


class ImpossibleMomentError(ValueError):
    """What was asked for is no moment on the line. `reason` names why, `kind` where it was asked."""

    def __init__(self, kind: str, reason: str, month: date | None = None) -> None:
        super().__init__(f"{kind}: {reason}")
        self.kind, self.reason, self.month = kind, reason, month


def read_chosen(params: Mapping[str, str], today: date) -> Chosen | None:
    """The first of due month, month of birth and age that is given; None where none is.

    Raises `ImpossibleMomentError`.
    """
    for kind, read in ((DUE, read_due), (BORN, read_born), (AGE, read_age)):
        if text := params.get(kind, "").strip():
            return read(text, today)
    return None


def read_due(text: str, today: date) -> Chosen:
    month = month_in(text, DUE)
    wait = months_between(today, month)
    if wait < 0:
        raise ImpossibleMomentError(DUE, "passed", month)
    if wait > LONGEST_WAIT:
        raise ImpossibleMomentError(DUE, "far", month)
    # Due this month is still before birth.
    return Chosen(DUE, max(YOUNGEST, min(-1, -wait)), month)


def read_born(text: str, today: date) -> Chosen:
    month = month_in(text, BORN)
    age = months_between(month, today)
    if age < 0:
        raise ImpossibleMomentError(BORN, "future", month)
    if age > OLDEST_ON_LINE:
        raise ImpossibleMomentError(BORN, "grown", month)
    return Chosen(BORN, age, month)


def read_age(text: str, today: date) -> Chosen:
    if not NUMBER.fullmatch(text):
        raise ImpossibleMomentError(AGE, "unreadable")
    months = int(text)
    if not YOUNGEST <= months <= OLDEST_ON_LINE:
        raise ImpossibleMomentError(AGE, "grown" if months > 0 else "unreadable")
    return Chosen(AGE, months)


def month_in(text: str, kind: str) -> date:
    match = MONTH.fullmatch(text)
    if match is None or not (1 <= int(match[2]) <= 12 and int(match[1]) > 0):
        raise ImpossibleMomentError(kind, "unreadable")
    return date(int(match[1]), int(match[2]), 1)


def months_between(first: date, last: date) -> int:
    """
    >>> months_between(date(2026, 11, 26), date(2027, 2, 1))
    3
    """
    return (last.year - first.year) * 12 + last.month - first.month


def month_after(month: date, count: int) -> date:
    years, rest = divmod(month.month - 1 + count, 12)
    return date(month.year + years, rest + 1, 1)
