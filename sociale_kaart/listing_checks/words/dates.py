"""Dates in running text, and whether they lie behind us."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sociale_kaart.schedule.note_words import MONTH, MONTHS

DATE = re.compile(rf"\b(?P<day>\d{{1,2}})(?:e|ste|de)? (?P<month>{MONTH})(?: (?P<year>(?:19|20)\d\d))?", re.IGNORECASE)
NUMERIC = re.compile(r"\b(?P<day>\d{1,2})[-/](?P<month>\d{1,2})[-/](?P<year>(?:19|20)\d\d)\b")
MONTH_OF_YEAR = re.compile(rf"(?<!\d )\b(?P<month>{MONTH}) (?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)
YEAR = re.compile(
    r"\b(?:\w*vakantie|zomer|winter|voorjaar|najaar|herfst|eind|begin|in|van|jaar|seizoen|kerst)"
    r" (?:van )?(?P<year>20\d\d)\b",
    re.IGNORECASE,
)
# Christmas holidays of a year end in the next.
AFTER_NEW_YEAR = timedelta(days=14)
# When what is called so is surely over; all else lasts as long as the year.
_LAST_DAYS = {
    "begin": (4, 30), "voorjaar": (6, 30), "voorjaarsvakantie": (3, 31), "meivakantie": (5, 31), "zomer": (9, 30),
    "zomervakantie": (9, 15), "herfstvakantie": (11, 15),
}  # fmt: skip


@dataclass(frozen=True)
class NamedDate:
    """A day in a text; `is_exact` is False where only a month or a year was named, whose last day it then is."""

    day: date
    passage: str
    is_exact: bool = True


def named_dates(text: str, written: date | None = None) -> Iterator[NamedDate]:
    """The days that a text names; a day without a year is the first one after the text was written.

    >>> [str(found.day) for found in named_dates("Dicht van 8 januari tot en met 4 maart 2024.")]
    ['2024-01-08', '2024-03-04']
    """
    full = [*DATE.finditer(text), *NUMERIC.finditer(text)]
    years = [int(found["year"]) for found in full if found["year"]]
    for found in full:
        year = int(found["year"]) if found["year"] else None
        if day := _day(found, year, years, written):
            yield NamedDate(day, found.group())
    rest = NUMERIC.sub(" ", DATE.sub(" ", text))
    for found in MONTH_OF_YEAR.finditer(rest):
        yield NamedDate(_last_day(int(found["year"]), _month(found["month"])), found.group(), is_exact=False)
    for found in YEAR.finditer(MONTH_OF_YEAR.sub(" ", rest)):
        yield NamedDate(_end_of(found), found.group(), is_exact=False)


def _end_of(found: re.Match[str]) -> date:
    year, last = int(found["year"]), _LAST_DAYS.get(found.group().split()[0].lower())
    return date(year, *last) if last else date(year, 12, 31) + AFTER_NEW_YEAR


def _day(found: re.Match[str], year: int | None, years: list[int], written: date | None) -> date | None:
    month, day = _month(found["month"]), int(found["day"])
    try:
        if year is not None:
            return date(year, month, day)
        if years:
            # "van 8 januari tot en met 4 maart 2024": the year stands behind the last.
            return date(years[0], month, day)
        if written is not None:
            this_year = date(written.year, month, day)
            return this_year if this_year >= written else date(written.year + 1, month, day)
    except ValueError:
        return None
    return None


def _month(text: str) -> int:
    return int(text) if text.isdigit() else MONTHS[text.lower().rstrip(".")]


def _last_day(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
