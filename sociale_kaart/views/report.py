"""A visitor says that something on the page of a service is not right: without login, without saying who."""

from http import HTTPStatus

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sociale_kaart.freshness.reporting import report
from sociale_kaart.models import Service
from sociale_kaart.moderation.suggesting import TooManySuggestionsError
from sociale_kaart.pages.report_page import ReportForm, report_form
from sociale_kaart.rate_limit import RateLimit
from sociale_kaart.views.about_service import TRY_AGAIN, TRY_TOMORROW, about_response, about_service
from sociale_kaart.views.client_address import client_address

reports_of_one_address = RateLimit(most=10, seconds=3600)


@require_http_methods(["GET", "HEAD", "POST"])
@about_service
def report_service(request: HttpRequest, service: Service) -> TemplateResponse:
    """The form, what is wrong with it, or thanks; what was written is never lost."""
    if request.method != "POST":
        return answer(request, service, ReportForm())
    form = report_form(request.POST.dict())
    if form.has_errors:
        return answer(request, service, form, HTTPStatus.BAD_REQUEST)
    if not reports_of_one_address.allows(client_address(request)):
        return answer(request, service, form, HTTPStatus.TOO_MANY_REQUESTS, TRY_AGAIN, is_too_often=True)
    try:
        report(service, form.group, form.text)
    except TooManySuggestionsError:
        return answer(request, service, form, HTTPStatus.TOO_MANY_REQUESTS, TRY_TOMORROW, is_full=True)
    return answer(request, service, form, is_sent=True)


def answer(
    request: HttpRequest,
    service: Service,
    form: ReportForm,
    status: int = HTTPStatus.OK,
    try_again: int | None = None,
    *,
    is_sent: bool = False,
    is_too_often: bool = False,
    is_full: bool = False,
) -> TemplateResponse:
    context = {
        "form": form,
        "is_sent": is_sent,
        "is_too_often": is_too_often,
        "is_full": is_full,
        "page_title": _("Thank you") if is_sent else _("Is something not right?"),
    }
    return about_response(request, service, "report", status, try_again, **context)
