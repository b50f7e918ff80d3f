"""When somebody, or something, has guessed too often: wait a quarter of an hour.

Three counts, each over that time. One account from one address: a few mistakes. One account from everywhere, and one
address for all accounts: what a machine needs and people do not. A browser that signed in to the account before has a
count of its own, and only that one: so nobody elsewhere can keep its owner out, and no neighbour in the same building.

How long something takes is measured on the clock that never stands still, as in `rate_limit`.
"""

import time
from collections import Counter
from dataclasses import dataclass

from django.utils.crypto import salted_hmac

from sociale_kaart.accounts.finding import accounts_named
from sociale_kaart.models import SignInFailure
from sociale_kaart.rate_limit import household

SECONDS = 15 * 60
OF_ONE_FROM_ONE, OF_ONE, FROM_ONE = 5, 20, 50


@dataclass(frozen=True)
class Attempt:
    """`account` names it as `account_named` says; `device` is empty for a browser that is not known."""

    account: str
    address: str
    device: str = ""

    @property
    def limits(self) -> dict[str, int]:
        """How many failures each count may hold, by its key."""
        if self.device:
            return {key("device", self.account, self.device): OF_ONE_FROM_ONE}
        address = household(self.address)
        return {
            key("both", self.account, address): OF_ONE_FROM_ONE,
            key("account", self.account): OF_ONE,
            key("address", address): FROM_ONE,
        }


def key(*parts: str) -> str:
    return salted_hmac("sociale_kaart.accounts.lockout", "\0".join(parts), algorithm="sha256").hexdigest()


def account_named(name: str) -> str:
    """One name for all ways to write an account; for one that is not there, what was typed."""
    written = name.strip().lower()[:254]
    found = accounts_named(written).first()
    return f"pk:{found.pk}" if found else f"name:{written}"


def is_locked(attempt: Attempt) -> bool:
    limits = attempt.limits
    recent = SignInFailure.objects.filter(key__in=limits, at__gt=time.time() - SECONDS)
    counts = Counter(recent.values_list("key", flat=True))
    return any(counts[kept] >= most for kept, most in limits.items())


def note_failure(attempt: Attempt) -> None:
    """Counts it, and forgets what counts no longer."""
    now = int(time.time())
    SignInFailure.objects.filter(at__lte=now - SECONDS).delete()
    SignInFailure.objects.bulk_create(SignInFailure(key=kept, at=now) for kept in attempt.limits)


def forget_failures(attempt: Attempt) -> None:
    """Who got in starts anew; what counts for the whole address stays."""
    own = [kept for kept, most in attempt.limits.items() if most == OF_ONE_FROM_ONE]
    SignInFailure.objects.filter(key__in=own).delete()
