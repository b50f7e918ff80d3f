"""What the municipality sent back, and why."""

from django.utils.translation import gettext as _
from wagtail.models import TaskState, WorkflowState

from sociale_kaart.models.editorial import EditorialModel
from sociale_kaart.moderation.units import full_label


def reasons_of(listing: EditorialModel) -> list[tuple[str, str]]:
    """The returned fields of a listing with their reasons; empty where nothing was sent back."""
    state = listing.current_workflow_state
    if state is None or state.status != WorkflowState.STATUS_NEEDS_CHANGES or state.current_task_state is None:
        return []
    return reasons_in(state.current_task_state, listing)


def reasons_in(state: TaskState, listing: EditorialModel) -> list[tuple[str, str]]:
    """The same of one decision, in the language spoken now; one line where it was not made field by field."""
    returned = state.field_decisions.filter(is_accepted=False).exclude(reason="")
    lines = [(full_label(type(listing), each.unit), each.reason) for each in returned]
    return lines or [(_("The whole"), state.comment)] * bool(state.comment)


def accepted_in(state: TaskState, listing: EditorialModel) -> list[str]:
    """The fields that went online with the decision that returned others."""
    return [full_label(type(listing), each.unit) for each in state.field_decisions.filter(is_accepted=True)]
