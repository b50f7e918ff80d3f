"""The page behind a link in a mail: is this listing right? Looking at it changes nothing, whoever or whatever looks."""

from collections.abc import Mapping
from dataclasses import replace
from http import HTTPStatus

from django.http import Http404, HttpRequest
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sociale_kaart import clock
from sociale_kaart.freshness.answering import AlreadyAnsweredError, propose_number, sent_phone, take_answers
from sociale_kaart.freshness.links import BrokenLinkError, find_link
from sociale_kaart.models import ConfirmationLink, Service
from sociale_kaart.moderation.suggesting import TooManySuggestionsError
from sociale_kaart.pages.confirm_page import ConfirmPage, confirm_page
from sociale_kaart.rate_limit import RateLimit
from sociale_kaart.views.about_service import TRY_AGAIN
from sociale_kaart.views.municipality import municipality_of

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
        return shown(request, page_of(link))
    if not answers_of_a_link.allows(token):
        return closed(request, "often", HTTPStatus.TOO_MANY_REQUESTS, link)
    try:
        return take(request, link)
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


def take(request: HttpRequest, link: ConfirmationLink) -> TemplateResponse:
    """All that was filled in counts, whichever button was pressed."""
    action = request.POST.get("actie", "")
    page = page_of(link, request.POST.dict())
    answers = page.answers(rest_is_right=action == "alles")
    if action == "telefoon" or (answers.phone and not (answers.right or answers.wrong)):
        return new_phone(request, link, page)
    if page.has_errors or not (answers.right or answers.wrong):
        return shown(request, page, HTTPStatus.BAD_REQUEST, is_empty=not page.has_errors)
    take_answers(link, answers)
    return done(request, link, has_wrong=bool(answers.wrong or answers.phone))


def new_phone(request: HttpRequest, link: ConfirmationLink, page: ConfirmPage) -> TemplateResponse:
    """The link stays open, with all that was filled in, so that the rest can be confirmed as well."""
    page = page.unjudged()
    if page.phone_error or not (page.new_phone or page.is_phone_sent):
        error = page.phone_error or _("Type the new number here.")
        return shown(request, replace(page, phone_error=error), HTTPStatus.BAD_REQUEST)
    if page.new_phone:
        propose_number(link, page.new_phone)
    return shown(request, replace(page, known_phone=page.phone, is_phone_sent=True), told_number=page.phone)


def page_of(link: ConfirmationLink, filled_in: Mapping[str, str] | None = None) -> ConfirmPage:
    return confirm_page(link.service, clock.now(), filled_in, sent_phone(link))


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
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        headers["Retry-After"] = str(TRY_AGAIN)
    return TemplateResponse(request, f"sociale_kaart/{template}.html", full, status=status, headers=headers)
