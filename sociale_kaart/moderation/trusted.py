"""Small, safe changes of trusted organisations go online when they are submitted, and are shown afterwards."""

from collections.abc import Iterator, Sequence

from django.contrib.auth.models import AbstractUser
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import QuerySet
from wagtail.models import TaskState

from sociale_kaart.models import ChangeRoute, DirectChange, DirectChangeStatus, Organization, Service
from sociale_kaart.models.editorial import EditorialModel
from sociale_kaart.moderation.content import Content, content_of, draft_content, said
from sociale_kaart.moderation.differences import Difference, changed_units, in_words
from sociale_kaart.moderation.faults import AlreadyDecidedError, NewerVersionError
from sociale_kaart.moderation.publishing import locked, publish_units
from sociale_kaart.moderation.recording import published_as
from sociale_kaart.moderation.telling import tell_undone
from sociale_kaart.moderation.units import fields_of, label_of, language_of
from sociale_kaart.rights.memberships import municipalities_of

# Rows of a place that may change by themselves; which places there are is for the moderator.
HOURS = ("schedules", "schedule_exceptions", "phones")


def is_trusted(listing: EditorialModel) -> bool:
    organization = listing if isinstance(listing, Organization) else listing.organization
    return organization is not None and organization.is_trusted


def is_kept_trusted(listing: EditorialModel) -> bool:
    """As it is now; whoever withdraws it waits until the end of the transaction."""
    key = listing.pk if isinstance(listing, Organization) else listing.organization_id
    return Organization.objects.select_for_update(no_key=True).filter(pk=key, is_trusted=True).exists()


def safe_units(listing: EditorialModel, old: Content, new: Content) -> Iterator[str]:
    for unit in changed_units(listing, old, new):
        if unit == "phones" or (unit == "service_at_locations" and only_hours_differ(old, new)):
            yield unit


def only_hours_differ(old: Content, new: Content) -> bool:
    before, after = (said(Service, content)["service_at_locations"] for content in (old, new))
    return [without_hours(row) for row in before] == [without_hours(row) for row in after]


def without_hours(place: Content) -> Content:
    return {name: value for name, value in place.items() if name not in HOURS}


@transaction.atomic
def needs_nobody(listing: EditorialModel) -> bool:
    """Whether all of the newest draft goes online by itself as soon as it is submitted.

    The trust holds until the end of the transaction: withdrawn before the change is online, that would wait untold.
    """
    if not listing.live or not is_trusted(listing) or not is_kept_trusted(listing):
        return False
    before, draft = content_of(listing), draft_content(listing)
    safe = list(safe_units(listing, before, draft))
    return bool(safe) and is_all(safe, listing, before, draft)


def is_all(safe: Sequence[str], listing: EditorialModel, before: Content, draft: Content) -> bool:
    return len(safe) == len(changed_units(listing, before, draft))


@transaction.atomic
def publish_safe_units(state: TaskState, user: AbstractUser | None) -> list[str]:
    """The units that went online. Called when a change was submitted; what is left of it waits as any other."""
    listing = locked(state.workflow_state.content_object)
    if not listing.live or not is_trusted(listing):
        return []
    before, draft = content_of(listing), draft_content(listing)
    safe = list(safe_units(listing, before, draft))
    if not safe:
        return []
    if is_all(safe, listing, before, draft):
        with published_as(ChangeRoute.TRUSTED, user):
            # Wagtail asks for the right to publish of whoever it is told about; nobody decides here.
            state.task.specific.on_action(state.specific, None, "approve")
    else:
        publish_units(listing, draft, safe, user=user, how=ChangeRoute.TRUSTED)
    after = content_of(listing)
    for unit in safe:
        show_afterwards(listing, unit, before, after, user)
    return safe


def show_afterwards(
    listing: EditorialModel, unit: str, before: Content, after: Content, user: AbstractUser | None
) -> None:
    names = fields_of(unit)
    DirectChange.objects.create(
        municipality_id=listing.municipality_id,
        content_type=ContentType.objects.get_for_model(listing),
        object_id=listing.pk,
        unit=unit,
        before={name: before[name] for name in names},
        after={name: after[name] for name in names},
        user=user,
    )


def direct_changes(user: AbstractUser) -> QuerySet[DirectChange]:
    found = DirectChange.objects.filter(municipality__in=municipalities_of(user), status=DirectChangeStatus.TO_SEE)
    return found.select_related("user")


def as_difference(change: DirectChange) -> Difference:
    listing, model = change.listing, type(change.listing)
    online = content_of(listing)
    parts = (change.before, change.after)
    old, new = (in_words(listing.with_content_json({**online, **part}), change.unit) for part in parts)
    return Difference(change.unit, label_of(model, change.unit), language_of(model, change.unit), old, new)


@transaction.atomic
def decide_direct(key: int, is_accepted: bool, user: AbstractUser) -> DirectChange:
    """Seen, or undone: then what stood there before is online again."""
    change = DirectChange.objects.get(pk=key, municipality__in=municipalities_of(user))
    listing = locked(change.listing)
    change.refresh_from_db()
    if change.status != DirectChangeStatus.TO_SEE:
        raise AlreadyDecidedError()
    if not is_accepted:
        undo(change, listing, user)
        tell_undone(change)
    change.status = DirectChangeStatus.SEEN if is_accepted else DirectChangeStatus.UNDONE
    change.save()
    return change


def undo(change: DirectChange, listing: EditorialModel, user: AbstractUser) -> None:
    online, model = content_of(listing), type(listing)
    if any(said(model, {name: online[name]}) != said(model, {name: value}) for name, value in change.after.items()):
        raise NewerVersionError()
    publish_units(listing, {**online, **change.before}, [change.unit], user=user, how=ChangeRoute.UNDO)
