"""Files in and out in the admin's menu, and their addresses."""

from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _

from sociale_kaart.exchange_desk import views
from sociale_kaart.rights.menu_items import ModeratorMenuItem


def exchange_menu_item() -> ModeratorMenuItem:
    address = reverse_lazy("exchange_start")
    return ModeratorMenuItem(_("Import and export"), address, name="exchange", icon_name="upload", order=900)


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
