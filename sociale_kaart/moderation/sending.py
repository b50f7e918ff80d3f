"""The button with which somebody who may not publish sends a change to the municipality."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.models import WorkflowState
from wagtail.snippets.action_menu import ActionMenuItem, SaveMenuItem, SubmitForModerationMenuItem

from sociale_kaart.models.editorial import EditorialModel


class SendMenuItem(SubmitForModerationMenuItem):
    """Says who gets it; the name of a workflow tells a partner nothing."""

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        context = super().get_context_data(parent_context)
        was_returned = is_at(WorkflowState.STATUS_NEEDS_CHANGES, parent_context)
        context["label"] = _("Send to the municipality again") if was_returned else _("Send to the municipality")
        return context


class AddMenuItem(SaveMenuItem):
    """The newest draft is what the municipality decides about: what is saved now goes along with what waits."""

    template_name = "sociale_kaart_admin/add_to_waiting.html"


def send_first(menu_items: list[ActionMenuItem], _request: HttpRequest, context: dict[str, Any]) -> None:
    """It is what a partner comes for, and stood behind an arrow: who only kept a draft waited for an answer in vain."""
    names = [item.name for item in menu_items]
    is_listing = issubclass(context["model"], EditorialModel)
    if is_listing and "action-submit" in names and "action-publish" not in names:
        menu_items.pop(names.index("action-submit"))
        menu_items.insert(0, SendMenuItem())
    elif (
        is_listing
        and "action-save" in names
        and "action-publish" not in names
        and is_at(WorkflowState.STATUS_IN_PROGRESS, context)
    ):
        menu_items[names.index("action-save")] = AddMenuItem()


def is_at(status: str, context: dict[str, Any]) -> bool:
    """Whether the listing of a form, which a new one has not, stands so with the municipality."""
    state = context["instance"].current_workflow_state if context.get("instance") else None
    return state is not None and state.status == status
