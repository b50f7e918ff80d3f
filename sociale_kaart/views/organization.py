"""The page of one organisation."""

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from sociale_kaart import clock
from sociale_kaart.models import Organization, UseKind
from sociale_kaart.pages.context import organization_context
from sociale_kaart.pages.organization_page import NoSuchPageError, organization_page
from sociale_kaart.pages.unlisted import unlisted
from sociale_kaart.statistics.visits import count_use
from sociale_kaart.structured_data import organization_data
from sociale_kaart.translations.reading import with_status
from sociale_kaart.views.contact_click import ORGANIZATION, clicks_of
from sociale_kaart.views.municipality import municipality_of
from sociale_kaart.views.unlisted import unlisted_response
from sociale_kaart.views.visiting import visit_of

LONGEST_NUMBER = 6


@require_safe
def organization(request: HttpRequest, slug: str) -> TemplateResponse:
    """One public organisation with its services."""
    municipality = municipality_of(request)
    own = Organization.objects.public().filter(municipality=municipality, slug=slug)
    found = with_status(own).select_related("municipality").first()
    if found is None:
        return unlisted_response(request, unlisted(municipality))
    found.municipality = municipality
    try:
        page = organization_page(found, clock.today(), number_in(request.GET.get("pagina", "")))
    except NoSuchPageError:
        return unlisted_response(request, unlisted(municipality))
    data = [organization_data(page, found.get_absolute_url())]
    context = organization_context(page) | {"structured_data": data, "clicks": clicks_of(request, ORGANIZATION, slug)}
    if visit := visit_of(request):
        count_use(Organization, found.pk, UseKind.VIEW, municipality.pk, visit, clock.today())
    return TemplateResponse(request, "sociale_kaart/organization.html", context)


def number_in(value: str) -> int:
    """The page that the address asks for; the first where that cannot be read."""
    is_number = value.isascii() and value.isdigit() and len(value) <= LONGEST_NUMBER
    return int(value) or 1 if is_number else 1
