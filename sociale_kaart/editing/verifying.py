"""Noting in the admin that a listing, or a part of it, is still right."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from sociale_kaart import clock
from sociale_kaart.freshness import verify
from sociale_kaart.models import FieldGroup, OrganizationMembership, Service, VerificationMethod

BY_PERSON = (VerificationMethod.PARTNER, VerificationMethod.PHONE, VerificationMethod.WEBSITE)


class VerifyView(PermissionCheckedMixin, View):
    """The buttons of `ChecksPanel`; everything else that the form posts is left alone."""

    http_method_names = ["post"]
    model = Service
    permission_required = "change"
    edit_url_name = ""

    def post(self, request: HttpRequest, pk: str) -> HttpResponse:
        service = get_object_or_404(self.model, pk=pk)
        groups, method = request.POST.getlist("verified_group"), request.POST.get("verification_method")
        if any(group and group not in FieldGroup for group in groups) or method not in BY_PERSON:
            messages.error(request, _("Choose what you checked, and how."))
        else:
            by, method = checker(request.user, service, method)
            # None, or an empty one among them, is the whole listing.
            parts = [FieldGroup(group) for group in groups] if all(groups) and groups else None
            verify(service, parts, by=by, method=method, on=clock.today())
            messages.success(request, _("Noted: this is still right."))
        return redirect(self.way_back(request) or reverse(self.edit_url_name, args=[pk]))

    def way_back(self, request: HttpRequest) -> str:
        """The page of this site that the button stood on, where that is another than the form."""
        way = request.POST.get("next", "")
        is_own = url_has_allowed_host_and_scheme(way, {request.get_host()}, require_https=request.is_secure())
        return way if is_own else ""


def checker(user, service: Service, method: str) -> tuple[str, VerificationMethod]:
    """The name that visitors read, which is no person's; whoever works there checks as the organisation."""
    works_there = service.organization_id and OrganizationMembership.objects.filter(
        user=user.pk, organization=service.organization_id
    )
    if works_there and works_there.exists():
        return service.organization.name, VerificationMethod.PARTNER
    if method == VerificationMethod.PARTNER and service.organization:
        return service.organization.name, VerificationMethod.PARTNER
    return service.municipality.name, VerificationMethod(method)
