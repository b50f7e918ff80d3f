"""Files in and out in the admin's menu, and their addresses."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem

from sociale_kaart.exchange_desk import views
from sociale_kaart.rights.memberships import is_moderator


class ExchangeMenuItem(MenuItem):
    """Only for who decides somewhere."""

    def is_shown(self, request: HttpRequest) -> bool:
        return is_moderator(request.user)


def exchange_menu_item() -> ExchangeMenuItem:
    address = reverse_lazy("exchange_start")
    return ExchangeMenuItem(_("Import and export"), address, name="exchange", icon_name="upload", order=900)


def exchange_urls() -> list[URLPattern]:
    own = "uitwisselen/<slug:municipality_slug>/"
    one = f"{own}import/<slug:job_id>/"
    return [
        path("uitwisselen/", views.exchange_start, name="exchange_start"),
        path(own, views.exchange, name="exchange"),
        path(f"{own}export/<slug:format>/", views.exchange_export, name="exchange_export"),
        path(one, views.exchange_job, name="exchange_job"),
        path(f"{one}kolommen/", views.exchange_mapping, name="exchange_mapping"),
        path(f"{one}weg/", views.exchange_remove, name="exchange_remove"),
    ]
