"""Somebody who may see all of the admin, for as long as a test needs it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from secrets import token_hex

from playwright.sync_api import Page

from tests.server import PortalServer

GIVE = """
from django.contrib.auth.models import User
from django.contrib.sessions.backends.db import SessionStore
from tests.signing_in import session_of
session = SessionStore()
session.update(session_of(User.objects.create_superuser("{name}", "browser@example.org", "only for browsers 1")))
session._session_key = "{session}"
session.save(must_create=True)
"""
TAKE = """
from django.contrib.auth.models import User
User.objects.filter(username="{name}").delete()
"""
Cookie = dict[str, str]


@contextmanager
def administrator(portal: PortalServer, tell_portal: Callable[[str], None]) -> Iterator[list[Cookie]]:
    """The cookies of somebody who has signed in with both steps, and whom no test beside it takes away."""
    session = token_hex(16)
    name = f"browser-{session}"
    tell_portal(GIVE.format(name=name, session=session))
    try:
        yield [{"name": "sessionid", "value": session, "url": portal.almere}]
    finally:
        tell_portal(TAKE.format(name=name))


def open_style_guide(page: Page, portal: PortalServer, language: str = "nl", brand: str = "okepunt") -> None:
    page.goto(f"{portal.almere}/beheer/stijlgids/?taal={language}&stijl={brand}")
    page.wait_for_selector("[data-component]")
