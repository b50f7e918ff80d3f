"""The one door through which every address of the admin goes: what is not yours is not there."""

from collections.abc import Callable

from allauth.account.authentication import get_authentication_records
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from wagtail.admin.auth import permission_denied, reject_request

from sociale_kaart.accounts.second_factor import Step, next_step
from sociale_kaart.accounts.sessions import is_over, note_use
from sociale_kaart.rights.address import Address
from sociale_kaart.rights.rules import Answer, answer

Handler = Callable[[HttpRequest], HttpResponse]


class DoorMiddleware:
    """Asks the rules about each address of the admin, before any view of it runs.

    A view of Wagtail checks mostly whether somebody may change *some* service. So that none is forgotten, and none
    that a later Wagtail adds, they are all stopped here: an address that no rule knows is closed to everyone but
    administrators. Without a second factor nobody gets further than the page to set it up or to prove it.
    """

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, _view: Callable, _args: tuple, _kwargs: dict) -> HttpResponse | None:
        if not request.path.startswith(reverse("wagtailadmin_home")) or not request.user.is_authenticated:
            return None  # Wagtail sends strangers to its sign-in page.
        address = Address.of(request.resolver_match, request.GET.getlist("id"))
        if is_over(request.session):
            logout(request)
            return reject_request(request)
        note_use(request.session, address.name)
        step = next_step(request.user, get_authentication_records(request, request.user))
        if step is not Step.DONE and address.name not in step.addresses:
            return lead_to(step, request)
        found = answer(address, request.user)
        if found is Answer.NOT_THERE:
            raise Http404
        return permission_denied(request) if found is Answer.NOT_ALLOWED else None


def lead_to(step: Step, request: HttpRequest) -> HttpResponse:
    """The page of this step, and from there on to what was asked for."""
    if request.headers.get("x-requested-with") == "XMLHttpRequest":
        raise PermissionDenied
    return redirect_to_login(request.get_full_path(), login_url=reverse(step.value))
