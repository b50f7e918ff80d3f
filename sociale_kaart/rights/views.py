"""What each view of a listing asks besides the door: what one may do with this entry, or with these."""

from functools import cached_property

from django.db.models import Model, QuerySet
from django.shortcuts import get_object_or_404
from wagtail.permissions import policy_registry
from wagtail.snippets.bulk_actions.delete import DeleteBulkAction

from sociale_kaart.rights.choices import choosable
from sociale_kaart.rights.memberships import User
from sociale_kaart.rights.policy import RowPolicy, visible


class OneRowMixin:
    """A view before one entry asks what may be done with that one, not with some one."""

    @cached_property
    def permission_policy(self) -> object:
        policy = policy_registry.get_by_type(self.model)
        row = self.model._default_manager.filter(pk=self.kwargs["pk"]).first() if "pk" in self.kwargs else None
        return RowPolicy(policy, row) if row else policy


class ScopedChooserMixin:
    """A window to choose from: only what may be chosen."""

    def get_object_list(self) -> QuerySet:
        return choosable(self.model_class, self.request.user)

    def get_object(self, pk: str) -> Model:
        return self.get_object_list().get(pk=pk)

    def get_objects(self, pks: list[str]) -> QuerySet:
        return self.get_object_list().filter(pk__in=pks)


class ScopedDelete(DeleteBulkAction):
    """Deletes of a list what may be deleted, and does not even name the rest."""

    action_priority = 30

    def get_all_objects_in_listing_query(self, parent_id: str | None) -> QuerySet:
        return visible(self.model, self.request.user, "delete").values_list("pk", flat=True)


def get_visible_or_404(model: type[Model], user: User, pk: object, *actions: str) -> Model:
    """For views of our own: the entry, if somebody may do anything (or one of these) with it."""
    return get_object_or_404(visible(model, user, *actions), pk=pk)
