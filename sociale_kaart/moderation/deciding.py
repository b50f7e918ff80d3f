"""A moderator decides about a submitted change: accepted fields go online at once, the others go back."""

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ValidationError
from django.db import transaction
from wagtail.models import TaskState

from sociale_kaart.models import ChangeRoute, FieldDecision
from sociale_kaart.models.editorial import EditorialModel
from sociale_kaart.moderation.content import draft_content, newest
from sociale_kaart.moderation.faults import AlreadyDecidedError, BrokenRuleError, NewerVersionError
from sociale_kaart.moderation.publishing import locked, publish_units
from sociale_kaart.moderation.recording import published_as
from sociale_kaart.moderation.rulings import Ruling, Rulings, checked
from sociale_kaart.moderation.units import full_label
from sociale_kaart.moderation.waiting import WaitingChange, waiting_change, waiting_states


@transaction.atomic
def decide_change(key: int, stamp: str, rulings: Rulings, user: AbstractUser) -> WaitingChange:
    """Carry out what somebody decided upon reading the change with this stamp: all of it, or nothing.

    Raises a `DecisionError`; `TaskState.DoesNotExist` for what is not of this moderator.
    """
    change = still_waiting(key, stamp, user)
    final = checked(rulings, [each.unit for each in change.differences])
    accepted = [unit for unit, ruling in final.items() if ruling.is_accepted]
    if change.is_new and len(accepted) < len(final):
        accepted = []
    note_decisions(change.task_state, final, accepted, user)
    try:
        carry_out(change, final, accepted, user)
    except ValidationError as error:
        raise BrokenRuleError(" ".join(error.messages)) from error
    return change


def still_waiting(key: int, stamp: str, user: AbstractUser) -> WaitingChange:
    """The change as it is now, held until the end of the transaction."""
    state = TaskState.objects.select_related("workflow_state").get(pk=key)
    listing = locked(state.workflow_state.content_object)
    waiting = waiting_states(user).filter(pk=key).select_related("task").first()
    if waiting is None:
        if state.task.specific.user_can_access_editor(listing, user):
            raise AlreadyDecidedError()
        raise TaskState.DoesNotExist
    change = waiting_change(waiting)
    if change.stamp != stamp:
        raise NewerVersionError()
    return change


def note_decisions(state: TaskState, final: Rulings, accepted: list[str], user: AbstractUser) -> None:
    FieldDecision.objects.bulk_create(
        FieldDecision(task_state=state, unit=unit, is_accepted=unit in accepted, reason=ruling.reason, decided_by=user)
        for unit, ruling in final.items()
    )


def carry_out(change: WaitingChange, final: dict[str, Ruling], accepted: list[str], user: AbstractUser) -> None:
    state, listing = change.task_state, change.listing
    if len(accepted) == len(final):
        accept_all(change, user)
    else:
        if accepted:
            publish_units(listing, draft_content(listing), accepted, user=user, how=ChangeRoute.MODERATION)
        state.refresh_from_db()
        state.task.specific.on_action(state.specific, user, "reject", comment=reasons_in_words(listing, final))


def accept_all(change: WaitingChange, user: AbstractUser) -> None:
    """The draft is what goes online, through Wagtail's own end of a workflow."""
    state = change.task_state
    newest(change.listing).full_clean()
    with published_as(ChangeRoute.MODERATION):
        state.task.specific.on_action(state.specific, user, "approve")


def reasons_in_words(listing: EditorialModel, rulings: dict[str, Ruling]) -> str:
    """What was returned and why, a line for each field, as the mail and the history tell it."""
    returned = [(unit, ruling.reason) for unit, ruling in rulings.items() if not ruling.is_accepted]
    return "\n".join(f"{full_label(type(listing), unit)}: {reason}" for unit, reason in returned)
