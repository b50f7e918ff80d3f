"""A passkey, in a real browser with a made-up key: added, then used instead of the password and after it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.looks import axe

ACCOUNT, PASSWORD = "browser-passkey@example.org", "een lang wachtwoord van vier woorden"
MAKE = f"""
from django.contrib.auth.models import User
User.objects.create_superuser("{ACCOUNT}", "{ACCOUNT}", "{PASSWORD}")
"""
FORGET = f"""
from django.contrib.auth.models import User
User.objects.filter(username="{ACCOUNT}").delete()
"""
KEY = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def page(browser: Browser, portal, tell_portal) -> Iterator[Page]:
    tell_portal(MAKE)
    context = browser.new_context(locale="nl-NL")
    page = context.new_page()
    keys = context.new_cdp_session(page)
    keys.send("WebAuthn.enable")
    keys.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})
    yield page
    context.close()
    tell_portal(FORGET)


def test_a_passkey_lets_in_without_a_password_and_after_one(page: Page, portal) -> None:
    home = f"{portal.almere}/beheer/"

    give_password(page, home)
    assert page.url.startswith(f"{home}inloggen/tweede-stap/?next=")
    assert axe(page) == []
    press(page, "a[href$='/webauthn/add/']")
    assert axe(page) == []
    page.check("[name=passwordless]", force=True)
    press(page, "#mfa_webauthn_add")
    assert page.url.endswith("/recovery-codes/")
    page.goto(home)
    assert page.url == home

    page.context.clear_cookies()
    page.goto(home)
    assert axe(page) == []
    press(page, "#passkey_login")
    page.goto(home)
    assert page.url == home

    page.context.clear_cookies()
    give_password(page, home)
    assert page.url.endswith("/authenticate/")
    press(page, "#mfa_webauthn_authenticate")
    assert page.url == home


def give_password(page: Page, home: str) -> None:
    page.goto(home)
    page.fill("[name=login]", ACCOUNT)
    page.fill("[name=password]", PASSWORD)
    press(page, "main form:has([name=password]) button[type=submit]")


def press(page: Page, button: str) -> None:
    with page.expect_navigation():
        page.click(button)
