"""Roles follow from where somebody works."""

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from wagtail.images import get_image_model
from wagtail.permission_policies.collections import CollectionOwnershipPermissionPolicy
from wagtail.permissions import policy_registry

from sociale_kaart.models import (
    Area,
    MunicipalityMembership,
    MunicipalityRole,
    Organization,
    OrganizationMembership,
    OrganizationRole,
)
from sociale_kaart.rights.completing import people_without_their_groups
from sociale_kaart.rights.memberships import (
    join_municipality,
    join_organization,
    leave,
    municipalities_of,
    organizations_of,
)
from sociale_kaart.rights.roles import Role

pytestmark = pytest.mark.django_db


@pytest.fixture
def somebody() -> User:
    return User.objects.create_user("iemand@example.org")


@pytest.fixture
def duinstad() -> Area:
    country = Area.add_root(kind="country", slug="nederland", name="Nederland")
    return country.add_child(kind="municipality", slug="duinstad", name="Duinstad")


@pytest.fixture
def organization(duinstad: Area) -> Organization:
    return Organization.objects.create(municipality=duinstad, slug="jgz", name_nl="JGZ")


def again(user: User) -> User:
    """The same person with nothing remembered."""
    return User.objects.get(pk=user.pk)


def roles(user: User) -> set[str]:
    return set(user.groups.filter(place_group=None).values_list("name", flat=True))


def test_who_keeps_an_organization_may_draft_and_not_publish(somebody: User, organization: Organization) -> None:
    join_organization(somebody, organization, OrganizationRole.EDITOR)

    editor = again(somebody)
    assert list(organizations_of(editor)) == [organization]
    assert editor.has_perms(["wagtailadmin.access_admin", "sociale_kaart.add_service", "sociale_kaart.change_location"])
    assert not editor.has_perm("sociale_kaart.publish_service")
    assert not editor.has_perm("sociale_kaart.add_organization")
    assert not editor.has_perm("sociale_kaart.invite_colleagues")


def test_another_role_in_the_same_organization_takes_the_place_of_the_first(
    somebody: User, organization: Organization
) -> None:
    join_organization(somebody, organization, OrganizationRole.EDITOR)
    join_organization(somebody, organization, OrganizationRole.MANAGER)

    assert roles(somebody) == {Role.PARTNER_MANAGER}
    assert again(somebody).has_perm("sociale_kaart.invite_colleagues")
    assert not organizations_of(somebody, OrganizationRole.EDITOR).exists()


def test_who_leaves_may_nothing_any_more(somebody: User, duinstad: Area, organization: Organization) -> None:
    partner = join_organization(somebody, organization, OrganizationRole.MANAGER)
    moderator = join_municipality(somebody, duinstad, MunicipalityRole.MODERATOR)

    leave(partner)
    assert roles(somebody) == {Role.MODERATOR}
    leave(moderator)
    assert not again(somebody).get_all_permissions()
    assert not municipalities_of(somebody).exists()


def test_a_professional_moderates_nothing(somebody: User, duinstad: Area) -> None:
    join_municipality(somebody, duinstad, MunicipalityRole.PROFESSIONAL)

    assert not municipalities_of(somebody).exists()
    assert list(municipalities_of(somebody, MunicipalityRole.PROFESSIONAL)) == [duinstad]


def test_an_administrator_keeps_every_municipality(somebody: User, duinstad: Area) -> None:
    somebody.groups.add(Role.ADMINISTRATOR.group)

    assert list(municipalities_of(again(somebody))) == [duinstad]


def test_who_is_no_longer_active_keeps_nothing(somebody: User, duinstad: Area) -> None:
    somebody.groups.add(Role.ADMINISTRATOR.group)
    somebody.is_active = False
    somebody.save()

    assert not municipalities_of(again(somebody)).exists()


def test_a_migration_gives_a_role_its_rights_back() -> None:
    Role.MODERATOR.group.permissions.clear()

    call_command("migrate", verbosity=0)

    codenames = Role.MODERATOR.group.permissions.values_list("codename", flat=True)
    assert {"publish_service", "access_admin", "change_boost", "moderate"} <= set(codenames)


def test_who_worked_somewhere_before_files_had_places_gets_the_rights_on_them(
    somebody: User, duinstad: Area, organization: Organization
) -> None:
    other = User.objects.create_user("ander@example.org")
    OrganizationMembership.objects.create(user=somebody, organization=organization)
    MunicipalityMembership.objects.create(user=other, municipality=duinstad, role=MunicipalityRole.MODERATOR)
    MunicipalityMembership.objects.create(user=somebody, municipality=duinstad, role=MunicipalityRole.PROFESSIONAL)

    call_command("migrate", verbosity=0)

    for user, place in ((somebody, organization.place_group), (other, duinstad.place_groups.get(role="moderator"))):
        addable = permission_policy_of_images().collections_user_has_permission_for(again(user), "add")
        assert place.collection in addable
    assert again(somebody).groups.filter(name=Role.PARTNER_EDITOR).exists()
    assert not people_without_their_groups().exists()


def permission_policy_of_images() -> CollectionOwnershipPermissionPolicy:
    return policy_registry.get_by_type(get_image_model())
