"""Somebody is invited by mail, once, and only by who may."""

from datetime import datetime, timedelta

import pytest
from django.conf import settings as configured
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from sociale_kaart import clock
from sociale_kaart.accounts.inviting import HOLDS_FOR, MOST_OF_ONE, MOST_TO_ONE
from sociale_kaart.mail.rendering import single
from sociale_kaart.models import (
    Area,
    Invitation,
    MunicipalityRole,
    Organization,
    OrganizationRole,
    OutgoingMail,
)
from sociale_kaart.rights.memberships import join_municipality, join_organization, leave, organizations_of
from tests.signing_in import sign_in
from tests.sociale_kaart.accounts.conftest import PASSWORD

NEW = {"email": "Nieuw@Example.org", "first_name": "Noor", "last_name": "Nieuw", "role": "editor"}
PASSWORDS = {"new_password1": PASSWORD, "new_password2": PASSWORD}


@pytest.fixture
def manager(person, organization: Organization) -> User:
    user = person("beheerder")
    join_organization(user, organization, OrganizationRole.MANAGER)
    return user


@pytest.fixture
def moderator(person, municipality: Area) -> User:
    user = person("moderator")
    join_municipality(user, municipality, MunicipalityRole.MODERATOR)
    return user


@pytest.fixture
def desk(client: Client, manager: User) -> Client:
    sign_in(client, manager)
    return client


def page_of(place: Organization | Area) -> str:
    kind = "organisatie" if isinstance(place, Organization) else "gemeente"
    return reverse("colleagues_of", args=[kind, place.pk])


def link_in_last_mail() -> str:
    return OutgoingMail.objects.latest("pk").context["link"].removeprefix(configured.SITE_URL)


def reason(link: str, **posted: str) -> tuple[int, str]:
    answer = Client().post(link, posted) if posted else Client().get(link)
    return answer.status_code, answer.context["reason"]


def test_a_manager_invites_and_the_colleague_comes_in_with_an_own_password(
    desk: Client, organization: Organization
) -> None:
    assert desk.post(page_of(organization), NEW).status_code == 302

    mail = OutgoingMail.objects.get(template="invite")
    assert (mail.to, mail.context["organisatie"]) == ("nieuw@example.org", "JGZ")
    link = link_in_last_mail()
    assert Client().get(link).status_code == 200
    assert not User.objects.filter(email="nieuw@example.org").exists()
    assert Client().post(link, PASSWORDS)["Location"] == reverse("account_login")

    colleague = User.objects.get(username="nieuw@example.org")
    assert colleague.check_password(PASSWORD)
    assert list(organizations_of(colleague, OrganizationRole.EDITOR)) == [organization]
    assert "Noor Nieuw" in desk.get(page_of(organization)).content.decode()


def test_a_link_works_once(desk: Client, organization: Organization) -> None:
    desk.post(page_of(organization), NEW)
    link = link_in_last_mail()
    Client().post(link, PASSWORDS)

    other = "een heel ander lang wachtwoord"
    assert reason(link, new_password1=other, new_password2=other) == (410, "used")
    assert User.objects.get(email="nieuw@example.org").check_password(PASSWORD)


def test_a_link_that_is_old_or_one_character_off_says_so(desk: Client, organization: Organization, settings) -> None:
    desk.post(page_of(organization), NEW)
    link = link_in_last_mail()

    assert reason(f"{link[:-2]}{'a' if link[-2] != 'a' else 'b'}/") == (404, "broken")
    assert reason(reverse("invitation", args=["x"])) == (404, "broken")
    settings.FIXED_NOW = clock.now() + HOLDS_FOR + timedelta(minutes=1)
    assert reason(link) == (410, "expired")
    assert reason(link, **PASSWORDS) == (410, "expired")


def test_a_newer_invitation_takes_the_place_of_an_older(desk: Client, organization: Organization) -> None:
    desk.post(page_of(organization), NEW)
    old = link_in_last_mail()
    desk.post(page_of(organization), NEW | {"role": "manager"})

    assert reason(old) == (410, "expired")
    Client().post(link_in_last_mail(), PASSWORDS)
    assert organization.memberships.get(user__email="nieuw@example.org").role == OrganizationRole.MANAGER


def test_who_is_withdrawn_or_invited_by_somebody_who_left_does_not_come_in(
    desk: Client, manager: User, organization: Organization
) -> None:
    desk.post(page_of(organization), NEW)
    withdrawn = link_in_last_mail()
    desk.post(page_of(organization), {"withdraw": Invitation.objects.get().pk})
    desk.post(page_of(organization), NEW)
    left = link_in_last_mail()
    leave(organization.memberships.get(user=manager))

    assert reason(withdrawn) == reason(left) == (410, "withdrawn")
    assert reason(left, **PASSWORDS) == (410, "withdrawn")
    assert not User.objects.filter(email="nieuw@example.org").exists()


def test_who_has_an_account_joins_with_it_and_keeps_the_password(
    desk: Client, professional: User, organization: Organization
) -> None:
    desk.post(page_of(organization), NEW | {"email": professional.email.upper()})
    link = link_in_last_mail()
    said = single("invite_account", "nl", OutgoingMail.objects.get(template="invite_account").context).body
    other = "iemand kiest een ander wachtwoord"
    Client().post(link, {"new_password1": other, "new_password2": other})

    assert User.objects.filter(email__iexact=professional.email).get().check_password(PASSWORD)
    assert organizations_of(professional).get() == organization
    assert professional.municipality_memberships.exists()
    assert "hetzelfde wachtwoord" in said
    assert "eerst een wachtwoord" not in said


def test_somebody_may_work_for_two_organizations(
    desk: Client, manager: User, organization: Organization, municipality: Area
) -> None:
    second = Organization.objects.create(municipality=municipality, slug="tweede", name_nl="Tweede")
    join_organization(manager, second, OrganizationRole.MANAGER)
    links = []
    for place in (organization, second):
        desk.post(page_of(place), NEW)
        links.append(link_in_last_mail())
    for link in links:
        assert Client().post(link, PASSWORDS).status_code == 302

    assert set(organizations_of(User.objects.get(email="nieuw@example.org"))) == {organization, second}


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"email": "geen adres"}, "email"),
        ({"email": "x" * 300 + "@example.org"}, "email"),
        ({"email": "a@example.org\nBcc: b@example.org"}, "email"),
        ({"role": "moderator"}, "role"),
        ({"role": ""}, "role"),
        ({"first_name": "x" * 10_000}, "first_name"),
        ({"email": "beheerder@example.org"}, "email"),
    ],
)
def test_what_cannot_be_invited_is_said_at_the_field(
    desk: Client, organization: Organization, wrong: dict, field: str
) -> None:
    answer = desk.post(page_of(organization), NEW | wrong)

    assert answer.status_code == 400
    assert list(answer.context["form"].errors) == [field]
    assert not Invitation.objects.exists()


@pytest.mark.parametrize("password", ["kort", "wachtwoord12", "nieuw@example.org"])
def test_a_weak_password_is_refused_and_the_link_stays_open(
    desk: Client, organization: Organization, password: str
) -> None:
    desk.post(page_of(organization), NEW)
    link = link_in_last_mail()

    refused = {"new_password1": password, "new_password2": password if password != "wachtwoord12" else "x"}
    assert Client().post(link, refused).status_code == 400
    assert Client().post(link, PASSWORDS).status_code == 302


@pytest.mark.parametrize(
    ("password", "words"),
    [
        ("kort", "Neem minstens 12 tekens"),
        ("noor.nieuw.noor", "lijkt te veel op je naam"),
        ("qwerty123456", "Veel mensen gebruiken dit wachtwoord"),
    ],
)
def test_the_rules_for_a_password_are_in_plain_dutch(
    desk: Client, organization: Organization, password: str, words: str
) -> None:
    desk.post(page_of(organization), NEW | {"email": "noor.nieuw@example.org"})
    page = Client().post(link_in_last_mail(), {"new_password1": password, "new_password2": password}).content.decode()

    assert words in page
    assert "Uw wachtwoord" not in page
    assert "password is" not in page


def test_nobody_is_flooded_with_invitations(desk: Client, organization: Organization) -> None:
    answers = [desk.post(page_of(organization), NEW).status_code for _time in range(MOST_TO_ONE + 1)]
    assert answers == [302] * MOST_TO_ONE + [429]

    for number in range(MOST_OF_ONE):
        last = desk.post(page_of(organization), NEW | {"email": f"n{number}@example.org"})
    assert last.status_code == 429
    assert Invitation.objects.count() == OutgoingMail.objects.count() == MOST_OF_ONE


def test_taking_an_invitation_back_makes_no_room_for_another_mail(desk: Client, organization: Organization) -> None:
    for _time in range(MOST_TO_ONE):
        desk.post(page_of(organization), NEW)
        desk.post(page_of(organization), {"withdraw": Invitation.objects.latest("pk").pk})

    assert desk.post(page_of(organization), NEW).status_code == 429
    assert NEW["email"].lower() not in desk.get(page_of(organization)).content.decode()


def test_a_moderator_invites_for_the_municipality_and_the_organizations_in_it(
    client: Client, moderator: User, municipality: Area, organization: Organization, neighbour: Area
) -> None:
    sign_in(client, moderator)

    client.post(page_of(municipality), NEW | {"role": "moderator"})
    client.post(page_of(organization), NEW | {"email": "eerste@example.org", "role": "manager"})

    assert [mail.template for mail in OutgoingMail.objects.order_by("pk")] == ["invite_municipality", "invite"]
    assert str(organization) in client.get(reverse("colleagues")).content.decode()
    assert client.get(page_of(neighbour)).status_code == 404


def test_who_invites_nobody_sees_no_colleagues(
    client: Client, editor: User, organization: Organization, municipality: Area
) -> None:
    sign_in(client, editor)

    assert client.get(reverse("colleagues")).status_code in (302, 403)
    for place in (organization, municipality):
        assert client.get(page_of(place)).status_code == 404
        assert client.post(page_of(place), NEW).status_code == 404
    assert not Invitation.objects.exists()


def test_a_manager_does_not_reach_the_municipality_or_another_organization(
    desk: Client, municipality: Area, organization: Organization, person
) -> None:
    other = Organization.objects.create(municipality=municipality, slug="ander", name_nl="Ander")
    stranger = join_organization(person("vreemd"), other, OrganizationRole.EDITOR)

    assert desk.get(page_of(municipality)).status_code == desk.get(page_of(other)).status_code == 404
    desk.post(page_of(organization), {"take_away": stranger.pk})
    assert other.memberships.count() == 1


def test_taking_away_ends_what_somebody_may_do_at_once(desk: Client, editor: User, organization: Organization) -> None:
    desk.post(page_of(organization), {"take_away": organization.memberships.get(user=editor).pk})

    assert not organizations_of(editor).exists()
    assert not User.objects.get(pk=editor.pk).has_perm("wagtailadmin.access_admin")


def test_a_colleague_gets_another_role_and_keeps_the_account(
    desk: Client, editor: User, organization: Organization
) -> None:
    key = organization.memberships.get(user=editor).pk
    desk.post(page_of(organization), {"change_role": key, f"role-{key}": "manager"})

    assert organizations_of(editor, OrganizationRole.MANAGER).get() == organization
    assert User.objects.get(pk=editor.pk).has_perm("sociale_kaart.invite_colleagues")
    desk.post(page_of(organization), {"change_role": key, f"role-{key}": "editor"})
    assert not User.objects.get(pk=editor.pk).has_perm("sociale_kaart.invite_colleagues")


@pytest.mark.parametrize("role", ["moderator", "", "x" * 10_000])
def test_a_role_of_elsewhere_is_not_given(desk: Client, editor: User, organization: Organization, role: str) -> None:
    key = organization.memberships.get(user=editor).pk
    desk.post(page_of(organization), {"change_role": key, f"role-{key}": role})

    assert organizations_of(editor, OrganizationRole.EDITOR).get() == organization


def test_nobody_changes_the_own_role_or_that_of_a_stranger(
    desk: Client, manager: User, organization: Organization, municipality: Area, person
) -> None:
    other = Organization.objects.create(municipality=municipality, slug="ander", name_nl="Ander")
    stranger = join_organization(person("vreemd"), other, OrganizationRole.EDITOR)
    own = organization.memberships.get(user=manager)
    for key, role in ((own.pk, "editor"), (stranger.pk, "manager"), ("9" * 40, "manager")):
        assert desk.post(page_of(organization), {"change_role": key, f"role-{key}": role}).status_code == 302

    assert organizations_of(manager, OrganizationRole.MANAGER).get() == organization
    assert not organizations_of(stranger.user, OrganizationRole.MANAGER).exists()


def test_nobody_takes_away_the_own_role(desk: Client, manager: User, organization: Organization) -> None:
    for key in (organization.memberships.get(user=manager).pk, "x", "9" * 40):
        assert desk.post(page_of(organization), {"take_away": key}).status_code == 302

    assert organizations_of(manager).get() == organization


def test_the_page_says_when_somebody_was_last_here(desk: Client, editor: User, organization: Organization) -> None:
    User.objects.filter(pk=editor.pk).update(last_login=datetime(2026, 3, 4, 12, tzinfo=clock.now().tzinfo))

    assert "4 maart 2026" in desk.get(page_of(organization)).content.decode()
