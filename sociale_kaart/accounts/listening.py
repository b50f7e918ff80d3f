"""What follows when somebody sets up a second factor."""

from typing import Any

from allauth.account.internal.flows.login import record_authentication
from allauth.core import context
from allauth.mfa.models import Authenticator
from django.db.models.signals import post_save

from sociale_kaart.accounts.second_factor import FACTORS


def listen() -> None:
    post_save.connect(count_as_proof, sender=Authenticator, dispatch_uid="count_as_proof")


def count_as_proof(instance: Authenticator, created: bool, **_sent: Any) -> None:
    """Who just set a factor up has shown to hold it, so this session needs no other proof.

    allauth tells of it only after the answer was made, where the session cannot be changed any more.
    """
    request = context.request
    if created and request and request.user == instance.user and instance.type in FACTORS:
        record_authentication(request, instance.user, "mfa", id=instance.pk, type=instance.type)
