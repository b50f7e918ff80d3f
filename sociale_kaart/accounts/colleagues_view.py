"""Who works here: people with their role and last sign-in, invitations that wait, and a form for the next."""

from http import HTTPStatus

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from sociale_kaart.accounts.invitation_forms import InviteForm
from sociale_kaart.accounts.inviting import TooManyInvitationsError, invite, waiting_at, withdraw
from sociale_kaart.accounts.places import Place, find_place, organizations_to_people
from sociale_kaart.rights.memberships import leave, municipalities_of

PAGE_SIZE, QUERY_LENGTH, BIGGEST_KEY = 50, 100, 2**63 - 1


@require_safe
def colleagues(request: HttpRequest) -> HttpResponse:
    """The places where somebody may invite; straight on where there is one."""
    towns = municipalities_of(request.user).order_by("name")
    organizations = organizations_to_people(request.user).order_by("name_nl", "pk")
    if not towns.exists() and not organizations.exists():
        raise PermissionDenied
    first = list(organizations[:2])
    if not towns.exists() and len(first) == 1:
        return redirect("colleagues_of", "organisatie", first[0].pk)
    query = " ".join(request.GET.get("q", "").split())[:QUERY_LENGTH]
    found = organizations.filter(name_nl__icontains=query) if query else organizations
    page = Paginator(found, PAGE_SIZE).get_page(request.GET.get("p"))
    context = {"towns": towns, "page": page, "query": query}
    return TemplateResponse(request, "sociale_kaart_admin/colleagues.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def colleagues_of(request: HttpRequest, place: str, place_pk: int) -> HttpResponse:
    found = find_place(request.user, place, min(place_pk, BIGGEST_KEY))
    if found is None:
        raise Http404
    if request.method != "POST":
        return shown(request, found, InviteForm(found))
    if request.POST.get("take_away"):
        return take_away(request, found)
    if request.POST.get("change_role"):
        return change_role(request, found)
    if request.POST.get("withdraw"):
        return take_back(request, found)
    return send(request, found)


def shown(request: HttpRequest, place: Place, form: InviteForm, status: int = HTTPStatus.OK) -> TemplateResponse:
    context = {
        "place": place,
        "people": Paginator(place.people, PAGE_SIZE).get_page(request.GET.get("p")),
        "roles": place.roles.choices,
        "waiting": waiting_at(place).select_related("invited_by")[:PAGE_SIZE],
        "form": form,
    }
    return TemplateResponse(request, "sociale_kaart_admin/colleagues_of.html", context, status=status)


def send(request: HttpRequest, place: Place) -> HttpResponse:
    form = InviteForm(place, request.POST)
    if not form.is_valid():
        return shown(request, place, form, HTTPStatus.BAD_REQUEST)
    try:
        made = invite(request.user, place, form.invited)
    except TooManyInvitationsError:
        form.add_error(None, _("You sent many invitations today, or this person got some already. Go on tomorrow."))
        return shown(request, place, form, HTTPStatus.TOO_MANY_REQUESTS)
    messages.success(
        request, _("%(address)s gets a mail with a link that works for two weeks.") % {"address": made.email}
    )
    return back(place)


def take_away(request: HttpRequest, place: Place) -> HttpResponse:
    """What somebody wrote stays. Nobody takes away the own role: there would be no way back."""
    membership = place.people.filter(pk=key_in(request, "take_away")).first()
    if membership is None:
        messages.info(request, _("This person did not work here any more."))
    elif membership.user_id == request.user.pk:
        messages.error(request, _("You cannot take away your own role. Ask a colleague or the municipality."))
    else:
        leave(membership)
        messages.success(request, _("%(name)s cannot work here any more.") % {"name": name_of(membership.user)})
    return back(place)


def change_role(request: HttpRequest, place: Place) -> HttpResponse:
    """Another role for who works here already. Nobody changes the own: who gives it away could not take it back."""
    membership = place.people.filter(pk=key_in(request, "change_role")).first()
    role = request.POST.get(f"role-{membership.pk}", "") if membership else ""
    if membership is None:
        messages.info(request, _("This person did not work here any more."))
    elif membership.user_id == request.user.pk or role not in place.roles.values:
        messages.error(request, _("You cannot give this role. Ask a colleague or the municipality."))
    else:
        changed = place.join(membership.user, role)
        told = {"name": name_of(membership.user), "role": changed.get_role_display()}
        messages.success(request, _("The role of %(name)s is now: %(role)s.") % told)
    return back(place)


def take_back(request: HttpRequest, place: Place) -> HttpResponse:
    if withdraw(place, key_in(request, "withdraw")):
        messages.success(request, _("The invitation is withdrawn; its link no longer works."))
    else:
        messages.info(request, _("This invitation was used or withdrawn already."))
    return back(place)


def key_in(request: HttpRequest, name: str) -> int:
    """Zero, which is nobody's, for what is no number."""
    value = request.POST.get(name, "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else 0


def name_of(user: object) -> str:
    return user.get_full_name() or user.get_username()


def back(place: Place) -> HttpResponse:
    return redirect("colleagues_of", place.kind, place.entry.pk)
