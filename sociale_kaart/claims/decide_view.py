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
from sociale_kaart.rights.memberships import User, is_moderator
from sociale_kaart.rights.menu_items import WaitingMenuItem

MOST_WAITING, MOST_DECIDED, LONGEST_KEY = 100, 25, 19


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
    is_key = key.isascii() and key.isdigit() and len(key) < LONGEST_KEY
    claim = get_object_or_404(claims_for(request.user), pk=int(key) if is_key else 0)
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


def count_waiting(user: User) -> int:
    return claims_for(user).filter(status=ClaimStatus.WAITING).count()


def claims_menu_item() -> WaitingMenuItem:
    label, address = gettext_lazy("Who keeps an entry"), reverse_lazy("claims")
    return WaitingMenuItem(label, address, name="claims", icon_name="user", order=125, count=count_waiting)


def claims_urls() -> list[URLPattern]:
    return [path("aanvragen/", claims, name="claims")]
