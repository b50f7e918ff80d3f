"""The first page of the admin: what somebody works on, instead of what Wagtail keeps of pages."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from wagtail.admin.ui.components import Component
from wagtail.admin.views.home import LockedPagesPanel, RecentEditsPanel, UserObjectsInWorkflowModerationPanel
from wagtail.models import Page
from wagtail.permissions import policy_registry

from sociale_kaart.editing.addresses import edit_address
from sociale_kaart.editing.lists.state import state, with_review
from sociale_kaart.models import Location, Organization, Service
from sociale_kaart.rights.memberships import User, is_moderator, keeps_everything
from sociale_kaart.rights.policy import visible
from sociale_kaart.rights.user_panel import UserPanel

SHOWN = 50
OF_PAGES = (RecentEditsPanel, LockedPagesPanel)


class OwnEntriesPanel(UserPanel):
    """Entries of the own organisations, each with its state and the way to its form."""

    name = "own_entries"
    template_name = "sociale_kaart_admin/own_entries.html"
    order = 100

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        kinds = [model for model in (Organization, Service, Location) if visible(model, self.user, "change").exists()]
        return {"kinds": [own_entries(model, self.user) for model in kinds]}


class ReadingPanel(UserPanel):
    """The way to what may be read, for who keeps nothing: else the first page is empty."""

    name = "reading"
    template_name = "sociale_kaart_admin/reading.html"
    order = 100

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        counts = [(model, visible(model, self.user, "view").count()) for model in (Service, Organization)]
        return {
            "kinds": [
                (model._meta.verbose_name_plural, reverse(model.snippet_viewset.get_url_name("list")), count)
                for model, count in counts
                if count
            ]
        }


def own_entries(model: type, user: User) -> dict[str, Any]:
    found = with_review(visible(model, user, "change")).order_by("name_nl")
    entries = list(found[: SHOWN + 1])
    viewset = model.snippet_viewset
    return {
        "name": model._meta.verbose_name_plural,
        "rows": [(str(entry), edit_address(entry), state(entry)) for entry in entries[:SHOWN]],
        "list_url": reverse(viewset.get_url_name("list")),
        "has_more": len(entries) > SHOWN,
    }


def is_partner(user: User) -> bool:
    decides = keeps_everything(user) or is_moderator(user)
    return not decides and user.organization_memberships.exists()


def arrange_desk(request: HttpRequest, panels: list[Component]) -> None:
    """Partners get their entries; only who edits pages gets the panels of pages.

    What somebody once submitted may since be another's, so the list of it is for administrators.
    """
    if keeps_everything(request.user):
        return
    unwanted = (UserObjectsInWorkflowModerationPanel,)
    has_pages = policy_registry.get_by_type(Page).explorable_instances(request.user).exists()
    if not has_pages:
        unwanted += OF_PAGES
    panels[:] = [panel for panel in panels if not isinstance(panel, unwanted)]
    if is_partner(request.user):
        panels.append(OwnEntriesPanel(request.user))
    elif not has_pages and not is_moderator(request.user):
        panels.append(ReadingPanel(request.user))
