"""How far a listing can be relied on: when each part was last checked, and what its waiting time still says."""

from sociale_kaart.freshness.checks import GroupCheck, due_day, last_checks, last_checks_of
from sociale_kaart.freshness.field_groups import group_of
from sociale_kaart.freshness.last_check import Freshness, freshness
from sociale_kaart.freshness.verifying import verify
from sociale_kaart.freshness.waiting import WaitingTime, waiting_time

__all__ = [
    "Freshness",
    "GroupCheck",
    "WaitingTime",
    "due_day",
    "freshness",
    "group_of",
    "last_checks",
    "last_checks_of",
    "verify",
    "waiting_time",
]
