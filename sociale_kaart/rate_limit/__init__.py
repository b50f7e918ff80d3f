"""How often one address may do something, without keeping the address."""

from sociale_kaart.rate_limit.address import DailyHash, household
from sociale_kaart.rate_limit.limit import RateLimit

__all__ = ["DailyHash", "RateLimit", "household"]
