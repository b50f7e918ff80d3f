"""Sessions end by themselves, and a new password comes by mail without flooding anybody."""

import re
import time

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from sociale_kaart.accounts import forgotten, sessions
from sociale_kaart.models import OutgoingMail
from tests.signing_in import sign_in
from tests.sociale_kaart.accounts.conftest import PASSWORD

HOME, ACCOUNT = "/beheer/", "/beheer/account/"
PING = "/beheer/editing-sessions/ping/sociale_kaart/service/1/1/"


@pytest.fixture
def clock(monkeypatch) -> list[float]:
    now = [time.time()]
    monkeypatch.setattr(sessions.time, "time", lambda: now[0])
    return now


@pytest.fixture
def signed_in(client: Client, editor: User, clock) -> Client:
    sign_in(client, editor)
    assert client.get(ACCOUNT).status_code == 200
    return client


def test_doing_nothing_for_two_hours_ends_a_session(signed_in: Client, clock) -> None:
    clock[0] += settings.SESSION_IDLE_SECONDS - 1
    assert signed_in.get(ACCOUNT).status_code == 200
    clock[0] += settings.SESSION_IDLE_SECONDS + 1
    assert signed_in.get(ACCOUNT)["Location"] == f"/beheer/login/?next={ACCOUNT}"
    assert "_auth_user_id" not in signed_in.session


def test_a_page_left_open_does_not_keep_a_session_alive(signed_in: Client, clock) -> None:
    for _minutes in range(0, settings.SESSION_IDLE_SECONDS + 600, 600):
        clock[0] += 600
        answer = signed_in.post(PING, headers={"x-requested-with": "XMLHttpRequest"})

    assert answer.status_code == 403
    assert signed_in.get(ACCOUNT).status_code == 302


def test_after_a_working_day_a_session_ends_however_busy(signed_in: Client, clock) -> None:
    for _hour in range(11):
        clock[0] += 3600
        assert signed_in.get(ACCOUNT).status_code == 200
    clock[0] += 3660

    assert signed_in.get(ACCOUNT).status_code == 302


def test_cookies_of_the_admin_go_nowhere_else(client: Client, professional: User) -> None:
    client.post("/beheer/login/", {"login": professional.email, "password": PASSWORD})

    assert {cookie["path"] for cookie in client.cookies.values()} == {"/beheer/"}
    assert client.cookies["sessionid"]["httponly"]
    assert client.cookies["known_device"]["httponly"]


def test_a_new_password_comes_by_mail_from_our_own_host_and_ends_sessions(
    client: Client, editor: User, signed_in: Client
) -> None:
    forgotten.MAILS.clear()
    stranger = Client()
    stranger.post(reverse("wagtailadmin_password_reset"), {"email": editor.email}, HTTP_HOST="boos.example")

    link = OutgoingMail.objects.get(template="forgotten_password").context["link"]
    assert link.startswith(f"{settings.SITE_URL}/beheer/password_reset/confirm/")
    path = link.removeprefix(settings.SITE_URL)
    form = stranger.get(path)["Location"]
    new = "nog een lang wachtwoord van woorden"
    stranger.post(form, {"new_password1": new, "new_password2": new})

    assert User.objects.get(pk=editor.pk).check_password(new)
    assert signed_in.get(ACCOUNT).status_code == 302
    assert stranger.get(ACCOUNT)["Location"].startswith("/beheer/login/")


def test_nobody_is_flooded_and_nobody_learns_who_has_an_account(client: Client, editor: User) -> None:
    forgotten.MAILS.clear()
    answers = {
        (client.post(reverse("wagtailadmin_password_reset"), {"email": address})["Location"])
        for address in [editor.email] * 10 + ["niemand@example.org"]
    }

    assert len(answers) == 1
    assert OutgoingMail.objects.filter(template="forgotten_password").count() == 3


def test_production_sends_its_cookies_over_https_alone() -> None:
    text = (settings.BASE_DIR / "portal" / "settings" / "production.py").read_text()

    assert re.search(r"^SESSION_COOKIE_SECURE = IS_HTTPS$", text, re.MULTILINE)
    assert re.search(r"^CSRF_COOKIE_SECURE = IS_HTTPS$", text, re.MULTILINE)
