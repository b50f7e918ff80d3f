"""For whom somebody works, and the groups that follow from it."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser, AnonymousUser, Group
from django.db import transaction
from django.db.models import QuerySet

from sociale_kaart.models import (
    Area,
    AreaKind,
    MunicipalityMembership,
    MunicipalityRole,
    Organization,
    OrganizationMembership,
    OrganizationRole,
)
from sociale_kaart.rights.places import put_in_place_groups
from sociale_kaart.rights.roles import Role

User = AbstractUser | AnonymousUser

ROLE_OF = {
    OrganizationRole.EDITOR: Role.PARTNER_EDITOR,
    OrganizationRole.MANAGER: Role.PARTNER_MANAGER,
    MunicipalityRole.MODERATOR: Role.MODERATOR,
    MunicipalityRole.PAGE_EDITOR: Role.PAGE_EDITOR,
    MunicipalityRole.PROFESSIONAL: Role.PROFESSIONAL,
}


def keeps_everything(user: User) -> bool:
    """Whether somebody is an administrator of the whole installation."""
    return user.is_active and user.has_perm("sociale_kaart.keep_every_municipality")


def organizations_of(user: User, *roles: OrganizationRole) -> QuerySet[Organization]:
    """The organisations somebody works for; with roles, only in those."""
    memberships = OrganizationMembership.objects.filter(
        user=user.pk, user__is_active=True, role__in=roles or OrganizationRole.values
    )
    return Organization.objects.filter(pk__in=memberships.values("organization"))


def municipalities_of(user: User, role: MunicipalityRole = MunicipalityRole.MODERATOR) -> QuerySet[Area]:
    """The municipalities somebody moderates (or reads along in); all of them for an administrator."""
    if keeps_everything(user):
        return Area.objects.filter(kind=AreaKind.MUNICIPALITY)
    memberships = MunicipalityMembership.objects.filter(user=user.pk, user__is_active=True, role=role)
    return Area.objects.filter(pk__in=memberships.values("municipality"))


def moderators_in(municipality: int) -> QuerySet[AbstractUser]:
    """Who decides in the municipality with this number, and may still enter."""
    memberships = MunicipalityMembership.objects.filter(municipality=municipality, role=MunicipalityRole.MODERATOR)
    return get_user_model().objects.filter(pk__in=memberships.values("user"), is_active=True).order_by("pk")


def is_moderator(user: User) -> bool:
    """Whether somebody moderates anywhere. Half the menu asks this of one user, so it is looked up once for each."""
    if not hasattr(user, "_is_moderator"):
        user._is_moderator = municipalities_of(user).exists()
    return user._is_moderator


def edited_municipalities(user: User) -> QuerySet[Area]:
    """Where somebody makes pages: as page editor or as moderator."""
    return municipalities_of(user) | municipalities_of(user, MunicipalityRole.PAGE_EDITOR)


def makes_pages(user: User) -> bool:
    """Whether somebody makes pages anywhere; looked up once for each user, as the menu asks it twice."""
    if not hasattr(user, "_makes_pages"):
        user._makes_pages = is_moderator(user) or municipalities_of(user, MunicipalityRole.PAGE_EDITOR).exists()
    return user._makes_pages


@transaction.atomic
def join_organization(user: AbstractUser, organization: Organization, role: OrganizationRole) -> OrganizationMembership:
    """Let somebody work for an organisation, or give another role there."""
    joined, _created = OrganizationMembership.objects.update_or_create(
        user=user, organization=organization, defaults={"role": role}
    )
    put_in_groups(user)
    return joined


@transaction.atomic
def join_municipality(user: AbstractUser, municipality: Area, role: MunicipalityRole) -> MunicipalityMembership:
    """Let somebody work for a municipality, or give another role there."""
    joined, _created = MunicipalityMembership.objects.update_or_create(
        user=user, municipality=municipality, defaults={"role": role}
    )
    put_in_groups(user)
    return joined


@transaction.atomic
def leave(membership: OrganizationMembership | MunicipalityMembership) -> None:
    """End what somebody may do there; what they wrote and submitted stays."""
    membership.delete()
    put_in_groups(membership.user)


def put_in_groups(user: AbstractUser) -> None:
    """The groups of the roles that somebody has, and of no other role but administrator."""
    held = [*user.organization_memberships.values_list("role", flat=True)]
    held += user.municipality_memberships.values_list("role", flat=True)
    wanted = {str(ROLE_OF[role]) for role in held}
    user.groups.remove(*Group.objects.filter(name__in=ROLE_OF.values()).exclude(name__in=wanted))
    user.groups.add(*Group.objects.filter(name__in=wanted))
    put_in_place_groups(user)
