"""The dashboard in the admin's menu and on its first page, and its addresses."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component

from sociale_kaart.clock import today
from sociale_kaart.partners.to_do import tasks_of
from sociale_kaart.partners.views import own_dashboard, partner_report, partner_report_csv
from sociale_kaart.rights.desk import is_partner
from sociale_kaart.rights.memberships import organizations_of
from sociale_kaart.rights.user_panel import UserPanel

MOST_ORGANIZATIONS, MOST_TASKS = 5, 5


class DashboardMenuItem(MenuItem):
    """Only for who works for an organisation."""

    def is_shown(self, request: HttpRequest) -> bool:
        return organizations_of(request.user).exists()


def dashboard_menu_item() -> DashboardMenuItem:
    return DashboardMenuItem(
        _("Our organisation"),
        reverse_lazy("own_dashboard"),
        name="own-dashboard",
        icon_name="clipboard-list",
        order=110,
    )


def dashboard_urls() -> list[URLPattern]:
    one = "organisatie/<int:organization_id>/<slug:own_report>/"
    return [
        path("organisatie/", own_dashboard, name="own_dashboard"),
        path(one, partner_report, name="partner_report"),
        path(f"{one}csv/", partner_report_csv, name="partner_report_csv"),
    ]


class ToDoPanel(UserPanel):
    """The first tasks of the own organisations, with the way to all of them."""

    name = "to_do"
    template_name = "sociale_kaart_admin/to_do.html"
    order = 50

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        own = organizations_of(self.user).order_by("name_nl")[:MOST_ORGANIZATIONS]
        found = [(organization, tasks_of(organization, today())) for organization in own]
        return {"organizations": [(one, tasks[:MOST_TASKS], len(tasks)) for one, tasks in found]}


def add_to_do(request: HttpRequest, panels: list[Component]) -> None:
    """What to do stands first on the desk of a partner."""
    if is_partner(request.user):
        panels.append(ToDoPanel(request.user))
