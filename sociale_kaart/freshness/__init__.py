"""How far a listing can be relied on: when it was last checked, and what its waiting time still says."""

from sociale_kaart.freshness.last_check import Freshness, freshness
from sociale_kaart.freshness.waiting import WaitingTime, waiting_time

__all__ = ["Freshness", "WaitingTime", "freshness", "waiting_time"]
