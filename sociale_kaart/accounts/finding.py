"""Accounts by what people write of them."""

from django.contrib.auth.models import User
from django.db.models import Q, QuerySet


def accounts_named(name: str) -> QuerySet[User]:
    """Those with this user name or mail address, in capitals or not; more than one where two share an address."""
    return User.objects.filter(Q(username__iexact=name) | Q(email__iexact=name)).order_by("pk")


class NobodyError(Exception):
    """No account, or more than one, has this name."""


def only_account_named(name: str) -> User:
    found = list(accounts_named(name)[:2])
    if len(found) != 1:
        raise NobodyError(f"{'No account has' if not found else 'More than one account has'} the name {name}.")
    return found[0]
