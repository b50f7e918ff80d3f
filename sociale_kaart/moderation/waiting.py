"""Submitted changes of listings that wait for a moderator."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from django.contrib.auth.models import AbstractUser
from django.contrib.contenttypes.models import ContentType
from django.db.models import BigIntegerField, Q, QuerySet
from django.db.models.functions import Cast
from wagtail.models import TaskState, WorkflowState

from sociale_kaart.models.editorial import EditorialModel
from sociale_kaart.moderation.content import as_content, newest
from sociale_kaart.moderation.differences import Difference, between
from sociale_kaart.moderation.whole import read_listings
from sociale_kaart.moderation.workflow import LISTINGS
from sociale_kaart.rights.memberships import municipalities_of


@dataclass(frozen=True)
class WaitingChange:
    """A draft beside what is online; `stamp` is another as soon as anything of it changes."""

    task_state: TaskState
    listing: EditorialModel
    differences: tuple[Difference, ...]
    stamp: str

    @property
    def is_new(self) -> bool:
        """Nothing of it is online, so that it goes online as a whole or not at all."""
        return not self.listing.live

    @property
    def author(self) -> AbstractUser | None:
        return self.task_state.workflow_state.requested_by

    @property
    def since(self) -> datetime:
        return self.task_state.started_at


def waiting_states(user: AbstractUser) -> QuerySet[TaskState]:
    """What waits in the municipalities that somebody moderates, oldest first."""
    towns = municipalities_of(user).values("pk")
    own = Q(pk__in=[])
    for model in LISTINGS:
        kept = model._default_manager.filter(municipality__in=towns).values("pk")
        own |= Q(workflow_state__base_content_type=ContentType.objects.get_for_model(model), listing_key__in=kept)
    current = TaskState.objects.select_related("workflow_state__requested_by")
    current = current.annotate(listing_key=Cast("workflow_state__object_id", BigIntegerField()))
    return current.filter(own, status=TaskState.STATUS_IN_PROGRESS, workflow_state__status=in_progress()).order_by(
        "started_at", "pk"
    )


def in_progress() -> str:
    return WorkflowState.STATUS_IN_PROGRESS


def waiting_change(task_state: TaskState) -> WaitingChange:
    """Fetched anew: what was read of a listing before may be older than what is decided about."""
    state = task_state.workflow_state
    return change_of(task_state, model_of(state)._default_manager.get(pk=state.object_id))


def waiting_changes(task_states: Iterable[TaskState]) -> Iterator[WaitingChange]:
    """The same for many at once, to look at."""
    states = list(task_states)
    keys: dict[type[EditorialModel], list[str]] = {}
    for each in states:
        keys.setdefault(model_of(each.workflow_state), []).append(each.workflow_state.object_id)
    listings = {model: read_listings(model, found) for model, found in keys.items()}
    for each in states:
        if listing := listings[model_of(each.workflow_state)].get(each.workflow_state.object_id):
            yield change_of(each, listing)


def model_of(state: WorkflowState) -> type[EditorialModel]:
    return ContentType.objects.get_for_id(state.base_content_type_id).model_class()


def change_of(task_state: TaskState, listing: EditorialModel) -> WaitingChange:
    draft = newest(listing)
    online = (listing, as_content(listing)) if listing.live else (None, {})
    found = between(listing, online, (draft, as_content(draft)))
    return WaitingChange(task_state, listing, found, stamp_of(found))


def stamp_of(found: Iterable[Difference]) -> str:
    """The same for the same differences, whatever happened in between."""
    said = "\0".join(f"{each.unit}\1{each.old}\1{each.new}" for each in found)
    return sha256(said.encode()).hexdigest()[:16]
