"""A browser goes to a provider and comes back, under the content policy of the admin and without scripts."""

from pathlib import Path

import pytest
from django.conf import settings
from playwright.sync_api import Browser

from tests.browser.conftest import own_database
from tests.server import PortalServer, start, stop, tell_shell
from tests.sociale_kaart.accounts.openid.documents import CLIENT, SECRET
from tests.sociale_kaart.accounts.openid.provider import LocalProvider

MAKE = """
from django.contrib.auth.models import User
User.objects.filter(username="elders").delete()
User.objects.create_superuser("elders", "redacteur@example.org", "only for browsers 1")
"""


@pytest.fixture
def database(portal: PortalServer) -> str:
    """Of the portal that runs already, for a second server beside it."""
    return own_database(settings.DATABASES["default"])


def test_a_browser_goes_to_the_provider_and_comes_back(browser: Browser, shared_dir: Path, database: str) -> None:
    with LocalProvider() as provider:
        switched_on = {
            "OPENID_CONNECT_ISSUER": provider.issuer,
            "OPENID_CONNECT_CLIENT_ID": CLIENT,
            "OPENID_CONNECT_CLIENT_SECRET": SECRET,
            "OPENID_CONNECT_NAME": "Almere ID",
        }
        tell_shell(shared_dir / "portal", MAKE, DATABASE_URL=database)
        process, server = start(shared_dir / "portal", DATABASE_URL=database, DENSE_MODEL="off", **switched_on)
        try:
            page = browser.new_context(java_script_enabled=False).new_page()
            told = []
            page.on("console", lambda message: told.append(message.text))
            page.goto(f"{server.almere}/beheer/account/")
            page.get_by_role("button", name="Inloggen met Almere ID").click()
            page.wait_for_url("**/beheer/inloggen/tweede-stap/**")

            assert page.url == f"{server.almere}/beheer/inloggen/tweede-stap/?next=/beheer/account/"
            assert "auth" in provider.visits
            assert not [line for line in told if "Content Security Policy" in line]
        finally:
            stop(process)
