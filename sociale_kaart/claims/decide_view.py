"""Where a moderator decides who keeps the entries of an organisation."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.sidebar import LinkMenuItem

from sociale_kaart.accounts.inviting import TooManyInvitationsError
from sociale_kaart.claims.deciding import (
    LONGEST_REASON,
    AccountClosedError,
    AlreadyDecidedError,
    accept,
    claims_for,
    refuse,
)
from sociale_kaart.models import Claim, ClaimStatus, OrganizationRole
from sociale_kaart.rights.memberships import is_moderator

MOST_WAITING, MOST_DECIDED = 100, 25


@require_http_methods(["GET", "HEAD", "POST"])
def claims(request: HttpRequest) -> HttpResponse:
    """What waits, and what was decided lately."""
    if not is_moderator(request.user):
        raise PermissionDenied
    if request.method == "POST":
        decide(request)
        return redirect("claims")
    own = claims_for(request.user)
    context = {
        "waiting": own.filter(status=ClaimStatus.WAITING)[:MOST_WAITING],
        "decided": own.exclude(status=ClaimStatus.WAITING).order_by("-decided_at")[:MOST_DECIDED],
        "roles": OrganizationRole.choices,
        "longest_reason": LONGEST_REASON,
    }
    return TemplateResponse(request, "sociale_kaart_admin/claims.html", context)


def decide(request: HttpRequest) -> None:
    key = request.POST.get("claim", "")
    claim = get_object_or_404(claims_for(request.user), pk=int(key) if key.isascii() and key.isdigit() else 0)
    role, reason = request.POST.get("role", ""), request.POST.get("reason", "").strip()
    try:
        if request.POST.get("decision") == "accept" and role in OrganizationRole.values:
            accept(claim, OrganizationRole(role), request.user)
            messages.success(
                request, _("%(name)s gets a mail and can then keep the entries of %(organization)s.") % names(claim)
            )
        elif request.POST.get("decision") == "refuse" and reason:
            refuse(claim, reason, request.user)
            messages.success(request, _("%(name)s gets a mail with your reason.") % names(claim))
        else:
            messages.error(request, _("Choose what you decide. Refusing needs a reason: it stands in the mail."))
    except AlreadyDecidedError:
        messages.warning(request, _("Another moderator decided about this already."))
    except TooManyInvitationsError:
        messages.error(request, _("You sent very many invitations today. Decide about this one tomorrow."))
    except AccountClosedError:
        messages.error(
            request, _("This address had an account that was closed. Ask an administrator to open it again.")
        )


def names(claim: Claim) -> dict[str, str]:
    return {"name": claim.name, "organization": str(claim.organization)}


class ClaimsMenuItem(MenuItem):
    """Only for who decides somewhere, with how many wait."""

    def is_shown(self, request: HttpRequest) -> bool:
        return is_moderator(request.user)

    def render_component(self, request: HttpRequest) -> LinkMenuItem:
        waiting = claims_for(request.user).filter(status=ClaimStatus.WAITING).count()
        label = f"{self.label} ({waiting})" if waiting else self.label
        return LinkMenuItem(self.name, label, self.url, icon_name=self.icon_name)


def claims_menu_item() -> ClaimsMenuItem:
    label = gettext_lazy("Who keeps an entry")
    return ClaimsMenuItem(label, reverse_lazy("claims"), name="claims", icon_name="user", order=125)


def claims_urls() -> list[URLPattern]:
    return [path("aanvragen/", claims, name="claims")]
