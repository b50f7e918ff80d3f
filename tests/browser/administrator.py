"""Somebody who may see all of the admin, for as long as a test needs it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from playwright.sync_api import Page

from tests.server import PortalServer

NAME, SESSION = "browser-administrator", "browseradministrator0123456789ab"
GIVE = f"""
from django.contrib.auth.models import User
from django.contrib.sessions.backends.db import SessionStore
from tests.signing_in import session_of
User.objects.filter(username="{NAME}").delete()
session = SessionStore()
session.update(session_of(User.objects.create_superuser("{NAME}", "browser@example.org", "only for browsers 1")))
session._session_key = "{SESSION}"
session.delete("{SESSION}")
session.save(must_create=True)
"""
TAKE = f"""
from django.contrib.auth.models import User
User.objects.filter(username="{NAME}").delete()
"""
Cookie = dict[str, str]


@contextmanager
def administrator(portal: PortalServer, tell_portal: Callable[[str], None]) -> Iterator[list[Cookie]]:
    """The cookies of somebody who has signed in with both steps."""
    tell_portal(GIVE)
    try:
        yield [{"name": "sessionid", "value": SESSION, "url": portal.almere}]
    finally:
        tell_portal(TAKE)


def open_style_guide(page: Page, portal: PortalServer, language: str = "nl", brand: str = "okepunt") -> None:
    page.goto(f"{portal.almere}/beheer/stijlgids/?taal={language}&stijl={brand}")
    page.wait_for_selector("[data-component]")
