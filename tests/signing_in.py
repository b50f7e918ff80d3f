"""Sign in as the admin wants it: with both steps."""

from allauth.account.internal.flows import login
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.auth.models import User
from django.test import Client

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def sign_in(client: Client, user: User) -> None:
    """What the two forms leave behind; an account without a second factor gets an app first."""
    client.force_login(user)
    session = client.session
    session.update(session_of(user))
    session.save()


def session_of(user: User) -> dict:
    factor = Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).first()
    factor = factor or TOTP.activate(user, SECRET).instance
    return {
        SESSION_KEY: str(user.pk),
        BACKEND_SESSION_KEY: settings.AUTHENTICATION_BACKENDS[0],
        HASH_SESSION_KEY: user.get_session_auth_hash(),
        login.AUTHENTICATION_METHODS_SESSION_KEY: [{"method": "mfa", "type": "totp", "id": factor.pk, "at": 0}],
        login._AUTHENTICATION_METHODS_USER_SESSION_KEY: str(user.pk),
    }


def code_now(secret: str = SECRET) -> str:
    """What the app shows."""
    counters = list(yield_hotp_counters_from_time())
    return format_hotp_value(hotp_value(secret, counters[len(counters) // 2]))
