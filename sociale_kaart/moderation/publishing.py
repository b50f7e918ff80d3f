"""Bringing some units of a listing online while the rest of its draft stays a draft."""

from collections.abc import Iterable

from django.contrib.auth.models import AbstractUser
from django.db import transaction
from wagtail.actions.publish_revision import PublishRevisionAction
from wagtail.signals import published

from sociale_kaart.models import ChangeRoute
from sociale_kaart.models.editorial import EditorialModel
from sociale_kaart.moderation.content import Content, content_of, draft_content
from sociale_kaart.moderation.differences import changed_units
from sociale_kaart.moderation.drafts import draft_of, keep_draft
from sociale_kaart.moderation.recording import record


class PublishPartAction(PublishRevisionAction):
    """Publishes without ending the workflow: what was returned goes on in it."""

    def _after_publish(self) -> None:
        published.send(sender=type(self.object), instance=self.object, revision=self.revision)


def locked(listing: EditorialModel) -> EditorialModel:
    """The listing as it is now; until the end of the transaction nobody else decides about it."""
    return type(listing)._default_manager.select_for_update().get(pk=listing.pk)


@transaction.atomic
def publish_units(
    listing: EditorialModel, values: Content, units: Iterable[str], *, user: AbstractUser | None, how: ChangeRoute
) -> None:
    """Put these units of `values` online at once; the draft, if there is one, keeps the rest of what it says.

    Raises `ValidationError` where the listing would break a rule; then nothing has changed.
    """
    units = list(units)
    listing = locked(listing)
    before = content_of(listing)
    draft = draft_content(listing) if listing.has_unpublished_changes else None
    drafted = set(changed_units(listing, before, draft)) if draft else set()
    revision = draft_of(listing, before, values, units).save_revision(user=user, changed=True)
    PublishPartAction(revision, user=user).execute(skip_permission_checks=True)
    after = content_of(listing)
    record(listing, before, after, how=how, user=user)
    if draft is not None:
        keep_draft(listing, after, draft, drafted - set(units), user)
