"""When a listing was last checked."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from sociale_kaart.models import Service

FreshnessState = Literal["checked", "old", "never"]


@dataclass(frozen=True)
class Freshness:
    """How fresh a listing is: checked within a year, longer ago ("old"), or never.

    `changed_on` is when the text was last edited, which is no check; `source_year` the year that the source tells of.
    """

    state: FreshnessState
    checked_on: date | None = None
    checked_by: str = ""
    changed_on: date | None = None
    source_year: int | None = None


def freshness(service: Service, today: date) -> Freshness:
    """The freshness of a service; on the day a year after the check it still counts as checked."""
    return Freshness(
        state=_state(service.assured_date, today),
        checked_on=service.assured_date,
        checked_by=service.assured_by,
        changed_on=service.last_modified,
        source_year=service.source_year,
    )


def _state(checked_on: date | None, today: date) -> FreshnessState:
    if checked_on is None:
        return "never"
    return "old" if checked_on < _a_year_before(today) else "checked"


def _a_year_before(day: date) -> date:
    if (day.month, day.day) == (2, 29):
        return day.replace(year=day.year - 1, day=28)
    return day.replace(year=day.year - 1)
