"""The page behind a link in a mail: is this listing right? Looking at it changes nothing, whoever or whatever looks."""

from dataclasses import replace
from http import HTTPStatus

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sociale_kaart import clock
from sociale_kaart.editing.forms.phone_number import validate_phone_number
from sociale_kaart.freshness.answering import AlreadyAnsweredError, confirm_all, propose, take_answers
from sociale_kaart.freshness.links import BrokenLinkError, find_link
from sociale_kaart.models import ConfirmationLink, FieldGroup, Service
from sociale_kaart.moderation.suggesting import TooManySuggestionsError
from sociale_kaart.pages.confirm_page import ConfirmPage, confirm_page
from sociale_kaart.rate_limit import RateLimit
from sociale_kaart.views.municipality import municipality_of

NUMBER_LENGTH = 40
answers_of_a_link = RateLimit(most=20, seconds=3600)


@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> TemplateResponse:
    """A link that cannot be used says why, and what to do."""
    try:
        link = find_link(token)
    except BrokenLinkError:
        return closed(request, "broken", HTTPStatus.NOT_FOUND)
    if reason := reason_to_refuse(request, link):
        return closed(request, reason, HTTPStatus.GONE, link)
    link.service.municipality = municipality_of(request)
    if request.method != "POST":
        return shown(request, confirm_page(link.service, clock.now()))
    if not answers_of_a_link.allows(token):
        return closed(request, "often", HTTPStatus.TOO_MANY_REQUESTS, link)
    try:
        return ACTIONS.get(request.POST.get("actie"), take)(request, link)
    except AlreadyAnsweredError:
        link.refresh_from_db()
        return closed(request, "answered", HTTPStatus.GONE, link)
    except TooManySuggestionsError:
        return closed(request, "often", HTTPStatus.TOO_MANY_REQUESTS, link)


def reason_to_refuse(request: HttpRequest, link: ConfirmationLink | None) -> str:
    """Empty where the link may be used. Another municipality's site knows nothing of it."""
    if link is None:
        return "withdrawn"
    if link.service.municipality_id != municipality_of(request).pk:
        raise Http404("This link belongs to another site.")
    if not Service.objects.public(clock.today()).filter(pk=link.service_id).exists():
        return "withdrawn"
    if link.answered_at:
        return "answered"
    return "expired" if link.expires_at < clock.now() else ""


def all_right(request: HttpRequest, link: ConfirmationLink) -> TemplateResponse:
    confirm_all(link)
    return done(request, link)


def new_phone(request: HttpRequest, link: ConfirmationLink) -> TemplateResponse:
    """The link stays open, so that the rest can be confirmed as well."""
    number = " ".join(request.POST.get("nummer", "").split())
    page = confirm_page(link.service, clock.now())
    try:
        validate_phone_number(number[: NUMBER_LENGTH + 1])
    except ValidationError:
        error = _("This is not a telephone number. An example: 036 123 45 67.")
        page = replace(page, phone=number[:NUMBER_LENGTH], phone_error=error)
        return shown(request, page, HTTPStatus.BAD_REQUEST)
    propose(link, FieldGroup.CONTACT, number)
    return shown(request, page, told_number=number)


def take(request: HttpRequest, link: ConfirmationLink) -> TemplateResponse:
    page = confirm_page(link.service, clock.now(), request.POST.dict())
    answers = page.answers()
    if page.has_errors or not (answers.right or answers.wrong):
        return shown(request, page, HTTPStatus.BAD_REQUEST, is_empty=not page.has_errors)
    take_answers(link, answers)
    return done(request, link, has_wrong=bool(answers.wrong))


ACTIONS = {"alles": all_right, "telefoon": new_phone, "antwoorden": take}


def shown(request: HttpRequest, page: ConfirmPage, status: int = HTTPStatus.OK, **context: object) -> TemplateResponse:
    title = _("Is this still right?")
    return answer(request, "confirm", {"confirm": page, "page": page.page, "page_title": title} | context, status)


def done(request: HttpRequest, link: ConfirmationLink, **context: object) -> TemplateResponse:
    return answer(request, "confirm_done", {"link": link, "page_title": _("Thank you")} | context)


def closed(request: HttpRequest, reason: str, status: int, link: ConfirmationLink | None = None) -> TemplateResponse:
    titles = {"answered": _("This was answered already"), "often": _("This is a lot at once")}
    title = titles.get(reason, _("This link does not work (any more)"))
    return answer(request, "confirm_closed", {"reason": reason, "link": link, "page_title": title}, status)


def answer(request: HttpRequest, template: str, context: dict, status: int = HTTPStatus.OK) -> TemplateResponse:
    """The address itself is the key: it is told to nobody, kept by no cache, and found by no search engine."""
    full = {"noindex": True, "section": "verwijswijzer"} | context
    headers = {"Referrer-Policy": "no-referrer", "Cache-Control": "no-store", "X-Robots-Tag": "noindex"}
    return TemplateResponse(request, f"sociale_kaart/{template}.html", full, status=status, headers=headers)
