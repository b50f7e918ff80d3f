"""Months, dates and times of day in notes, as OpenStreetMap writes them."""

import re
from calendar import monthrange
from datetime import time

from sociale_kaart.schedule import note_patterns as patterns
from sociale_kaart.schedule.note_words import MONTH, MONTHS, OSM_MONTHS, THROUGH

EVEN_MONTHS, ODD_MONTHS = frozenset(range(2, 13, 2)), frozenset(range(1, 13, 2))


def time_in(text: str) -> time | None:
    """The time of day in "22 uur" or "7.30"; 24 o'clock is the last minute."""
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    if not numbers:
        return None
    hour, minute = (*numbers, 0)[:2]
    return time(23, 59) if hour == 24 else time(hour, minute)


def months_in(text: str) -> frozenset[int]:
    """The months in a list or a range; a range may pass the turn of the year."""
    if parity := re.search(r"\b(oneven|even|odd)\b", text):
        return EVEN_MONTHS if parity[1] == "even" else ODD_MONTHS
    months = [_month(name) for name in re.findall(MONTH, text)]
    if len(months) >= 2 and re.search(THROUGH, text):
        first, last = months[-2:]
        months += [(first + step - 1) % 12 + 1 for step in range((last - first) % 12 + 1)]
    return frozenset(months)


def dates_in(text: str) -> str:
    """A list of dates; one without a year has the year that follows it, or is every year. Empty: no such date."""
    dates, year = [], ""
    for day, month, own_year in reversed(patterns.DATE_PARTS.findall(text)):
        year = own_year or year
        dates.append(_osm_date(day, month, year))
    return ",".join(reversed(dates)) if all(dates) else ""


def period_in(found: re.Match) -> str:
    """From one date to another, every year where no year is given; empty when it is no period."""
    last_year = found["last_year"] or ""
    year = found["year"] or last_year
    month = found["month"] or found["last_month"]
    start = _osm_date(found["day"], month, year)
    end = _osm_date(found["last_day"], found["last_month"], last_year)
    if not start or not end or bool(year) != bool(last_year):
        return ""
    may_pass_new_year = not year and found["month"]
    first = (year, _month(month), int(found["day"]))
    last = (last_year, _month(found["last_month"]), int(found["last_day"]))
    return f"{start}-{end}" if may_pass_new_year or first <= last else ""


def _month(name: str) -> int:
    return MONTHS[name.rstrip(".")]


def _osm_date(day: str, month: str, year: str) -> str:
    """Empty when the date does not exist or lies outside the years that OpenStreetMap knows."""
    number = _month(month)
    if year and int(year) < 1900:
        return ""
    if not 1 <= int(day) <= monthrange(int(year or 2000), number)[1]:
        return ""
    return f"{year} {OSM_MONTHS[number - 1]} {int(day):02}".strip()
