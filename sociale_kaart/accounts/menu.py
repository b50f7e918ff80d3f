"""Ways from the admin to the pages about accounts."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem

from sociale_kaart.accounts.colleagues_view import colleagues, colleagues_of


class ColleaguesMenuItem(MenuItem):
    """Only for who may invite somewhere."""

    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm("sociale_kaart.invite_colleagues")


def colleagues_menu_item() -> ColleaguesMenuItem:
    return ColleaguesMenuItem(
        _("Colleagues"), reverse_lazy("colleagues"), name="colleagues", icon_name="group", order=130
    )


def colleagues_urls() -> list[URLPattern]:
    return [
        path("collegas/", colleagues, name="colleagues"),
        path("collegas/<slug:place>/<int:place_pk>/", colleagues_of, name="colleagues_of"),
    ]


def second_factor_menu_item(_request: HttpRequest) -> dict[str, object]:
    return {
        "url": reverse("mfa_index"),
        "label": _("Second step of signing in"),
        "help_text": _("An app, a passkey and recovery codes."),
    }
