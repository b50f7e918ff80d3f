"""The page of the list, and the same on paper. What is on it stands in the address and nowhere else."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from home.frame import frame_for
from home.paper.response import pdf_response
from home.shortlist.address import REMOVED, query_of, slugs_in
from home.shortlist.items import items_of
from home.shortlist.page import shortlist_context
from home.shortlist.sheet import shortlist_sheet
from sociale_kaart.clock import today
from sociale_kaart.sensitivity import has_sensitive_service
from sociale_kaart.views.municipality import municipality_of


@require_safe
def shortlist(request: HttpRequest) -> HttpResponse:
    """The places in the address; without any, how one gets some."""
    slugs, is_cut = slugs_in(request.GET)
    if removed := request.GET.get(REMOVED):
        left = [slug for slug in slugs if slug != removed]
        return redirect(reverse("shortlist") + query_of(left))
    municipality, frame = municipality_of(request), frame_for(request)
    items = items_of(slugs, municipality, today())
    address = request.build_absolute_uri(reverse("shortlist") + query_of(item.slug for item in items))
    context = shortlist_context(items, address, frame) | {
        "noindex": True,
        "section": "lijst",
        "quick_exit": has_sensitive_service(slugs, municipality),
        "gone": len(slugs) - len(items),
        "is_cut": is_cut,
        "today": today(),
    }
    return TemplateResponse(request, "home/shortlist/shortlist.html", context)


@require_safe
def shortlist_pdf(request: HttpRequest) -> HttpResponse:
    slugs, _is_cut = slugs_in(request.GET)
    items = items_of(slugs, municipality_of(request), today())
    if not items:
        raise Http404("There is nothing on this list.")
    return pdf_response(shortlist_sheet(items, frame_for(request)), _("My list"))
