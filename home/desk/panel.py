"""The panel with what needs doing, beside the panels of Wagtail."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from wagtail.admin.ui.components import Component

from home.desk.pages import ending, to_review, waiting
from home.desk.readers import dead_links, dead_links_of_pages, did_not_help
from home.desk.scope import Scope
from home.desk.task import Work
from home.desk.translations import to_translate
from sociale_kaart.clock import today
from sociale_kaart.rights.memberships import makes_pages
from sociale_kaart.rights.user_panel import UserPanel


class EditorsDeskPanel(UserPanel):
    """Kinds of work of which there is none are left out."""

    name = "editors_desk"
    template_name = "home_admin/desk.html"
    order = 90

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        return {"works": works(Scope.of(self.user, today()))}


def works(scope: Scope) -> list[Work]:
    """The most urgent first."""
    found = [waiting(scope), dead_links_of_pages(scope), dead_links(scope), did_not_help(scope), ending(scope)]
    return [one for one in (*found, *to_translate(scope), to_review(scope)) if one.count]


def add_desk(request: HttpRequest, panels: list[Component]) -> None:
    if makes_pages(request.user):
        panels.append(EditorsDeskPanel(request.user))
