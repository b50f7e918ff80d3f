"""Browsers that signed in to an account before, so that somebody elsewhere cannot lock its owner out.

The cookie goes to `/beheer/` alone, and holds no more than numbers of accounts and a random word for each.
"""

import secrets

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

COOKIE, SALT = "known_device", "sociale_kaart.accounts.devices"
HOLDS_FOR = 180 * 24 * 60 * 60
MOST_ACCOUNTS = 5


def device_of(request: HttpRequest, account: str) -> str:
    """The word of this browser for an account; empty where it never signed in to it."""
    return words_of(request).get(account, "")


def remember(request: HttpRequest, response: HttpResponse, account: str) -> None:
    words = {account: device_of(request, account) or secrets.token_hex(8)} | words_of(request)
    kept = dict(list(words.items())[:MOST_ACCOUNTS])
    response.set_cookie(
        COOKIE,
        signing.dumps(kept, salt=SALT),
        max_age=HOLDS_FOR,
        path=settings.SESSION_COOKIE_PATH,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def words_of(request: HttpRequest) -> dict[str, str]:
    try:
        return signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT, max_age=HOLDS_FOR)
    except signing.BadSignature:
        return {}
