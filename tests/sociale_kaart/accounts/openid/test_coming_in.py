"""Who has an account here comes in with the one of elsewhere, and nobody else does."""

import logging
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.mfa.totp.internal.auth import TOTP
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.test import Client

from sociale_kaart.accounts import adapters
from sociale_kaart.accounts.openid import provider as ours
from sociale_kaart.models import LinkedIdentity
from tests.signing_in import SECRET as APP
from tests.signing_in import code_now, sign_in
from tests.sociale_kaart.accounts.conftest import PASSWORD
from tests.sociale_kaart.accounts.openid.conftest import come_back, go_out, refused, sign_in_elsewhere
from tests.sociale_kaart.accounts.openid.documents import CLIENT
from tests.sociale_kaart.accounts.openid.provider import LocalProvider

HOME, ASK, SET_UP = "/beheer/", "/beheer/inloggen/tweede-stap/authenticate/", "/beheer/inloggen/tweede-stap/"
pytestmark = pytest.mark.usefixtures("provider")


def who_is_in(client: Client) -> str | None:
    return client.session.get("_auth_user_id")


@pytest.fixture
def reader(professional: User, provider: LocalProvider) -> User:
    """Needs no second factor."""
    provider.change_claims = lambda claims: claims | {"email": professional.email.upper(), "sub": "lezer"}
    return professional


def test_the_page_to_sign_in_offers_it_by_name(client: Client, db) -> None:
    page = client.get("/beheer/login/?next=/beheer/account/").content.decode()

    assert "Inloggen met Almere ID" in page
    assert 'value="/beheer/account/"' in page


def test_a_form_of_the_admin_is_answered_by_our_own_site_alone(client: Client, db) -> None:
    policy = client.get("/beheer/login/")["Content-Security-Policy"]

    assert "form-action 'self';" in f"{policy};"


def test_who_was_invited_comes_in_and_is_known_by_subject_afterwards(client: Client, reader: User, provider) -> None:
    assert sign_in_elsewhere(client)["Location"] == HOME
    assert who_is_in(client) == str(reader.pk)
    assert client.get(HOME).status_code == 200
    assert LinkedIdentity.objects.get().subject == "lezer"

    provider.change_claims = lambda claims: claims | {"email": "nieuw@elders.example", "sub": "lezer"}
    later = Client()
    sign_in_elsewhere(later)
    assert who_is_in(later) == str(reader.pk)


def test_the_provider_is_asked_as_the_specifications_want(client: Client, reader: User, provider) -> None:
    asked = {key: values[0] for key, values in parse_qs(urlsplit(go_out(client)).query).items()}

    assert asked["response_type"] == "code"
    assert asked["code_challenge_method"] == "S256"
    assert asked["scope"] == "openid email"
    assert asked["redirect_uri"] == "http://testserver/beheer/inloggen/organisatie/terug/"
    assert len({asked["state"], asked["nonce"], asked["code_challenge"]}) == 3
    assert min(len(asked[name]) for name in ("state", "nonce", "code_challenge")) >= 43


@pytest.mark.parametrize("methods", [["client_secret_basic"], None])
def test_a_provider_that_wants_the_secret_in_the_header_gets_it_there(client, reader, provider, methods) -> None:
    provider.discovery["token_endpoint_auth_methods_supported"] = methods

    assert sign_in_elsewhere(client)["Location"] == HOME


def test_what_the_token_leaves_out_is_asked_of_the_provider(client: Client, reader: User, provider) -> None:
    provider.change_claims = lambda claims: {k: v for k, v in claims.items() if not k.startswith("email")}
    provider.userinfo = {"sub": "f3a1c2d4-0000-4000-8000-000000000001", "email_verified": True, "email": reader.email}

    assert sign_in_elsewhere(client)["Location"] == HOME


def test_a_second_person_with_the_address_does_not_get_the_account(client, reader, provider) -> None:
    sign_in_elsewhere(client)
    provider.change_claims = lambda claims: claims | {"email": reader.email, "sub": "opvolger"}
    other = Client()

    assert refused(sign_in_elsewhere(other)) == (403, "other_account")
    assert who_is_in(other) is None
    assert LinkedIdentity.objects.count() == 1


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"email_verified": False}, "not_verified"),
        ({"email_verified": "ja"}, "not_verified"),
        ({"email_verified": None}, "not_verified"),
        ({"email": ["redacteur@example.org"]}, "not_verified"),
        ({"email": ""}, "not_verified"),
        ({"email": "vreemd@elders.example"}, "no_account"),
        # In capitals a database holds these for equal.
        ({"email": "profess\u0131onal@example.org"}, "no_account"),
    ],
)
def test_without_an_own_verified_address_of_an_account_nobody_comes_in(
    client: Client, reader: User, provider, changed: dict, reason: str
) -> None:
    provider.change_claims = lambda claims: claims | {"email": reader.email} | changed

    response = sign_in_elsewhere(client)

    assert refused(response) == (403, reason)
    assert who_is_in(client) is None
    assert User.objects.count() == 1
    assert not LinkedIdentity.objects.exists()


def test_two_accounts_with_one_address_open_neither(client: Client, reader: User) -> None:
    User.objects.create_user("tweede", email=reader.email.title(), password=PASSWORD)

    assert refused(sign_in_elsewhere(client)) == (403, "other_account")


def test_an_account_that_is_off_stays_off(client: Client, reader: User) -> None:
    User.objects.update(is_active=False)
    assert refused(sign_in_elsewhere(client)) == (403, "not_active")
    User.objects.update(is_active=True)
    sign_in_elsewhere(client)
    User.objects.update(is_active=False)

    assert refused(sign_in_elsewhere(Client())) == (403, "not_active")


def test_a_second_factor_is_still_asked(client: Client, editor: User) -> None:
    assert sign_in_elsewhere(client)["Location"] == HOME
    assert client.get(HOME)["Location"].startswith(SET_UP)

    TOTP.activate(editor, APP)
    again = Client()
    assert sign_in_elsewhere(again)["Location"] == ASK
    assert who_is_in(again) is None
    assert again.get(HOME)["Location"].startswith("/beheer/login/")
    assert again.post(ASK, {"code": code_now()})["Location"] == HOME
    assert again.get(HOME).status_code == 200


@pytest.mark.parametrize(
    ("claim", "comes_in"),
    [({"amr": ["pwd", "mfa"]}, True), ({"acr": "hoog"}, True), ({"amr": ["pwd"]}, False), ({"amr": {"mfa": 1}}, False)],
)
def test_the_provider_may_ask_for_it_where_the_settings_say_so(
    client: Client, editor: User, provider, settings, claim: dict, comes_in: bool
) -> None:
    settings.OPENID_CONNECT = settings.OPENID_CONNECT | {"proofs": (("amr", "mfa"), ("acr", "hoog"))}
    TOTP.activate(editor, APP)
    provider.change_claims = lambda claims: claims | claim

    assert "acr_values=hoog" in go_out(client)
    sign_in_elsewhere(client)

    assert (client.get(HOME).status_code == 200) is comes_in


def test_a_proof_that_the_settings_do_not_ask_for_counts_for_nothing(client: Client, editor: User, provider) -> None:
    TOTP.activate(editor, APP)
    provider.change_claims = lambda claims: claims | {"amr": ["mfa"]}

    assert sign_in_elsewhere(client)["Location"] == ASK


def test_codes_are_counted_as_after_a_password(client: Client, editor: User) -> None:
    TOTP.activate(editor, APP)
    sign_in_elsewhere(client)
    for _time in range(5):
        client.post(ASK, {"code": "000000"})

    client.post(ASK, {"code": code_now()})

    assert who_is_in(client) is None


def test_nothing_remains_of_who_was_signed_in_before(client: Client, reader: User, editor: User) -> None:
    address = come_back(client)
    attempts = client.session["openid_connect"]
    sign_in(client, editor)
    session = client.session
    # In the same browser, in another window.
    session["openid_connect"], session["of the editor"] = attempts, True
    session.save()

    client.get(address)

    assert who_is_in(client) == str(reader.pk)
    assert "of the editor" not in client.session
    assert client.session.session_key != session.session_key


def test_who_is_only_halfway_in_is_not_still_somebody_else(client: Client, reader: User, editor: User) -> None:
    TOTP.activate(reader, APP)
    address = come_back(client)
    attempts = client.session["openid_connect"]
    sign_in(client, editor)
    session = client.session
    session["openid_connect"] = attempts
    session.save()

    assert client.get(address)["Location"] == ASK

    assert who_is_in(client) is None
    assert client.get(HOME)["Location"].startswith("/beheer/login/")


def test_who_is_signed_in_does_not_begin_again(client: Client, editor: User, provider) -> None:
    sign_in(client, editor)

    assert client.post("/beheer/inloggen/organisatie/")["Location"] == HOME
    assert provider.visits == []


@pytest.mark.parametrize(
    ("then", "where"),
    [
        ("/beheer/account/", "/beheer/account/"),
        ("https://elders.example/", HOME),
        ("//elders.example/", HOME),
        ("/\\elders.example/", HOME),
        ("javascript:alert(1)", HOME),
    ],
)
def test_it_leads_to_no_other_site(client: Client, reader: User, then: str, where: str) -> None:
    assert sign_in_elsewhere(client, then)["Location"] == where
    assert sign_in_elsewhere(Client())["Location"] == HOME


def test_the_way_back_takes_no_other_site_either(client: Client, reader: User) -> None:
    assert client.get(come_back(client) + "&next=https://elders.example/")["Location"] == HOME


def test_signing_out_says_that_the_other_place_is_still_open_and_leads_there(
    client: Client, reader: User, provider
) -> None:
    sign_in_elsewhere(client)

    page = client.post("/beheer/logout/", follow=True).content.decode()

    assert who_is_in(client) is None
    assert "Bij Almere ID ben je nog ingelogd." in page
    way_out = BeautifulSoup(page, "html.parser").find("a", string="Uitloggen bij Almere ID")["href"]
    address, _mark, asked = way_out.partition("?")
    assert address == provider.discovery["end_session_endpoint"]
    assert parse_qs(asked) == {
        "client_id": [CLIENT],
        "post_logout_redirect_uri": ["http://testserver/beheer/login/"],
    }


@pytest.mark.parametrize("told", [None, "javascript:alert(1)", 5, "ftp://elders.example/"])
def test_without_a_usable_way_out_there_is_no_link(client: Client, reader: User, provider, told) -> None:
    provider.discovery["end_session_endpoint"] = told
    sign_in_elsewhere(client)

    page = client.post("/beheer/logout/", follow=True).content.decode()

    assert "Bij Almere ID ben je nog ingelogd." in page
    assert "Uitloggen bij" not in page


def test_a_process_that_never_asked_the_provider_leads_there_without_asking(client: Client, reader, monkeypatch):
    sign_in_elsewhere(client)
    ours.forget()
    monkeypatch.setattr(ours, "ask", lambda *_asked, **_sent: pytest.fail("the provider was asked"))

    assert "Uitloggen bij Almere ID" in client.post("/beheer/logout/", follow=True).content.decode()


def test_whoever_signs_out_is_out_before_anything_is_told(client: Client, reader: User, monkeypatch) -> None:
    sign_in_elsewhere(client)
    monkeypatch.setattr(adapters, "still_signed_in", lambda *_told: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        client.post("/beheer/logout/")

    assert client.get("/beheer/").status_code == 302


def test_the_secret_and_the_keys_are_in_no_log_and_on_no_page(client: Client, reader, provider, caplog) -> None:
    caplog.set_level(logging.DEBUG)
    pages = client.post("/beheer/inloggen/organisatie/").content.decode()
    sign_in_elsewhere(client)
    provider.instead["token"] = (400, b'{"error": "invalid_client", "secret": "geheim:van+het/portaal?"}')
    pages += sign_in_elsewhere(Client()).content.decode()

    assert "wrong_answer. it answered with status 400" in caplog.text
    for secret in ("geheim", "toegang-1", reader.email, provider.asked[0]["code_verifier"], provider.asked[0]["code"]):
        assert secret not in caplog.text
        assert secret not in pages


def test_a_link_is_taken_away_by_command_and_its_sessions_end(client: Client, reader: User, provider) -> None:
    sign_in_elsewhere(client)

    call_command("unlink_identities", reader.email.upper())

    assert not LinkedIdentity.objects.exists()
    assert client.get(HOME)["Location"].startswith("/beheer/login/")
    with pytest.raises(CommandError, match="No account has the name niemand"):
        call_command("unlink_identities", "niemand")
