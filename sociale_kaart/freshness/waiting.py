"""How long people wait for a service, as far as that is still known."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from sociale_kaart.models import Service, WaitingTimeKind

# Waiting times change fast: a measured one says nothing any more after this.
HOLDS_FOR = timedelta(days=30)


@dataclass(frozen=True)
class WaitingTime:
    """Weeks to wait when they are "measured" lately; "route" depends on the way in; else "unknown".

    `measured_on` stands with "unknown" too, when it was measured longer ago; `weeks` never does.
    """

    kind: Literal["measured", "route", "unknown"]
    weeks: int | None = None
    measured_on: date | None = None


def waiting_time(service: Service, today: date) -> WaitingTime:
    """The waiting time that may be shown on this day."""
    if service.waiting_time_kind == WaitingTimeKind.ROUTE:
        return WaitingTime("route")
    if service.waiting_time_kind == WaitingTimeKind.UNKNOWN or service.waiting_time_measured_on is None:
        return WaitingTime("unknown")
    age = today - service.waiting_time_measured_on
    # A measurement of a day still to come is a slip of the keyboard.
    if service.waiting_time_weeks is None or not timedelta(0) <= age <= HOLDS_FOR:
        return WaitingTime("unknown", measured_on=service.waiting_time_measured_on)
    return WaitingTime("measured", service.waiting_time_weeks, service.waiting_time_measured_on)
