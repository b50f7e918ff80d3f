"""Nobody who can change what visitors read gets into the admin with a password alone."""

import re
from io import StringIO

import pytest
from allauth.account.authentication import AUTHENTICATION_METHODS_SESSION_KEY
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP
from django.contrib.auth.models import User
from django.core.cache import cache
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import resolve, reverse

from sociale_kaart.accounts import at_rest
from sociale_kaart.models import Area, MunicipalityRole, OutgoingMail
from sociale_kaart.rights.memberships import join_municipality
from sociale_kaart.rights.roles import Role
from tests.signing_in import SECRET, code_now, sign_in
from tests.sociale_kaart.accounts.conftest import PASSWORD
from tests.sociale_kaart.rights.addresses import admin_patterns

HOME, LOGIN = "/beheer/", "/beheer/login/"
SET_UP, PROVE = "/beheer/inloggen/tweede-stap/", "/beheer/inloggen/tweede-stap/reauthenticate/"
ASK = "/beheer/inloggen/tweede-stap/authenticate/"


def give_password(client: Client, user: User, then: str = HOME) -> str:
    """Where one stands after the first form."""
    sent = {"login": user.username, "password": PASSWORD, "next": then}
    response = client.post(LOGIN, sent)
    assert response.status_code == 302, response.context["form"].errors
    return response["Location"]


def set_up_app(client: Client) -> str:
    page = client.get(reverse("mfa_activate_totp"), follow=True).content.decode()
    secret = re.search(r"data-secret>(\w+)<", page)[1]
    response = client.post(reverse("mfa_activate_totp"), {"code": code_now(secret)})
    assert response["Location"] == reverse("mfa_view_recovery_codes")
    return secret


def test_the_code_that_set_the_app_up_lets_nobody_in_afterwards(client: Client, editor: User) -> None:
    give_password(client, editor)
    seen_over_the_shoulder = code_now(set_up_app(client))
    other = Client()
    give_password(other, editor)

    refused = other.post(ASK, {"code": seen_over_the_shoulder})

    assert "Deze code klopt niet" in refused.content.decode()
    assert other.get(HOME).status_code == 302


def let_pass(client: Client, minutes: int) -> None:
    session = client.session
    for record in session[AUTHENTICATION_METHODS_SESSION_KEY]:
        record["at"] -= minutes * 60
    session.save()


@pytest.mark.parametrize("path", ["/beheer/sociale_kaart/service/", "/beheer/account/", "/beheer/pages/"])
def test_without_a_second_factor_every_way_leads_to_setting_one_up(client: Client, editor: User, path: str) -> None:
    assert give_password(client, editor) == HOME

    response = client.get(path)

    assert (response.status_code, response["Location"]) == (302, f"{SET_UP}?next={path}")
    assert "data-must-set-up" in client.get(SET_UP).content.decode()


@pytest.mark.parametrize("role", [Role.PARTNER_EDITOR, Role.MODERATOR, "superuser"])
def test_no_address_of_the_admin_is_open_before_that(
    client: Client, editor: User, municipality: Area, role: str
) -> None:
    if role == Role.MODERATOR:
        join_municipality(editor, municipality, MunicipalityRole.MODERATOR)
    if role == "superuser":
        User.objects.filter(pk=editor.pk).update(is_superuser=True)
    client.force_login(editor)
    plain = [found for found in admin_patterns() if found.name and not found.parameters]

    answers = {found.name: client.get(reverse(found.name)) for found in plain if "logout" not in found.name}

    shut = {name for name, found in answers.items() if found.status_code == 302 and SET_UP in found["Location"]}
    assert len(shut) > 100
    assert answers.keys() - shut == {
        *("mfa_index", "mfa_activate_totp", "mfa_add_webauthn", "account_reauthenticate"),
        *("wagtailadmin_sprite", "wagtailadmin_javascript_catalog"),
    }


def test_who_sets_an_app_up_comes_in_and_gets_recovery_codes(
    client: Client, editor: User, django_capture_on_commit_callbacks
) -> None:
    give_password(client, editor)

    with django_capture_on_commit_callbacks(execute=True):
        secret = set_up_app(client)

    assert client.get(HOME).status_code == 200
    codes = client.get(reverse("mfa_view_recovery_codes")).content.decode()
    assert len(re.findall(r"<code>\d{8}</code>", codes)) == 10
    kept = Authenticator.objects.get(user=editor, type=Authenticator.Type.TOTP).data["secret"]
    assert secret not in kept
    assert at_rest.decrypt(kept) == secret
    assert OutgoingMail.objects.get(template="second_factor_changed").to == editor.email


def test_the_next_time_the_password_alone_leads_nowhere(client: Client, editor: User) -> None:
    TOTP.activate(editor, SECRET)

    assert give_password(client, editor) == ASK
    assert client.get(HOME)["Location"].startswith(LOGIN)

    assert client.post(ASK, {"code": "000000"}).status_code == 200
    assert client.get(HOME)["Location"].startswith(LOGIN)

    assert client.post(ASK, {"code": code_now()})["Location"] == HOME
    assert client.get(HOME).status_code == 200


@pytest.mark.parametrize("is_another_process", [False, True])
def test_a_code_works_once(client: Client, editor: User, is_another_process: bool) -> None:
    TOTP.activate(editor, SECRET)
    code, other = code_now(), Client()
    give_password(client, editor)
    client.post(ASK, {"code": code})
    give_password(other, editor)
    if is_another_process:
        # Its memory is empty.
        cache.clear()

    again = other.post(ASK, {"code": code})

    assert "Deze code klopt niet" in again.content.decode()
    assert client.get(HOME).status_code == 200


def test_a_recovery_code_lets_in_once_without_the_phone(client: Client, editor: User) -> None:
    give_password(client, editor)
    set_up_app(client)
    code = Authenticator.objects.get(user=editor, type="recovery_codes").wrap().get_unused_codes()[0]
    first, second = Client(), Client()

    for somebody in (first, second):
        give_password(somebody, editor)
    answers = [somebody.post(ASK, {"code": code}).status_code for somebody in (first, second)]

    assert answers == [302, 200]


def test_a_session_with_a_password_alone_cannot_add_a_factor_to_an_account_that_has_one(
    client: Client, editor: User
) -> None:
    TOTP.activate(editor, SECRET)
    client.force_login(editor)

    for name in ("mfa_index", "mfa_add_webauthn", "mfa_deactivate_totp", "mfa_generate_recovery_codes"):
        assert client.get(reverse(name))["Location"].startswith(PROVE), name
    assert client.post(PROVE, {"code": code_now(), "next": HOME})["Location"] == HOME
    assert client.get(HOME).status_code == 200


def test_factors_change_only_after_proving_again(client: Client, editor: User) -> None:
    give_password(client, editor)
    set_up_app(client)
    let_pass(client, minutes=11)

    taking_away = client.post(reverse("mfa_deactivate_totp"))

    assert taking_away["Location"].startswith(reverse("account_reauthenticate"))
    assert Authenticator.objects.filter(user=editor, type="totp").exists()
    sent = {"password": PASSWORD, "next": reverse("mfa_deactivate_totp")}
    client.post(reverse("account_reauthenticate"), sent)
    client.post(reverse("mfa_deactivate_totp"))
    assert not Authenticator.objects.filter(user=editor).exists()
    assert client.get(HOME)["Location"].startswith(SET_UP)


def test_the_passkey_of_somebody_else_is_not_there(client: Client, editor: User, professional: User) -> None:
    give_password(client, editor)
    set_up_app(client)
    other = Authenticator.objects.create(user=professional, type="webauthn", data={"name": "GEHEIM", "credential": {}})

    for name in ("mfa_edit_webauthn", "mfa_remove_webauthn"):
        assert client.get(reverse(name, args=[other.pk])).status_code == 404


def test_who_only_reads_may_do_with_a_password_and_may_choose_more(client: Client, professional: User) -> None:
    give_password(client, professional)
    assert client.get(HOME).status_code == 200

    set_up_app(client)
    assert give_password(Client(), professional) == ASK


def test_a_secret_that_another_key_locked_lets_nobody_in(client: Client, editor: User, settings) -> None:
    TOTP.activate(editor, SECRET)
    settings.SECRET_KEY = "another one, and no fallback"

    give_password(client, editor)

    assert client.post(ASK, {"code": code_now()}).status_code == 200
    settings.SECRET_KEY_FALLBACKS = ["only-for-tests"]
    assert client.post(ASK, {"code": code_now()}).status_code == 302


def test_the_page_of_wagtail_that_asks_for_a_password_alone_is_shadowed() -> None:
    assert resolve(reverse("wagtailadmin_login")).view_name == "account_login"
    assert resolve(reverse("wagtailadmin_logout")).view_name == "account_logout"


def test_signing_in_leads_to_no_other_site(client: Client, professional: User) -> None:
    assert give_password(client, professional, then="https://elders.example/") == HOME


def test_nobody_makes_an_account_alone(client: Client, db) -> None:
    for path in ("signup", "inloggen/signup", "inloggen/tweede-stap/webauthn/signup", "email", "password/reset"):
        assert client.get(f"/beheer/{path}/").status_code in (302, 404)
    assert not User.objects.filter(email="iemand@elders.example").exists()


def test_a_lost_phone_is_reset_by_command_and_its_sessions_end(
    client: Client, editor: User, professional: User
) -> None:
    sign_in(client, editor)
    other = Client()
    sign_in(other, professional)

    call_command("reset_second_factor", editor.email.upper(), stdout=StringIO())

    assert client.get(HOME)["Location"].startswith(LOGIN)
    assert other.get(HOME).status_code == 200
    give_password(client, editor)
    assert client.get(HOME)["Location"].startswith(SET_UP)


def test_an_unknown_account_is_not_reset(db) -> None:
    with pytest.raises(CommandError, match="No account has the name niemand"):
        call_command("reset_second_factor", "niemand")
