"""A browser tells, beside the call or mail itself, that a way of contact was used."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from sociale_kaart import clock
from sociale_kaart.models import Organization, Service, UseKind
from sociale_kaart.statistics.visits import count_use
from sociale_kaart.views.municipality import municipality_of
from sociale_kaart.views.visiting import visit_of

WAYS = {"bellen": UseKind.CALL, "mailen": UseKind.MAIL, "website": UseKind.WEBSITE}
SERVICE, ORGANIZATION = "dienst", "organisatie"


def clicks_of(request: HttpRequest, kind: str, slug: str) -> dict[str, str]:
    """Where a browser tells it, by way; whole addresses, as HTML wants them of a `ping`."""
    return {way: request.build_absolute_uri(reverse("contact-click", args=[kind, slug, way])) for way in WAYS}


@require_POST
def contact_click(request: HttpRequest, kind: str, slug: str, way: str) -> HttpResponse:
    """Nothing to show: the reader is calling already."""
    municipality, visit = municipality_of(request), visit_of(request)
    if kind == SERVICE:
        model, public = Service, Service.objects.public(clock.today())
    else:
        model, public = Organization, Organization.objects.public()
    key = public.filter(municipality=municipality, slug=slug).values_list("pk", flat=True).first()
    if key is None:
        raise Http404
    if visit:
        count_use(model, key, WAYS[way], municipality.pk, visit, clock.today())
    return HttpResponse(status=204)
