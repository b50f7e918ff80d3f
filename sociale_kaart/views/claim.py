"""Somebody asks to keep the page of the organisation that they work for; who looks for help is led back."""

from http import HTTPStatus

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sociale_kaart.claims.asking import ask
from sociale_kaart.claims.links import BrokenLinkError, Request, read
from sociale_kaart.claims.proving import AlreadyUsedError, GoneError, prove
from sociale_kaart.models import Organization, Service
from sociale_kaart.pages.claim_page import ClaimForm, claim_form
from sociale_kaart.pages.wording import Text, text_of
from sociale_kaart.rate_limit import RateLimit
from sociale_kaart.views.about_service import TRY_AGAIN, about_response, about_service
from sociale_kaart.views.client_address import client_address
from sociale_kaart.views.confirm import answer as private_answer
from sociale_kaart.views.municipality import municipality_of

requests_of_one_address = RateLimit(most=5, seconds=3600)


@require_http_methods(["GET", "HEAD", "POST"])
@about_service
def claim_service(request: HttpRequest, service: Service) -> TemplateResponse:
    """The form; once sent, the same answer for every address, so that nothing can be found out with it."""
    if request.method != "POST":
        return shown(request, service, ClaimForm())
    form = claim_form(request.POST.dict())
    if form.has_errors:
        return shown(request, service, form, HTTPStatus.BAD_REQUEST)
    if not requests_of_one_address.allows(client_address(request)):
        return shown(request, service, form, HTTPStatus.TOO_MANY_REQUESTS, is_too_often=True)
    ask(service, form.name, form.email, get_language())
    return shown(request, service, form, is_sent=True)


def shown(
    request: HttpRequest,
    service: Service,
    form: ClaimForm,
    status: int = HTTPStatus.OK,
    *,
    is_sent: bool = False,
    is_too_often: bool = False,
) -> TemplateResponse:
    organization = service.organization if service.organization and service.organization.is_public else None
    context = {
        "organization": organization and (text_of(organization, "name") or Text(organization.slug)),
        "form": form,
        "is_sent": is_sent,
        "is_too_often": is_too_often,
        "page_title": _("Look at your mail") if is_sent else _("Do you work here?"),
    }
    return about_response(request, service, "claim", status, TRY_AGAIN if is_too_often else None, **context)


@require_http_methods(["GET", "HEAD", "POST"])
def prove_claim(request: HttpRequest, token: str) -> TemplateResponse:
    """The page behind the link in the mail; looking at it changes nothing, whoever or whatever looks."""
    municipality = municipality_of(request)
    try:
        asked = read(token)
    except BrokenLinkError:
        return proof(request, "broken", HTTPStatus.NOT_FOUND)
    organization = Organization.objects.filter(pk=asked.organization, municipality=municipality).first()
    if organization is None:
        return proof(request, "gone", HTTPStatus.GONE)
    if asked.is_expired:
        return proof(request, "expired", HTTPStatus.GONE, asked, organization)
    if request.method != "POST":
        return proof(request, "ask", HTTPStatus.OK, asked, organization)
    try:
        prove(asked, token, reverse("claims"))
    except AlreadyUsedError:
        return proof(request, "used", HTTPStatus.GONE, asked, organization)
    except GoneError:
        return proof(request, "gone", HTTPStatus.GONE)
    return proof(request, "done", HTTPStatus.OK, asked, organization)


def proof(
    request: HttpRequest,
    state: str,
    status: int,
    asked: Request | None = None,
    organization: Organization | None = None,
) -> TemplateResponse:
    titles = {
        "ask": _("Do you want to keep this page?"),
        "done": _("Thank you"),
        "used": _("This was asked already"),
    }
    context = {
        "state": state,
        "asked": asked,
        "organization": organization and (text_of(organization, "name") or Text(organization.slug)),
        "page_title": titles.get(state, _("This link does not work (any more)")),
    }
    return private_answer(request, "claim_proof", context, status)
