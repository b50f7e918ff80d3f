"""Begin anew for somebody who lost the phone and the recovery codes."""

from allauth.mfa.models import Authenticator
from django.db import transaction

from sociale_kaart.accounts.finding import accounts_named
from sociale_kaart.accounts.sessions import end_sessions_of


class NobodyError(Exception):
    """No account, or more than one, has this name."""


@transaction.atomic
def reset_second_factor(name: str) -> int:
    """How many factors were taken away, recovery codes among them."""
    found = list(accounts_named(name)[:2])
    if len(found) != 1:
        raise NobodyError(f"{'No account has' if not found else 'More than one account has'} the name {name}.")
    taken, _by_kind = Authenticator.objects.filter(user=found[0]).delete()
    end_sessions_of(found[0])
    return taken
