"""The page of one district."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from sociale_kaart import clock
from sociale_kaart.models import Area
from sociale_kaart.pages.district_page import description, district_page, page_title
from sociale_kaart.pages.unlisted import unlisted
from sociale_kaart.views.municipality import municipality_of
from sociale_kaart.views.unlisted import unlisted_response


@require_safe
def district(request: HttpRequest, slug: str) -> HttpResponse:
    """A part of this municipality or the whole; what holds the municipality leads to its page."""
    municipality = municipality_of(request)
    area = municipality if slug == municipality.slug else Area.objects.defer("outline").filter(slug=slug).first()
    if area is None:
        return unlisted_response(request, unlisted(municipality))
    if municipality.is_descendant_of(area):
        return redirect("district", slug=municipality.slug)
    if area != municipality and not area.is_descendant_of(municipality):
        return unlisted_response(request, unlisted(municipality))
    page = district_page(area, municipality, clock.today())
    context = {
        "page": page,
        "page_title": page_title(page),
        "description": description(page),
        "section": "verwijswijzer",
        "trail": page.trail,
        "feed": reverse("district_feed", args=[area.slug]),
    }
    return TemplateResponse(request, "sociale_kaart/district.html", context)
