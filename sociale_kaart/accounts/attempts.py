"""Who tries to get in, from where, and a message for who has to wait."""

from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from sociale_kaart.accounts.devices import device_of
from sociale_kaart.accounts.lockout import Attempt, account_named, is_locked
from sociale_kaart.views.client_address import client_address

WAIT = _("There were too many attempts. Wait a quarter of an hour and try again.")


def attempt_of(request: HttpRequest, name: str) -> Attempt:
    account = account_named(name)
    return Attempt(account, client_address(request), device_of(request, account))


def refuse_if_locked(attempt: Attempt) -> None:
    """Raises `ValidationError` with the message."""
    if is_locked(attempt):
        raise ValidationError(WAIT, code="too_many_login_attempts")
