"""The audit log is written with the change itself, whichever way it came."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.contrib.auth.models import AbstractUser
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Model
from django.utils.translation import gettext as _
from wagtail.log_actions import get_active_log_context

from sociale_kaart.models import ChangeRoute, FieldChange
from sociale_kaart.models.editorial import EditorialModel
from sociale_kaart.moderation.content import Content, as_content, content_of, draft_content, plain_json
from sociale_kaart.moderation.differences import changed_units, differences
from sociale_kaart.moderation.drafts import keep_draft

LONGEST = 20_000
_route: ContextVar[tuple[ChangeRoute, AbstractUser | None]] = ContextVar("route", default=(ChangeRoute.EDIT, None))


def record(
    listing: EditorialModel, before: Content, after: Content, *, how: ChangeRoute, user: AbstractUser | None
) -> None:
    """A row for each unit that became something else; contents are those of `content_of`, empty for a new listing."""
    route = {"how": how, "user": user}
    found = differences(listing, before, after)
    FieldChange.objects.bulk_create(
        row(listing, each.unit, each.old, each.new, language=each.language, **route) for each in found
    )


def row(
    listing: EditorialModel,
    field: str,
    old: str,
    new: str,
    *,
    how: ChangeRoute,
    user: AbstractUser | None,
    language: str = "",
) -> FieldChange:
    return FieldChange(
        municipality_id=listing.municipality_id,
        content_type=ContentType.objects.get_for_model(listing),
        object_id=listing.pk,
        listing_name=str(listing)[:200],
        field=field,
        language=language,
        old=old[:LONGEST],
        new=new[:LONGEST],
        how=how,
        user=user,
        user_name=name_of(user),
    )


def name_of(user: AbstractUser | None) -> str:
    return (user.get_full_name() or user.get_username())[:200] if user else ""


@contextmanager
def recorded(listing: EditorialModel, *, how: ChangeRoute, user: AbstractUser | None = None) -> Iterator[None]:
    """Log what happens to a listing inside; for code that saves it without publishing a revision.

    A draft that waits meanwhile keeps what it changes, and does not bring back what was there before.
    """
    with transaction.atomic():
        online = type(listing)._default_manager.get(pk=listing.pk)
        before, draft = as_content(online), draft_content(online)
        yield
        after = content_of(listing)
        record(listing, before if online.live else {}, after, how=how, user=user)
        if online.has_unpublished_changes and changed_units(listing, before, after):
            keep_draft(listing, after, draft, changed_units(listing, before, draft), user)


def record_published(
    sender: type[EditorialModel], listing: EditorialModel, before: Content, user: AbstractUser | None, **_sent: object
) -> None:
    """Whatever is published through Wagtail: the form, its workflow, or a date on which it goes live."""
    how, author = _route.get()
    record(listing, plain_json(before), content_of(listing), how=how, user=user or author)


def record_withdrawn(instance: Model, **_sent: object) -> None:
    """Taken offline; Wagtail's signal does not say by whom, its log knows it."""
    if isinstance(instance, EditorialModel):
        how, author = _route.get()
        user = author or get_active_log_context().user
        row(instance, "live", _("online"), _("not online"), how=how, user=user).save()


def route_now() -> ChangeRoute:
    """How what is published at this moment comes online."""
    return _route.get()[0]


@contextmanager
def published_as(how: ChangeRoute, author: AbstractUser | None = None) -> Iterator[None]:
    """What Wagtail publishes inside is logged as this; the author is named where nobody decided."""
    token = _route.set((how, author))
    try:
        yield
    finally:
        _route.reset(token)
