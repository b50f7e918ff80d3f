"""The states that a listing goes through: draft, waiting, locked, published."""

from typing import Any

from django.contrib.auth.models import AbstractUser
from django.contrib.contenttypes.fields import GenericRelation
from django.db import transaction
from django.db.models import QuerySet
from wagtail.models import DraftStateMixin, LockableMixin, Revision, RevisionMixin, WorkflowMixin

from sociale_kaart import clock, signals
from sociale_kaart.models.minor_edit import MinorEditMixin
from sociale_kaart.models.translated import TranslatedRevisionMixin


def revisions_of(model_name: str) -> GenericRelation:
    """The relation through which a model is deleted together with its revisions."""
    return GenericRelation(
        "wagtailcore.Revision",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name=model_name,
        for_concrete_model=False,
    )


def workflow_states_of(model_name: str) -> GenericRelation:
    return GenericRelation(
        "wagtailcore.WorkflowState",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name=model_name,
        for_concrete_model=False,
    )


class EditorialModel(
    MinorEditMixin, TranslatedRevisionMixin, WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin
):
    """A listing that partners draft and the municipality publishes; give it `_revisions` and `workflow_states`."""

    class Meta:
        abstract = True

    @property
    def revisions(self) -> QuerySet:
        return self._revisions

    def save(self, *arguments: Any, **options: Any) -> None:
        """What is online was published once, whichever way it got there; that it was is known when it is taken down."""
        if self.live and self.first_published_at is None:
            self.first_published_at = clock.now()
        super().save(*arguments, **options)

    @transaction.atomic
    def publish(self, revision: Revision, user: AbstractUser | None = None, **options) -> None:
        """All or nothing: the listing with its rows, the state of its workflow, and the log of what changed."""
        online = type(self)._default_manager.get(pk=self.pk)
        before = online.serializable_data() if online.live else {}
        super().publish(revision, user=user, **options)
        signals.listing_published.send(sender=type(self), listing=self, before=before, user=user)
