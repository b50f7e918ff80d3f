"""Where HSDS knows less than we do: its own field for all to read, and beside it the exact value of our profile."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sociale_kaart.models import ServiceStatus

YEAR = 12
STATUSES = {
    ServiceStatus.ACTIVE: "active",
    ServiceStatus.PILOT: "active",
    ServiceStatus.UNKNOWN: "active",
    ServiceStatus.PLANNED: "inactive",
    ServiceStatus.INACTIVE: "inactive",
    ServiceStatus.ENDED: "defunct",
    ServiceStatus.HISTORICAL: "defunct",
    ServiceStatus.TEMPORARILY_CLOSED: "temporarily closed",
}
# What is meant where only HSDS's own word is given.
MEANT = {
    "active": ServiceStatus.ACTIVE.value,
    "inactive": ServiceStatus.INACTIVE.value,
    "defunct": ServiceStatus.ENDED.value,
    "temporarily closed": ServiceStatus.TEMPORARILY_CLOSED.value,
}


@dataclass(frozen=True)
class Exact:
    """`column` is ours; `field` that of HSDS, `profile` the exact one beside it."""

    column: str
    field: str
    profile: str
    told: Callable[[Any], Any]
    meant: Callable[[Any], Any]

    def read(self, field: Any, profile: Any) -> Any:
        """The exact value, unless somebody changed the field of HSDS since."""
        return profile if self.told(profile) == field else self.meant(field)


def _told_status(status: Any) -> str | None:
    return STATUSES.get(status) if isinstance(status, str) else None


def _told_minimum(months: Any) -> float | int | None:
    return _years(months) if isinstance(months, int) else None


def _told_maximum(months: Any) -> float | int | None:
    """The last whole year of someone's life that counts: up to 47 months is somebody of three.

    >>> _told_maximum(47), _told_maximum(30)
    (3, 2.5)
    """
    if not isinstance(months, int):
        return None
    return (months + 1) // YEAR - 1 if (months + 1) % YEAR == 0 and months > 0 else _years(months)


def _meant_minimum(years: Any) -> Any:
    return round(years * YEAR) if _is_number(years) else years


def _meant_maximum(years: Any) -> Any:
    """
    >>> _meant_maximum(3), _meant_maximum(2.5)
    (47, 30)
    """
    if not _is_number(years):
        return years
    return int(years) * YEAR + YEAR - 1 if years == int(years) else round(years * YEAR)


def _years(months: int) -> float | int:
    years = round(months / YEAR, 3)
    return int(years) if years == int(years) else years


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1_000_000


EXACT: tuple[Exact, ...] = (
    Exact("status", "status", "exact_status", _told_status,
          lambda status: MEANT.get(status, status) if isinstance(status, str) else status),
    Exact("minimum_age", "minimum_age", "minimum_age_months", _told_minimum, _meant_minimum),
    Exact("maximum_age", "maximum_age", "maximum_age_months", _told_maximum, _meant_maximum),
)  # fmt: skip
