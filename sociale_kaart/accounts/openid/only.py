"""Where the account of elsewhere is the only way in."""

from http import HTTPStatus

from allauth.account.authentication import get_authentication_records
from allauth.account.internal.stagekit import clear_login
from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from sociale_kaart.accounts.openid.provider import chosen_provider
from sociale_kaart.accounts.second_factor import ELSEWHERE


def is_only_way() -> bool:
    return bool(settings.OPENID_CONNECT) and chosen_provider().is_only


def needs_elsewhere(user: AbstractUser) -> bool:
    """Administrators keep their password and second step: somebody must get in when the provider is down."""
    return is_only_way() and not user.is_superuser


def refuse_local(request: HttpRequest, user: AbstractUser) -> HttpResponse | None:
    """The page that says so to who came with a password or a passkey; None for who may come in."""
    if not needs_elsewhere(user):
        return None
    if any(record["method"] == ELSEWHERE for record in get_authentication_records(request, user)):
        return None
    clear_login(request)
    context = {"reason": "only_elsewhere", "provider": chosen_provider().name}
    return TemplateResponse(request, "account/openid_failed.html", context, status=HTTPStatus.FORBIDDEN)
