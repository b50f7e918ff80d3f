"""What happens when Wagtail says that a change was submitted, accepted or returned."""

from collections.abc import Callable

from django.contrib.auth.models import AbstractUser
from wagtail.admin import signal_handlers
from wagtail.models import TaskState, WorkflowState
from wagtail.signals import (
    task_approved,
    task_rejected,
    task_submitted,
    unpublished,
    workflow_approved,
    workflow_rejected,
    workflow_submitted,
)

from sociale_kaart.models.editorial import EditorialModel
from sociale_kaart.moderation.recording import record_published, record_withdrawn
from sociale_kaart.moderation.telling import tell_accepted, tell_returned, tell_submitted
from sociale_kaart.moderation.trusted import needs_nobody
from sociale_kaart.signals import listing_published


def is_of_a_listing(state: TaskState) -> bool:
    return isinstance(state.workflow_state.content_object, EditorialModel)


def submitted(instance: TaskState, user: AbstractUser | None, **_sent: object) -> None:
    """What goes online at once waits for nobody: the next mail, of the same transaction, says that it is online."""
    if is_of_a_listing(instance) and not needs_nobody(instance.workflow_state.content_object):
        tell_submitted(instance, user)


def accepted(instance: TaskState, **_sent: object) -> None:
    if is_of_a_listing(instance):
        tell_accepted(instance)


def returned(instance: TaskState, **_sent: object) -> None:
    if is_of_a_listing(instance):
        tell_returned(instance)


def for_pages(notify: Callable) -> Callable:
    """Wagtail mails at once and in words of its own; about listings we write ourselves."""

    def notify_about_page(instance: WorkflowState, **sent: object) -> None:
        if not isinstance(instance.content_object, EditorialModel):
            notify(instance=instance, **sent)

    return notify_about_page


def listen() -> None:
    listing_published.connect(record_published, dispatch_uid="record_published")
    unpublished.connect(record_withdrawn, dispatch_uid="record_withdrawn")
    task_submitted.connect(submitted, dispatch_uid="listing_submitted")
    task_approved.connect(accepted, dispatch_uid="listing_accepted")
    task_rejected.connect(returned, dispatch_uid="listing_returned")
    for signal, notify, step in (
        (workflow_submitted, signal_handlers.workflow_submission_email_notifier, "submitted"),
        (workflow_rejected, signal_handlers.workflow_rejection_email_notifier, "rejected"),
        (workflow_approved, signal_handlers.workflow_approval_email_notifier, "approved"),
    ):
        # Under the name that Wagtail uses, so that its own does not come beside it, whoever is first.
        uid = f"workflow_state_{step}_email_notification"
        signal.disconnect(sender=WorkflowState, dispatch_uid=uid)
        signal.connect(for_pages(notify), sender=WorkflowState, dispatch_uid=uid, weak=False)
