"""Rights that follow from working somewhere, for whoever came there before these rights existed."""

from django.contrib.auth.models import Group, User
from django.db.models import Exists, OuterRef, Q, QuerySet

from sociale_kaart.models import MunicipalityMembership, OrganizationMembership
from sociale_kaart.rights.memberships import put_in_groups
from sociale_kaart.rights.pages import PAGE_ACTIONS


def complete_memberships(**_sent: object) -> None:
    """After migrating: what `join_organization` and `join_municipality` give by themselves now, such as files."""
    for user in people_without_their_groups():
        put_in_groups(user)


def people_without_their_groups() -> QuerySet[User]:
    theirs = Group.objects.filter(user=OuterRef("user"))
    at_organizations = OrganizationMembership.objects.filter(
        ~Exists(theirs.filter(place_group__organization=OuterRef("organization")))
    )
    at_municipalities = MunicipalityMembership.objects.filter(
        ~Exists(theirs.filter(place_group__municipality=OuterRef("municipality"), place_group__role=OuterRef("role"))),
        role__in=PAGE_ACTIONS,
    )
    return User.objects.filter(
        Q(pk__in=at_organizations.values("user")) | Q(pk__in=at_municipalities.values("user"))
    ).order_by("pk")
