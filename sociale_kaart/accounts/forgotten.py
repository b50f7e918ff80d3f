"""A new password for who forgot it, by mail."""

from typing import Any

from django.conf import settings
from django.urls import reverse
from wagtail.admin.forms.auth import PasswordResetForm

from sociale_kaart import mail
from sociale_kaart.accounts.openid.only import needs_elsewhere
from sociale_kaart.rate_limit import RateLimit

MAILS = RateLimit(most=3, seconds=60 * 60)


class ForgottenPasswordForm(PasswordResetForm):
    """The mail waits in the queue when the mail server is down; nobody can be flooded with it.

    Its link leads to our own host, whatever host the request named.
    """

    def send_mail(
        self, _subject: str, _body: str, context: dict[str, Any], _from: str, to_email: str, **_rest: Any
    ) -> None:
        user = context["user"]
        if needs_elsewhere(user) or not MAILS.allows(to_email.lower()):
            return
        path = reverse("wagtailadmin_password_reset_confirm", args=[context["uid"], context["token"]])
        words = {
            "naam": user.get_full_name() or user.get_username(),
            "account": user.get_username(),
            "link": f"{settings.SITE_URL}{path}",
            "contact": settings.DEFAULT_FROM_EMAIL,
        }
        mail.queue("forgotten_password", to_email, settings.LANGUAGE_CODE, words)
