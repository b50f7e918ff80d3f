"""Whatever the provider or somebody between sends: a page with the right status, and nobody is signed in."""

import re
import socket
import threading
import time
from urllib.parse import parse_qs, urlsplit

import jwt
import pytest
from django.contrib.auth.models import User
from django.test import Client

from sociale_kaart.accounts.openid import asking, attempts
from sociale_kaart.accounts.openid import provider as ours
from sociale_kaart.accounts.openid.views import ATTEMPTS
from sociale_kaart.models import LinkedIdentity
from tests.sociale_kaart.accounts.openid.conftest import BACK, START, come_back, go_out, refused, sign_in_elsewhere
from tests.sociale_kaart.accounts.openid.documents import SECRET
from tests.sociale_kaart.accounts.openid.provider import KEY, OTHER_KEY, public

WRONG = (502, "wrong_answer")
DOWN = (503, "no_answer")
NOT_OURS = (400, "not_ours")


@pytest.fixture(autouse=True)
def account(professional: User, provider) -> User:
    """Somebody who would come in if all went well."""
    provider.change_claims = mine
    return professional


def mine(claims: dict) -> dict:
    return claims | {"email": "professional@example.org"}


def is_in(client: Client) -> bool:
    return "_auth_user_id" in client.session or LinkedIdentity.objects.exists()


def test_all_goes_well_where_nothing_is_wrong(client: Client) -> None:
    assert sign_in_elsewhere(client).status_code == 302
    assert is_in(client)


@pytest.mark.parametrize(
    "changed",
    [
        {"iss": "https://elders.example"},
        {"aud": "andere-klant"},
        {"aud": ["portaal:almere", "andere-klant"], "azp": None},
        {"azp": "andere-klant"},
        {"nonce": "van een andere poging"},
        {"nonce": None},
        {"nonce": 7},
        {"exp": 1},
        {"exp": "straks"},
        {"iat": 99_999_999_999},
        {"sub": ""},
        {"sub": "x" * 256},
        {"sub": 7},
        {"sub": None},
    ],
)
def test_a_token_that_is_not_for_us_and_now_is_refused(client: Client, provider, changed: dict) -> None:
    provider.change_claims = lambda claims: {k: v for k, v in (mine(claims) | changed).items() if v is not None}

    assert refused(sign_in_elsewhere(client)) == WRONG
    assert not is_in(client)


SIGNED = {
    "by another key": lambda claims: jwt.encode(claims, OTHER_KEY, "RS256", headers={"kid": "sleutel-2"}),
    "by a key that nobody knows": lambda claims: jwt.encode(claims, OTHER_KEY, "RS256", headers={"kid": "sleutel-9"}),
    "by nobody": lambda claims: jwt.encode(claims, None, "none", headers={"kid": "sleutel-2"}),
    "with the secret of both": lambda claims: jwt.encode(claims, SECRET * 2, "HS256", headers={"kid": "sleutel-2"}),
    "with a key for something else": lambda claims: jwt.encode(claims, KEY, "RS256", headers={"kid": "sleutel-1"}),
    "and then changed": lambda claims: changed_after(jwt.encode(claims, KEY, "RS256", headers={"kid": "sleutel-2"})),
    "not at all": lambda claims: "geen.token.hier",
    "as a number": lambda claims: 12,
    "as nothing": lambda claims: None,
}


def changed_after(token: str) -> str:
    head, body, signature = token.split(".")
    return ".".join((head, body[:-4] + ("AAAA" if body[-4:] != "AAAA" else "BBBB"), signature))


@pytest.mark.parametrize("how", SIGNED)
def test_a_token_that_the_provider_did_not_sign_is_refused(client: Client, provider, how: str) -> None:
    provider.sign = SIGNED[how]

    assert refused(sign_in_elsewhere(client)) == WRONG
    assert not is_in(client)


def test_a_new_key_is_fetched_but_not_at_every_word_of_a_stranger(client: Client, provider, monkeypatch) -> None:
    sign_in_elsewhere(client)
    provider.keys = {"keys": [public(OTHER_KEY, "sleutel-3")]}
    provider.sign = SIGNED["by a key that nobody knows"]
    for _time in range(3):
        assert refused(sign_in_elsewhere(Client())) == WRONG
    assert provider.visits.count("certs") == 1

    monkeypatch.setattr(ours, "KEYS_AGAIN_AFTER", 0)
    provider.sign = lambda claims: jwt.encode(claims, OTHER_KEY, "RS256", headers={"kid": "sleutel-3"})
    assert sign_in_elsewhere(Client()).status_code == 302
    assert provider.visits.count("openid-configuration") == 1


GARBAGE = [
    (200, b""),
    (200, b"<html>inloggen</html>"),
    (200, b"[]"),
    (200, b"null"),
    (200, b"{}"),
    (200, b"[" * 200_000),
    (200, b'{"keys": 7, "id_token": [], "issuer": {}, "token_endpoint": 3}'),
    (200, b'{"keys": [7, {"kid": "sleutel-2", "kty": "RSA", "n": "!", "e": 1}]}'),
    (200, b'{"keys": [{"kid": "sleutel-2", "kty": "oct", "k": "AAAA"}]}'),
    (200, b"\xff\xfe\x00"),
    (200, b'{"a": "' + b"x" * 600_000 + b'"}'),
    (301, b""),
    (404, b"{}"),
]


@pytest.mark.parametrize("document", ["openid-configuration", "certs", "token"])
def test_garbage_is_refused_in_words(client: Client, provider, document: str) -> None:
    for answer in GARBAGE:
        ours.forget()
        provider.instead = {document: answer}

        response = client.post(START) if document == "openid-configuration" else sign_in_elsewhere(client)

        assert refused(response) == WRONG, answer[1][:50]
    assert not is_in(client)


@pytest.mark.parametrize(
    "changed",
    [
        {"issuer": "https://elders.example"},
        {"authorization_endpoint": "javascript:alert(1)"},
        {"authorization_endpoint": "//elders.example/auth"},
        {"token_endpoint": "file:///etc/passwd"},
        {"jwks_uri": None},
        {"jwks_uri": "https://[elders"},
    ],
)
def test_a_document_that_leads_elsewhere_is_refused(client: Client, provider, changed: dict) -> None:
    provider.discovery |= changed

    assert refused(client.post(START)) == WRONG


def test_what_is_told_about_somebody_else_does_not_count(client: Client, provider) -> None:
    provider.change_claims = lambda claims: {k: v for k, v in claims.items() if not k.startswith("email")}
    provider.userinfo = {"sub": "iemand anders", "email": "professional@example.org", "email_verified": True}

    assert refused(sign_in_elsewhere(client)) == WRONG
    assert not is_in(client)


@pytest.mark.parametrize("document", ["openid-configuration", "certs", "token"])
@pytest.mark.parametrize("status", [500, 503, 429])
def test_a_provider_with_trouble_of_its_own_is_told_apart(client: Client, provider, document: str, status: int) -> None:
    provider.instead[document] = (status, b"{}")

    response = client.post(START) if document == "openid-configuration" else sign_in_elsewhere(client)

    assert refused(response) == DOWN


def test_a_provider_that_is_down_or_slow_keeps_nobody_waiting(client: Client, provider, settings, monkeypatch) -> None:
    monkeypatch.setattr(asking, "READ_SECONDS", 0.2)
    provider.waits["token"] = 0.5
    assert refused(sign_in_elsewhere(client)) == DOWN

    ours.forget()
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        down = f"http://127.0.0.1:{nobody.getsockname()[1]}/realms/gemeente"
        settings.OPENID_CONNECT = settings.OPENID_CONNECT | {"issuer": down}
        assert refused(client.post(START)) == DOWN


def test_an_answer_that_comes_in_drops_is_not_waited_for(client: Client, provider, settings, monkeypatch) -> None:
    monkeypatch.setattr(asking, "WHOLE_SECONDS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=drip, args=(server,), daemon=True).start()
        settings.OPENID_CONNECT |= {"issuer": f"http://127.0.0.1:{server.getsockname()[1]}"}
        began = time.monotonic()
        assert refused(client.post(START)) == DOWN
        assert time.monotonic() - began < 2


def drip(server: socket.socket) -> None:
    connection, _address = server.accept()
    with connection:
        connection.recv(10_000)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        for _drop in range(100):
            time.sleep(0.05)
            try:
                connection.sendall(b" ")
            except OSError:
                return


def test_who_stops_there_can_go_another_way(client: Client) -> None:
    state = parse_qs(urlsplit(go_out(client)).query)["state"][0]

    response = client.get(BACK, {"error": "access_denied", "error_description": "<b>Nee</b>", "state": state})

    assert refused(response) == (403, "stopped")
    assert "Nee" not in response.content.decode()
    assert 'href="/beheer/login/"' in response.content.decode()


@pytest.mark.parametrize("error", ["server_error", "x" * 10_000, "<script>", ""])
def test_another_fault_of_the_provider_is_not_shown_as_it_came(client: Client, error: str, caplog) -> None:
    state = parse_qs(urlsplit(go_out(client)).query)["state"][0]

    response = client.get(BACK, {"error": error, "state": state})

    assert refused(response) == WRONG
    assert ("server_error" in caplog.text) is (error == "server_error")


def test_an_answer_works_once_and_in_its_own_browser(client: Client, provider) -> None:
    address, other = come_back(client), Client()
    assert refused(other.get(address)) == NOT_OURS
    assert client.get(address).status_code == 302
    client.post("/beheer/logout/")

    assert refused(client.get(address)) == NOT_OURS
    assert provider.visits.count("token") == 1


def test_an_answer_that_failed_is_used_too(client: Client, provider) -> None:
    address = come_back(client)
    provider.instead["token"] = (503, b"")
    assert refused(client.get(address)) == DOWN
    provider.instead.clear()

    assert refused(client.get(address)) == NOT_OURS
    assert sign_in_elsewhere(client).status_code == 302


@pytest.mark.parametrize(
    "change",
    [
        lambda address: BACK,
        lambda address: f"{BACK}?code=1",
        lambda address: re.sub(r"state=[^&]+", "state=", address),
        lambda address: re.sub(r"state=[^&]+", "state=geraden", address),
        lambda address: re.sub(r"state=[^&]+", "state=%00%FF\u00e9", address),
        lambda address: re.sub(r"state=[^&]+", "state=" + "x" * 5000, address),
        lambda address: re.sub(r"iss=[^&]+", "iss=https://elders.example", address),
        # This one says of itself that it always names itself.
        lambda address: re.sub(r"iss=[^&]+", "x=1", address),
    ],
)
def test_an_answer_to_what_nobody_asked_is_refused(client: Client, change, provider) -> None:
    response = client.get(change(come_back(client)))

    assert refused(response) == NOT_OURS
    assert "token" not in provider.visits


def test_an_answer_without_code_or_with_one_of_somebody_else_is_refused(client: Client, provider) -> None:
    assert refused(client.get(re.sub(r"code=[^&]+", "code=", come_back(client)))) == WRONG
    other = come_back(Client())
    stolen = parse_qs(urlsplit(other).query)["code"][0]

    # The verifier of this browser does not fit that code.
    assert refused(client.get(re.sub(r"code=[^&]+", f"code={stolen}", come_back(client)))) == WRONG
    assert not is_in(client)


def test_an_attempt_ends_after_a_quarter_of_an_hour(client: Client, monkeypatch) -> None:
    address = come_back(client)
    late = time.time() + attempts.SECONDS + 1
    monkeypatch.setattr(attempts.time, "time", lambda: late)

    assert refused(client.get(address)) == NOT_OURS


def test_some_windows_at_once_each_come_in_but_a_session_does_not_grow(client: Client) -> None:
    addresses = [come_back(client) for _window in range(attempts.MOST + 3)]

    assert len(client.session[attempts.KEPT]) == attempts.MOST
    assert refused(client.get(addresses[0])) == NOT_OURS
    assert client.get(addresses[3]).status_code == 302


def test_a_flood_from_one_address_is_stopped_before_the_provider(client: Client, provider) -> None:
    for _time in range(ATTEMPTS.most):
        client.get(BACK)

    assert refused(client.post(START)) == (429, "too_often")
    assert provider.visits == []


def test_only_a_form_of_ours_begins(client: Client) -> None:
    assert client.get(START).status_code == 405
    assert client.head(BACK).status_code == 405
    assert Client(enforce_csrf_checks=True).post(START).status_code == 403
