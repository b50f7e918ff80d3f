"""Short ways to write hours and moments."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from sociale_kaart.models import Schedule, ScheduleException

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
EVERY_DAY = "MO,TU,WE,TH,FR,SA,SU"


def hours(byday: str, opens: str, closes: str, note: str = "", **fields) -> Schedule:
    return Schedule(
        byday=byday,
        opens_at=time.fromisoformat(opens),
        closes_at=time.fromisoformat(closes),
        description_nl=note,
        **fields,
    )


def other_hours(day: str, opens: str = "", closes: str = "", note: str = "") -> ScheduleException:
    return ScheduleException(
        date=date.fromisoformat(day),
        opens_at=time.fromisoformat(opens) if opens else None,
        closes_at=time.fromisoformat(closes) if closes else None,
        description_nl=note,
    )


def at(moment: str, *, second: bool = False) -> datetime:
    """A wall-clock moment here; `second` in the hour that comes twice when winter time starts."""
    return datetime.fromisoformat(moment).replace(tzinfo=AMSTERDAM, fold=int(second))
