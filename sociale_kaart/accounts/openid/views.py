"""The way out to the provider, and the way back in."""

import logging
import re

from allauth.account.internal.flows.login import perform_login, record_authentication
from allauth.account.models import Login
from allauth.account.utils import get_next_redirect_url
from allauth.mfa.stages import AuthenticateStage
from django.contrib.auth import logout
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from sociale_kaart.accounts.openid.attempts import Attempt, begin, take
from sociale_kaart.accounts.openid.exchange import address_to_sign_in, identity_for
from sociale_kaart.accounts.openid.faults import Fault, OpenIDError
from sociale_kaart.accounts.openid.leaving import SIGN_OUT
from sociale_kaart.accounts.openid.linking import account_of
from sociale_kaart.accounts.openid.provider import Provider, chosen_provider, endpoints_of
from sociale_kaart.accounts.openid.tokens import Identity
from sociale_kaart.accounts.second_factor import ELSEWHERE
from sociale_kaart.rate_limit import RateLimit
from sociale_kaart.views.client_address import client_address

logger = logging.getLogger(__name__)
# Each of these asks the provider something; one address may belong to a whole office.
ATTEMPTS = RateLimit(most=120, seconds=15 * 60)


@require_POST
def start(request: HttpRequest) -> HttpResponse:
    """A page that leads on by itself: a form that is sent may only be answered by our own site (`form-action`)."""
    if request.user.is_authenticated:
        return redirect("wagtailadmin_home")
    provider = chosen_provider()
    try:
        refuse_flood(request)
        attempt = begin(request.session, get_next_redirect_url(request) or "")
        address = address_to_sign_in(provider, attempt, way_back(request))
    except OpenIDError as error:
        return refused(request, provider, error)
    return TemplateResponse(request, "account/openid_onward.html", {"provider": provider.name, "address": address})


@require_GET
def back(request: HttpRequest) -> HttpResponse:
    provider = chosen_provider()
    try:
        refuse_flood(request)
        attempt = take(request.session, request.GET.get("state", ""))
        if attempt is None:
            raise OpenIDError(Fault.NOT_OURS)
        code = code_in(request, provider)
        identity = identity_for(provider, attempt, code, way_back(request))
        user = account_of(identity)
    except OpenIDError as error:
        return refused(request, provider, error)
    return sign_in(request, user, identity, attempt)


def refuse_flood(request: HttpRequest) -> None:
    if not ATTEMPTS.allows(client_address(request)):
        raise OpenIDError(Fault.TOO_OFTEN)


def code_in(request: HttpRequest, provider: Provider) -> str:
    """What the provider gave the browser for us."""
    error = request.GET.get("error")
    if error == "access_denied":
        raise OpenIDError(Fault.STOPPED)
    if error is not None:
        told = error if re.fullmatch(r"[a-z_]{1,60}", error) else "an error without a usable name"
        raise OpenIDError(Fault.WRONG_ANSWER, f"it sent {told}")
    endpoints = endpoints_of(provider)
    issuer = request.GET.get("iss", "" if endpoints.names_itself else endpoints.issuer)
    if issuer != endpoints.issuer:
        raise OpenIDError(Fault.NOT_OURS, "the answer is of another provider")
    code = request.GET.get("code", "")
    if not code:
        raise OpenIDError(Fault.WRONG_ANSWER, "it sent no code")
    return code


def sign_in(request: HttpRequest, user: User, identity: Identity, attempt: Attempt) -> HttpResponse:
    """As with a password. Of who was signed in here before, or only halfway, nothing remains."""
    logout(request)
    proved = {"second_factor": True} if identity.has_second_factor else {}
    # Kept with the session: the process that signs somebody out may never have asked the provider anything.
    record_authentication(request, user, ELSEWHERE, **{SIGN_OUT: endpoints_of(chosen_provider()).sign_out}, **proved)
    stages = {AuthenticateStage.key: {"handled": True}} if proved else {}
    return perform_login(request, Login(user=user, redirect_url=attempt.then or None, state={"stages": stages}))


def refused(request: HttpRequest, provider: Provider, error: OpenIDError) -> HttpResponse:
    logger.warning("Signing in with %s: %s. %s", provider.name, error.fault.reason, error.detail)
    context = {"reason": error.fault.reason, "provider": provider.name}
    return TemplateResponse(request, "account/openid_failed.html", context, status=error.fault.status)


def way_back(request: HttpRequest) -> str:
    return request.build_absolute_uri(reverse("openid_back"))
