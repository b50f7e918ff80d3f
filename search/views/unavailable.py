"""The page while searching does not work: whom to call, and every service as a plain list from the database."""

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from home.pagination import PageLink, Pagination
from sociale_kaart import clock
from sociale_kaart.models import Area, Service

ON_A_PAGE = 50


@dataclass(frozen=True)
class Entry:
    """A service as far as a plain list tells it."""

    name: str
    url: str
    organization: str | None


def unavailable(request: HttpRequest, municipality: Area) -> TemplateResponse:
    """Nothing is filtered: whatever was asked, everything is there."""
    services = Service.objects.findable(clock.today()).filter(municipality=municipality)
    ordered = services.select_related("organization").order_by("name_nl", "id")
    page = Paginator(ordered, ON_A_PAGE).get_page(request.GET.get("pagina"))
    context: dict[str, Any] = {
        "page_title": _("Searching does not work right now"),
        "noindex": True,
        "section": "verwijswijzer",
        "hide_footer_crisis": True,
        "entries": [_entry(service) for service in page],
        "total": page.paginator.count,
        "pagination": _pagination(page),
    }
    return TemplateResponse(request, "search/unavailable.html", context, status=503)


def _entry(service: Service) -> Entry:
    organization = service.organization
    is_named = organization is not None and organization.is_public
    return Entry(service.name, service.get_absolute_url(), organization.name if is_named else None)


def _pagination(page: Page) -> Pagination | None:
    """Links hold no question: nothing of it is answered here."""
    if not page.has_other_pages():
        return None

    def link(number: int) -> PageLink:
        return PageLink(number, f"?pagina={number}", number == page.number)

    numbers = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    return Pagination(
        pages=tuple(link(number) for number in numbers if isinstance(number, int)),
        previous=link(page.previous_page_number()) if page.has_previous() else None,
        next=link(page.next_page_number()) if page.has_next() else None,
    )
