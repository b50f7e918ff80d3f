"""The queue in the admin's menu, with how much waits."""

from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _

from sociale_kaart.moderation.log import field_changes, field_changes_csv
from sociale_kaart.moderation.merge_view import merge_versions
from sociale_kaart.moderation.queue import count_waiting
from sociale_kaart.moderation.trust_view import trusted_organizations
from sociale_kaart.moderation.views import moderation
from sociale_kaart.rights.menu_items import WaitingMenuItem


def moderation_menu_item() -> WaitingMenuItem:
    address = reverse_lazy("moderation")
    return WaitingMenuItem(
        _("To decide"), address, name="moderation", icon_name="tasks", order=120, count=count_waiting
    )


def moderation_urls() -> list[URLPattern]:
    return [
        path("moderatie/", moderation, name="moderation"),
        path("moderatie/logboek/<slug:kind>/<int:pk>/", field_changes, name="field_changes"),
        path("moderatie/logboek/<slug:kind>/<int:pk>/csv/", field_changes_csv, name="field_changes_csv"),
        path("moderatie/samenvoegen/<slug:kind>/<int:pk>/", merge_versions, name="merge_versions"),
        path("moderatie/vertrouwd/", trusted_organizations, name="trusted_organizations"),
    ]
