"""Which days an OpenStreetMap selector holds, and which are public holidays."""

from datetime import date, datetime, time
from functools import lru_cache

from opening_hours import OpeningHours

# Liberation Day is a day off for many only once in five years.
PUBLIC_HOLIDAYS = "PH; 2025-2100/5 May 05"
NOON = time(12)


def is_in(selector: str, day: date) -> bool:
    """Whether a day is among those of a selector such as "Jan,Mar Tu[2]" or "week 2-53/2"."""
    # The library only answers which days: its clock has one answer for both hours of the night that winter time starts.
    return _parsed(selector).is_open(datetime.combine(day, NOON))


@lru_cache(maxsize=4096)
def is_public_holiday(day: date) -> bool:
    return is_in(PUBLIC_HOLIDAYS, day)


@lru_cache(maxsize=1024)
def _parsed(selector: str) -> OpeningHours:
    return OpeningHours(selector, country="NL")
