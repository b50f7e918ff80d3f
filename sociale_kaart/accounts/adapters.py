"""Where signing in here differs from what allauth does by itself."""

import time
from collections.abc import Mapping, Sequence
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.models import AbstractUser
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from sociale_kaart import mail
from sociale_kaart.accounts import at_rest, lockout
from sociale_kaart.accounts.attempts import attempt_of, refuse_if_locked
from sociale_kaart.accounts.devices import remember
from sociale_kaart.accounts.openid.leaving import address_to_sign_out
from sociale_kaart.accounts.openid.only import refuse_local
from sociale_kaart.accounts.openid.provider import chosen_provider
from sociale_kaart.accounts.second_factor import ELSEWHERE

# Who signed in, or proved a factor, less than this ago changes factors without being asked again.
JUST_NOW = 10 * 60


class AccountAdapter(DefaultAccountAdapter):
    """Accounts are made by invitation; mails go through our own queue."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "username_password_mismatch": _("This user name and password do not go together. Try again."),
        "email_password_mismatch": _("This e-mail address and password do not go together. Try again."),
        "too_many_login_attempts": _("There were too many attempts. Wait a quarter of an hour and try again."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        return not proved_just_now(self.request)

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Before the password is looked at: a right one says nothing while the account waits."""
        refuse_if_locked(attempt_of(request, name_in(credentials)))

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        lockout.note_failure(attempt_of(request, name_in(credentials)))

    def pre_login(self, request: HttpRequest, user: AbstractUser, **kwargs: Any) -> HttpResponse | None:
        """Every way in comes by here: password, passkey, and the account of elsewhere."""
        return super().pre_login(request, user, **kwargs) or refuse_local(request, user)

    def post_login(self, request: HttpRequest, user: AbstractUser, **kwargs: Any) -> HttpResponse:
        response = super().post_login(request, user, **kwargs)
        attempt = attempt_of(request, user.get_username())
        lockout.forget_failures(attempt)
        remember(request, response, attempt.account)
        return response

    def logout(self, request: HttpRequest) -> None:
        """Here alone: at the provider somebody stays signed in, which matters on a computer that others use too."""
        records = get_authentication_records(request, request.user)
        # First, and stored at once: whatever goes wrong in what we tell after it, nobody is signed in any more.
        super().logout(request)
        if settings.OPENID_CONNECT and any(record["method"] == ELSEWHERE for record in records):
            messages.info(request, still_signed_in(request, records))

    def send_notification_mail(self, template_prefix: str, user: AbstractUser, *_args: Any, **_kwargs: Any) -> None:
        """That a second factor was added or taken away; which one, the page itself tells."""
        if user.email:
            words = {"naam": user.get_full_name() or user.email, "contact": settings.DEFAULT_FROM_EMAIL}
            mail.queue("second_factor_changed", user.email, "nl", words)


def still_signed_in(request: HttpRequest, records: Sequence[Mapping[str, Any]]) -> str:
    """With the way out there, where the provider says which; whoever works on uses that account for more."""
    provider = chosen_provider()
    told = _("You are still signed in at %(provider)s. Sign out there too on a computer that others use.")
    address = address_to_sign_out(provider, records, request.build_absolute_uri(reverse("account_login")))
    words = told % {"provider": provider.name}
    if not address:
        return words
    leave = _("Sign out at %(provider)s") % {"provider": provider.name}
    return format_html('{} <a href="{}">{}</a>', words, address, leave)


def proved_just_now(request: HttpRequest) -> bool:
    records = get_authentication_records(request, request.user) if request.user.is_authenticated else []
    return any(time.time() - record["at"] < JUST_NOW for record in records)


def name_in(credentials: Mapping[str, Any]) -> str:
    return credentials.get("username") or credentials.get("email") or ""


class MFAAdapter(DefaultMFAAdapter):
    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": _("This code is not right, or no longer. Wait for the next one and try again.")
    }

    def get_totp_issuer(self) -> str:
        return settings.WAGTAIL_SITE_NAME

    def encrypt(self, text: str) -> str:
        return at_rest.encrypt(text)

    def decrypt(self, encrypted_text: str) -> str:
        return at_rest.decrypt(encrypted_text)
