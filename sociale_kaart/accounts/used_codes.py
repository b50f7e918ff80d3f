"""A code works once, in whatever process of the server: allauth remembers it in the memory of one alone."""

import time

from allauth.mfa import app_settings
from django.contrib.auth.models import AbstractUser
from django.db import IntegrityError, transaction
from django.utils.crypto import salted_hmac

from sociale_kaart.models import UsedCode


def use(user: AbstractUser, code: str) -> bool:
    """Whether this is the first time; two at once cannot both be it."""
    now = int(time.time())
    UsedCode.objects.filter(at__lte=now - seconds()).delete()
    key = salted_hmac("sociale_kaart.accounts.used_codes", f"{user.pk}\0{code}", algorithm="sha256").hexdigest()
    try:
        with transaction.atomic():
            UsedCode.objects.create(key=key, at=now)
    except IntegrityError:
        return False
    return True


def seconds() -> int:
    """How long an app's code fits: its own time, and that of the clocks that are off."""
    return app_settings.TOTP_PERIOD * (2 * app_settings.TOTP_TOLERANCE + 1)
