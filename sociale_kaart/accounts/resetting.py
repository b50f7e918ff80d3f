"""Begin anew for somebody who lost the phone and the recovery codes."""

from allauth.mfa.models import Authenticator
from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Q

from sociale_kaart.accounts.sessions import end_sessions_of


class NobodyError(Exception):
    """No account, or more than one, has this name."""


@transaction.atomic
def reset_second_factor(name: str) -> int:
    """How many factors were taken away, recovery codes among them."""
    found = list(User.objects.filter(Q(username__iexact=name) | Q(email__iexact=name))[:2])
    if len(found) != 1:
        raise NobodyError(f"{'No account has' if not found else 'More than one account has'} the name {name}.")
    taken, _by_kind = Authenticator.objects.filter(user=found[0]).delete()
    end_sessions_of(found[0])
    return taken
