"""The way from somebody's account page to the second step of signing in."""

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _


def second_factor_menu_item(_request: HttpRequest) -> dict[str, object]:
    return {
        "url": reverse("mfa_index"),
        "label": _("Second step of signing in"),
        "help_text": _("An app, a passkey and recovery codes."),
    }
