"""Begin anew for somebody who lost the phone and the recovery codes."""

from allauth.mfa.models import Authenticator
from django.db import transaction

from sociale_kaart.accounts.finding import only_account_named
from sociale_kaart.accounts.sessions import end_sessions_of


@transaction.atomic
def reset_second_factor(name: str) -> int:
    """How many factors were taken away, recovery codes among them."""
    user = only_account_named(name)
    taken, _by_kind = Authenticator.objects.filter(user=user).delete()
    end_sessions_of(user)
    return taken
