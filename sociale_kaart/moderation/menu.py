"""The queue in the admin's menu, with how much waits."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.sidebar import LinkMenuItem

from sociale_kaart.moderation.log import field_changes, field_changes_csv
from sociale_kaart.moderation.merge_view import merge_versions
from sociale_kaart.moderation.queue import count_waiting
from sociale_kaart.moderation.trust_view import trusted_organizations
from sociale_kaart.moderation.views import moderation
from sociale_kaart.rights.memberships import is_moderator


class ModerationMenuItem(MenuItem):
    """Only for who decides somewhere."""

    def is_shown(self, request: HttpRequest) -> bool:
        return is_moderator(request.user)

    def render_component(self, request: HttpRequest) -> LinkMenuItem:
        waiting = count_waiting(request.user)
        label = f"{self.label} ({waiting})" if waiting else self.label
        return LinkMenuItem(self.name, label, self.url, icon_name=self.icon_name)


def moderation_menu_item() -> ModerationMenuItem:
    return ModerationMenuItem(
        _("To decide"), reverse_lazy("moderation"), name="moderation", icon_name="tasks", order=120
    )


def moderation_urls() -> list[URLPattern]:
    return [
        path("moderatie/", moderation, name="moderation"),
        path("moderatie/logboek/<slug:kind>/<int:pk>/", field_changes, name="field_changes"),
        path("moderatie/logboek/<slug:kind>/<int:pk>/csv/", field_changes_csv, name="field_changes_csv"),
        path("moderatie/samenvoegen/<slug:kind>/<int:pk>/", merge_versions, name="merge_versions"),
        path("moderatie/vertrouwd/", trusted_organizations, name="trusted_organizations"),
    ]
