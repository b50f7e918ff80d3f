"""Accounts by what people write of them."""

from django.contrib.auth.models import User
from django.db.models import Q, QuerySet


def accounts_named(name: str) -> QuerySet[User]:
    """Those with this user name or mail address, in capitals or not; more than one where two share an address."""
    return User.objects.filter(Q(username__iexact=name) | Q(email__iexact=name)).order_by("pk")
