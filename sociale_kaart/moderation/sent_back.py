"""What the municipality sent back, and why."""

from django.utils.translation import gettext as _
from wagtail.models import WorkflowState

from sociale_kaart.models.editorial import EditorialModel
from sociale_kaart.moderation.units import full_label


def reasons_of(listing: EditorialModel) -> list[tuple[str, str]]:
    """The returned fields of a listing with their reasons; empty where nothing was sent back."""
    state = listing.current_workflow_state
    if state is None or state.status != WorkflowState.STATUS_NEEDS_CHANGES or state.current_task_state is None:
        return []
    returned = state.current_task_state.field_decisions.filter(is_accepted=False).exclude(reason="")
    lines = [(full_label(type(listing), each.unit), each.reason) for each in returned]
    if not lines and state.current_task_state.comment:
        lines = [(_("The whole"), state.current_task_state.comment)]
    return lines
