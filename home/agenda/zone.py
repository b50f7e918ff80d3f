"""The time zone of the agenda, written out for calendars that do not know it by name."""

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from icalendar import Timezone

NAME = "Europe/Amsterdam"
ZONE = ZoneInfo(NAME)
WINTER, SUMMER = timedelta(hours=1), timedelta(hours=2)


def moment(day: date, clock: time | None) -> date | datetime:
    """The day alone where the time is not known."""
    return datetime.combine(day, clock, ZONE) if clock else day


def time_zone() -> "Timezone":
    """Summer time from the last Sunday of March to the last of October, as it is since 1996."""
    # Others only want the name of the zone, without loading the library for calendars.
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vRecur

    zone = Timezone()
    zone.add("tzid", NAME)
    summer, winter = TimezoneDaylight(), TimezoneStandard()
    # Each begins at the clock time that ends.
    for part, begin, month, name, before, after in (
        (summer, datetime(1996, 3, 31, 2), 3, "CEST", WINTER, SUMMER),
        (winter, datetime(1996, 10, 27, 3), 10, "CET", SUMMER, WINTER),
    ):
        part.add("dtstart", begin)
        part.add("rrule", vRecur({"FREQ": "YEARLY", "BYMONTH": month, "BYDAY": "-1SU"}))
        part.add("tzname", name)
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        zone.add_component(part)
    return zone
