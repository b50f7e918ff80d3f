"""Where the account of elsewhere is the only way in, a password opens nothing but the door of the administrators."""

import re

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import AnonymousUser, User
from django.test import Client, RequestFactory
from django.urls import reverse

from sociale_kaart.accounts.openid import views
from sociale_kaart.accounts.openid.faults import Fault, OpenIDError
from sociale_kaart.mail.rendering import single
from sociale_kaart.models import Organization, OrganizationRole, OutgoingMail
from sociale_kaart.rights.memberships import join_organization
from tests.signing_in import sign_in
from tests.sociale_kaart.accounts.conftest import PASSWORD
from tests.sociale_kaart.accounts.openid.conftest import refused, sign_in_elsewhere
from tests.sociale_kaart.accounts.openid.provider import LocalProvider


@pytest.fixture
def only(provider: LocalProvider, settings) -> LocalProvider:
    settings.OPENID_CONNECT = settings.OPENID_CONNECT | {"is_only": True}
    return provider


def with_password(client: Client, user: User):
    return client.post("/beheer/login/", {"login": user.username, "password": PASSWORD})


def who_is_in(client: Client) -> str | None:
    return client.session.get("_auth_user_id")


def test_a_right_password_lets_nobody_in_who_is_no_administrator(client: Client, only, professional: User) -> None:
    assert refused(with_password(client, professional)) == (403, "only_elsewhere")
    assert who_is_in(client) is None
    assert client.get("/beheer/").status_code == 302
    assert "Alleen beheerders" in client.get("/beheer/login/").content.decode()


def test_the_account_of_elsewhere_does(client: Client, only, professional: User) -> None:
    only.change_claims = lambda claims: claims | {"email": professional.email, "sub": "lezer"}

    sign_in_elsewhere(client)

    assert who_is_in(client) == str(professional.pk)


def test_who_stopped_halfway_elsewhere_opens_no_door_for_another(
    client: Client, only, editor: User, professional: User
) -> None:
    sign_in(Client(), editor)
    only.change_claims = lambda claims: claims | {"email": editor.email, "sub": "redacteur"}
    sign_in_elsewhere(client)

    assert who_is_in(client) is None
    assert with_password(client, professional)["Location"] == "/beheer/inloggen/tweede-stap/authenticate/"
    assert who_is_in(client) is None


def test_an_administrator_gets_in_when_the_provider_is_down(client: Client, only, person) -> None:
    administrator = person("noodgeval")
    User.objects.filter(pk=administrator.pk).update(is_superuser=True)

    with_password(client, administrator)

    assert who_is_in(client) == str(administrator.pk)


def test_an_invitation_asks_for_no_password_and_makes_none(
    client: Client, only, person, organization: Organization
) -> None:
    manager = person("beheerder")
    join_organization(manager, organization, OrganizationRole.MANAGER)
    sign_in(client, manager)
    words = {"email": "nieuw@example.org", "first_name": "Noor", "last_name": "Nieuw", "role": "editor"}
    client.post(reverse("colleagues_of", args=["organisatie", organization.pk]), words)
    link = OutgoingMail.objects.get(template="invite_elsewhere").context["link"].partition("/beheer/")[2]

    page = Client().get(f"/beheer/{link}").content.decode()
    Client().post(f"/beheer/{link}")

    assert "new_password1" not in page
    assert not User.objects.get(email="nieuw@example.org").has_usable_password()
    said = single("invite_elsewhere", "nl", OutgoingMail.objects.get(template="invite_elsewhere").context).body
    assert "log je in met Almere ID" in said
    assert "Je hebt al een account" not in said


OTHER_WAYS = re.compile("[Ll]og (in met je wachtwoord|op een andere manier in)")


def test_no_page_sends_somebody_to_a_password_that_opens_nothing(db, only, settings) -> None:
    for fault in (Fault.STOPPED, Fault.NO_ANSWER, Fault.NOT_VERIFIED, Fault.OTHER_ACCOUNT):
        told = words_about(fault)
        settings.OPENID_CONNECT = settings.OPENID_CONNECT | {"is_only": False}

        assert not OTHER_WAYS.search(told), fault
        assert OTHER_WAYS.search(words_about(fault)), fault
        settings.OPENID_CONNECT = settings.OPENID_CONNECT | {"is_only": True}


def words_about(fault: Fault) -> str:
    request = RequestFactory().get("/")
    request.user = AnonymousUser()
    page = views.refused(request, views.chosen_provider(), OpenIDError(fault)).render()
    return BeautifulSoup(page.content, "html.parser").select_one("[data-reason]").get_text()


def test_nobody_is_mailed_a_new_password_that_would_open_nothing(client: Client, only, professional: User) -> None:
    client.post(reverse("wagtailadmin_password_reset"), {"email": professional.email})

    assert not OutgoingMail.objects.exists()
