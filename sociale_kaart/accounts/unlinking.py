"""Begin anew for somebody whose account elsewhere became another one."""

from django.db import transaction

from sociale_kaart.accounts.finding import only_account_named
from sociale_kaart.accounts.sessions import end_sessions_of


@transaction.atomic
def unlink_identities(name: str) -> int:
    """How many links were taken away; the next time signing in looks at the verified address again."""
    user = only_account_named(name)
    taken, _by_kind = user.linked_identities.all().delete()
    end_sessions_of(user)
    return taken
