"""Guessing is made slow, and never keeps the owner of an account out."""

import pytest
from allauth.mfa.totp.internal.auth import TOTP
from django.contrib.auth.models import User
from django.http import HttpResponse
from django.test import Client

from sociale_kaart.accounts import lockout
from sociale_kaart.accounts.devices import COOKIE
from sociale_kaart.models import SignInFailure
from tests.signing_in import SECRET, code_now
from tests.sociale_kaart.accounts.conftest import PASSWORD

LOGIN, ASK, HOME = "/beheer/login/", "/beheer/inloggen/tweede-stap/authenticate/", "/beheer/"
GUESS = "geraden"
WAIT = "Wacht een kwartier"
BAD, OFFICE = "203.0.113.9", "198.51.100.7"


def attempt(client: Client, name: str, password: str = GUESS, address: str = BAD) -> HttpResponse:
    return client.post(LOGIN, {"login": name, "password": password}, REMOTE_ADDR=address)


def fail(times: int, name: str, address: str = BAD) -> None:
    for _time in range(times):
        lockout.note_failure(lockout.Attempt(lockout.account_named(name), address))


def is_in(client: Client) -> bool:
    return client.get(HOME).status_code == 200


@pytest.fixture
def clock(monkeypatch) -> list[float]:
    now = [1_800_000_000.0]
    monkeypatch.setattr(lockout.time, "time", lambda: now[0])
    return now


def test_after_five_mistakes_the_right_password_waits_as_well(client: Client, professional: User, clock) -> None:
    for _time in range(5):
        assert WAIT not in attempt(client, professional.email).content.decode()

    assert WAIT in attempt(client, professional.email, PASSWORD).content.decode()
    assert not is_in(client)

    clock[0] += lockout.SECONDS
    assert attempt(client, professional.email, PASSWORD).status_code == 302


def test_another_way_to_write_the_name_is_the_same_account(client: Client, professional: User) -> None:
    User.objects.filter(pk=professional.pk).update(username="pim")
    fail(3, "PIM")
    fail(2, professional.email.upper())

    assert WAIT in attempt(client, "pim", PASSWORD).content.decode()


def test_what_is_said_of_an_account_that_is_not_there_is_the_same(client: Client, professional: User) -> None:
    words = [attempt(Client(), name).context["form"].errors for name in (professional.email, "niemand@example.org")]
    assert words[0] == words[1]

    fail(5, "niemand@example.org")
    assert WAIT in attempt(client, "niemand@example.org").content.decode()


def test_the_owner_gets_in_from_elsewhere_while_somebody_guesses(client: Client, professional: User) -> None:
    fail(15, professional.email)

    assert attempt(client, professional.email, PASSWORD, OFFICE).status_code == 302


def test_a_known_browser_gets_in_while_a_thousand_machines_guess(client: Client, professional: User) -> None:
    attempt(client, professional.email, PASSWORD, OFFICE)
    client.post("/beheer/logout/")
    for number in range(lockout.OF_ONE + 1):
        fail(1, professional.email, f"203.0.113.{number}")
    fail(lockout.FROM_ONE, "iemand anders", OFFICE)

    assert WAIT in attempt(Client(), professional.email, PASSWORD, "192.0.2.1").content.decode()
    assert attempt(client, professional.email, PASSWORD, OFFICE).status_code == 302


def test_a_known_browser_is_known_for_its_own_account_alone(client: Client, professional: User, editor: User) -> None:
    attempt(client, professional.email, PASSWORD)
    client.post("/beheer/logout/")
    fail(5, editor.email)

    assert WAIT in attempt(client, editor.email, PASSWORD).content.decode()


def test_a_cookie_that_somebody_made_up_counts_for_nothing(client: Client, professional: User) -> None:
    client.cookies[COOKIE] = "eyJwazoxIjoiYSJ9:1abc:def"
    fail(5, professional.email)

    assert WAIT in attempt(client, professional.email, PASSWORD).content.decode()


def test_one_address_cannot_try_a_password_on_everybody(client: Client, professional: User) -> None:
    for number in range(lockout.FROM_ONE):
        fail(1, f"naam-{number}")

    assert WAIT in attempt(client, professional.email, PASSWORD).content.decode()
    assert attempt(client, professional.email, PASSWORD, OFFICE).status_code == 302


def test_codes_are_counted_as_passwords_are(client: Client, professional: User) -> None:
    TOTP.activate(professional, SECRET)
    attempt(client, professional.email, PASSWORD)
    for _time in range(5):
        client.post(ASK, {"code": "000000"}, REMOTE_ADDR=BAD)

    answer = client.post(ASK, {"code": code_now()}, REMOTE_ADDR=BAD)

    assert WAIT in answer.content.decode()
    assert not is_in(client)


def test_nothing_kept_tells_who_tried_from_where_and_it_goes_by_itself(professional: User, clock) -> None:
    fail(1, professional.email)
    kept = str(list(SignInFailure.objects.values()))
    assert professional.email not in kept
    assert BAD not in kept

    clock[0] += lockout.SECONDS + 1
    fail(1, "iemand anders")
    assert SignInFailure.objects.count() == 3


@pytest.mark.parametrize("name", ["", " ", "x" * 100_000, "\x00", "a@b", "' OR 1=1 --", "٣@مثال.نت"])
def test_a_name_that_cannot_be_is_no_fault_of_ours(client: Client, db, name: str) -> None:
    answer = attempt(client, name)

    assert answer.status_code == 200
    assert answer.context["form"].errors
