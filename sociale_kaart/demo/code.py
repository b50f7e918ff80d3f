"""The code that an app would show for the accounts of the demonstration."""

import time

from allauth.mfa import app_settings
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from allauth.mfa.utils import decrypt
from django.conf import settings

from sociale_kaart.demo.accounts import DOMAIN
from sociale_kaart.demo.making import DemoError


def code_now() -> tuple[str, int]:
    """The digits, and for how many seconds an app shows them; of no other account than those."""
    if not settings.MADE_UP_DATA:
        raise DemoError("demo_code is for accounts for trying out, so it does not run with the settings of production.")
    made = Authenticator.objects.filter(type=Authenticator.Type.TOTP, user__username__endswith=f"@{DOMAIN}").first()
    if made is None:
        raise DemoError("There are no accounts for trying out yet: run `manage.py make_demo` first.")
    counter, passed = divmod(int(time.time()), app_settings.TOTP_PERIOD)
    code = format_hotp_value(hotp_value(decrypt(made.data["secret"]), counter))
    return code, app_settings.TOTP_PERIOD - passed
