"""Which entries of a model somebody may see and change: those of the own organisations and municipalities."""

from collections.abc import Iterable

from django.db.models import Model, Q, QuerySet
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import policy_registry

from sociale_kaart.models import MunicipalityRole
from sociale_kaart.rights.memberships import User, keeps_everything, municipalities_of, organizations_of
from sociale_kaart.rights.roles import PERMISSIONS, Role

ANY_ACTION = frozenset(("add", "change", "delete", "view", "choose", "publish", "lock", "unlock"))


class ReachPolicy(ModelPermissionPolicy):
    """The right of the role, on what lies in its reach.

    `municipality` and `organization` name the way from the model to those who keep it, as in a filter. Each role
    gives its own actions within its own reach: who moderates one municipality and writes for an organisation of
    another publishes only in the first.
    """

    def __init__(self, model: type[Model], *, municipality: str, organization: str | None = None) -> None:
        super().__init__(model)
        self.municipality, self.organization = municipality, organization

    def actions_of(self, role: Role) -> set[str]:
        return {action for action in ANY_ACTION if self._get_permission_name(action) in PERMISSIONS[role]}

    def reach(self, user: User, actions: Iterable[str]) -> Q:
        """What the roles of somebody, who is no administrator, let him do any of these actions on."""
        ways = (
            (Role.MODERATOR, self.municipality, municipalities_of(user)),
            (Role.PAGE_EDITOR, self.municipality, municipalities_of(user, MunicipalityRole.PAGE_EDITOR)),
            (Role.PROFESSIONAL, self.municipality, municipalities_of(user, MunicipalityRole.PROFESSIONAL)),
            (Role.PARTNER_EDITOR, self.organization, organizations_of(user)),
        )
        reach = Q(pk__in=[])
        for role, way, places in ways:
            if way and self.actions_of(role).intersection(actions):
                reach |= Q(**{f"{way}__in": places.values("pk")})
        return reach

    def instances_user_has_any_permission_for(self, user: User, actions: Iterable[str]) -> QuerySet:
        everything = self.model._default_manager.all()
        if not self.user_has_any_permission(user, actions):
            return everything.none()
        return everything if keeps_everything(user) else everything.filter(self.reach(user, actions))

    def user_has_permission_for_instance(self, user: User, action: str, instance: Model) -> bool:
        return self.user_has_any_permission_for_instance(user, [action], instance)

    def user_has_any_permission_for_instance(self, user: User, actions: Iterable[str], instance: Model) -> bool:
        """Judged by what is saved, not by what a draft in memory says of who keeps it."""
        if instance.pk is None:
            return self.user_has_any_permission(user, actions)
        return self.instances_user_has_any_permission_for(user, actions).filter(pk=instance.pk).exists()


class RowPolicy:
    """A policy as views ask it that stand before one entry: what one may do here, instead of somewhere."""

    def __init__(self, policy: ModelPermissionPolicy, instance: Model) -> None:
        self.policy, self.instance = policy, instance

    def user_has_permission(self, user: User, action: str) -> bool:
        return self.policy.user_has_permission_for_instance(user, action, self.instance)

    def user_has_any_permission(self, user: User, actions: Iterable[str]) -> bool:
        return self.policy.user_has_any_permission_for_instance(user, actions, self.instance)

    def __getattr__(self, name: str) -> object:
        return getattr(self.policy, name)


def visible(model: type[Model], user: User, *actions: str) -> QuerySet:
    """What somebody may do anything with, or one of these actions."""
    return policy_registry.get_by_type(model).instances_user_has_any_permission_for(user, actions or ANY_ACTION)


def is_scoped(model: type[Model]) -> bool:
    """Whether it depends on who keeps an entry what somebody may do with it."""
    return isinstance(policy_registry.get_by_type(model, fallback=False), ReachPolicy)
