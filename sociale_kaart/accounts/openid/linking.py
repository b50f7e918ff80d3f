"""Which account here belongs to somebody of elsewhere: by subject; by the verified address the first time alone."""

from django.contrib.auth.models import User
from django.db import IntegrityError, transaction

from sociale_kaart.accounts.openid.faults import Fault, OpenIDError
from sociale_kaart.accounts.openid.tokens import Identity
from sociale_kaart.models import LinkedIdentity


def account_of(identity: Identity) -> User:
    linked = find(identity)
    user = linked.user if linked else link(identity)
    if not user.is_active:
        raise OpenIDError(Fault.NOT_ACTIVE)
    return user


def find(identity: Identity) -> LinkedIdentity | None:
    found = LinkedIdentity.objects.filter(issuer=identity.issuer, subject=identity.subject)
    return found.select_related("user").first()


def link(identity: Identity) -> User:
    """Nobody is made here: whoever comes in was invited before."""
    user = account_with(identity.email)
    try:
        with transaction.atomic():
            LinkedIdentity.objects.create(user=user, issuer=identity.issuer, subject=identity.subject)
    except IntegrityError:
        # Another window was first; or somebody got the address after its first owner, whose account stays shut.
        linked = find(identity)
        if linked is None:
            raise OpenIDError(Fault.OTHER_ACCOUNT, "the account belongs to another subject") from None
        return linked.user
    return user


def account_with(email: str) -> User:
    if not email:
        raise OpenIDError(Fault.NOT_VERIFIED)
    # Letters that are only alike are equal to a database in capitals.
    found = list(User.objects.filter(email__iexact=email)[:2]) if email.isascii() else []
    if not found:
        raise OpenIDError(Fault.NO_ACCOUNT)
    if len(found) > 1:
        raise OpenIDError(Fault.OTHER_ACCOUNT, "two accounts have the address")
    if not found[0].is_active:
        raise OpenIDError(Fault.NOT_ACTIVE)
    return found[0]
