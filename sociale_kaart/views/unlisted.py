"""The answer at an address that shows nothing (any more): a 404 with a way on."""

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from sociale_kaart.pages.unlisted import UnlistedPage


def unlisted_response(request: HttpRequest, page: UnlistedPage) -> TemplateResponse:
    title = _("This is no longer here") if page.was_listed else _("We cannot find this")
    context = {"page": page, "page_title": title, "section": "verwijswijzer", "noindex": True}
    return TemplateResponse(request, "sociale_kaart/unlisted.html", context, status=404)
