"""Which organisations the municipality trusts with small changes."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sociale_kaart.models import Organization
from sociale_kaart.rights.memberships import municipalities_of

PAGE_SIZE = 50


@require_http_methods(["GET", "HEAD", "POST"])
def trusted_organizations(request: HttpRequest) -> HttpResponse:
    """A page of organisations that somebody works for, each with a box; sent back, the boxes of that page hold."""
    towns = municipalities_of(request.user)
    if not towns.exists():
        raise PermissionDenied
    own = Organization.objects.filter(municipality__in=towns.values("pk"))
    if request.method == "POST":
        save_boxes(own, request.POST.getlist("shown"), request.POST.getlist("trusted"))
        messages.success(request, _("Saved."))
        return redirect(reverse("trusted_organizations"))
    with_people = own.filter(memberships__isnull=False) | own.filter(is_trusted=True)
    page = Paginator(with_people.distinct().order_by("name_nl", "pk"), PAGE_SIZE).get_page(request.GET.get("p"))
    return TemplateResponse(request, "sociale_kaart_admin/trusted_organizations.html", {"page": page})


def save_boxes(own: QuerySet[Organization], shown: list[str], ticked: list[str]) -> None:
    """Only what stood on the page changes, and only what is kept by the own municipality."""
    keys = {int(key) for key in shown[:PAGE_SIZE] if key.isascii() and key.isdigit() and len(key) < 19}
    chosen = {key for key in keys if str(key) in ticked}
    own.filter(pk__in=chosen).update(is_trusted=True)
    own.filter(pk__in=keys - chosen).update(is_trusted=False)
