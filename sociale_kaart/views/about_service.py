"""A form below the page of a service: for whoever has something to say about it."""

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus

from django.http import HttpRequest
from django.template.response import TemplateResponse

from sociale_kaart import clock
from sociale_kaart.models import Service
from sociale_kaart.pages.unlisted import unlisted_service
from sociale_kaart.pages.wording import Text, text_of
from sociale_kaart.sensitivity import is_sensitive_service
from sociale_kaart.views.municipality import municipality_of
from sociale_kaart.views.unlisted import unlisted_response

# Seconds after which limits on what one connection sends have passed; and after which somebody has read what waits.
TRY_AGAIN, TRY_TOMORROW = 60 * 60, 24 * 60 * 60
View = Callable[[HttpRequest, Service], TemplateResponse]


def about_service(view: View) -> Callable[[HttpRequest, str], TemplateResponse]:
    """The view gets the service; where none is public at this address, the answer says so and leads on."""

    @wraps(view)
    def found(request: HttpRequest, slug: str) -> TemplateResponse:
        municipality, today = municipality_of(request), clock.today()
        public = Service.objects.public(today).filter(municipality=municipality, slug=slug)
        service = public.select_related("organization", "main_question_type").first()
        if service is None:
            return unlisted_response(request, unlisted_service(municipality, slug, today))
        service.municipality = municipality
        return view(request, service)

    return found


def about_response(
    request: HttpRequest,
    service: Service,
    template: str,
    status: int = HTTPStatus.OK,
    try_again: int | None = None,
    **context: object,
) -> TemplateResponse:
    """Such a form, or what came of it; not for search engines, and quick to leave where the service is sensitive.

    `try_again`: after so many seconds it can be sent.
    """
    full = {
        "service": service,
        "name": text_of(service, "name") or Text(service.slug),
        "section": "verwijswijzer",
        "noindex": True,
        "quick_exit": is_sensitive_service(service),
        **context,
    }
    headers = {"Retry-After": str(try_again)} if try_again else {}
    return TemplateResponse(request, f"sociale_kaart/{template}.html", full, status=status, headers=headers)
