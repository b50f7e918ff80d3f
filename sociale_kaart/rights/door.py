"""The one door through which every address of the admin goes: what is not yours is not there."""

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from wagtail.admin.auth import permission_denied

from sociale_kaart.rights.address import Address
from sociale_kaart.rights.rules import Answer, answer

Handler = Callable[[HttpRequest], HttpResponse]


class DoorMiddleware:
    """Asks the rules about each address of the admin, before any view of it runs.

    A view of Wagtail checks mostly whether somebody may change *some* service. So that none is forgotten, and none
    that a later Wagtail adds, they are all stopped here: an address that no rule knows is closed to everyone but
    administrators.
    """

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, _view: Callable, _args: tuple, _kwargs: dict) -> HttpResponse | None:
        if not request.path.startswith(reverse("wagtailadmin_home")) or not request.user.is_authenticated:
            return None  # Wagtail sends strangers to its sign-in page.
        found = answer(Address.of(request.resolver_match, request.GET.getlist("id")), request.user)
        if found is Answer.NOT_THERE:
            raise Http404
        return permission_denied(request) if found is Answer.NOT_ALLOWED else None
