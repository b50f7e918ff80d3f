"""A moderator decides thirty waiting changes with the keyboard alone."""

import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.looks import axe

WAITING, EACH = 30, 7
SESSION = "moderator0of0almere0in0a0browser0"
# Thirty partners sent a new summary and a number; every seventh is to be returned.
FILL = f"""
from django.contrib.auth.models import User
from django.contrib.sessions.backends.db import SessionStore
from sociale_kaart.models import Area, MunicipalityRole, OrganizationRole, Service, ServicePhone
from sociale_kaart.rights.memberships import join_municipality, join_organization
from tests.signing_in import session_of
almere = Area.objects.get(slug="almere")
moderator, _new = User.objects.get_or_create(username="browser-moderator@example.org")
join_municipality(moderator, almere, MunicipalityRole.MODERATOR)
partner, _new = User.objects.get_or_create(username="browser-partner@example.org")
services = Service.objects.filter(municipality=almere, live=True).exclude(organization=None)
for number, service in enumerate(services.order_by("pk")[:{WAITING}]):
    join_organization(partner, service.organization, OrganizationRole.EDITOR)
    service.summary_nl = f"Nieuwe samenvatting {{number}}."
    service.phones = [*service.phones.all(), ServicePhone(number="036-5291234")]
    service.save_revision(user=partner)
    service.get_workflow().start(service, partner)
session = SessionStore()
session.update(session_of(moderator))
session._session_key = "{SESSION}"
session.delete("{SESSION}")
session.save(must_create=True)
"""
EMPTY = """
from django.contrib.auth.models import User
from sociale_kaart.models import Service
from wagtail.models import TaskState
for state in TaskState.objects.filter(status="in_progress"):
    state.workflow_state.cancel()
User.objects.filter(username__startswith="browser-").delete()
"""


@pytest.fixture
def desk(browser: Browser, portal, tell_portal) -> Iterator[Page]:
    """The moderator's screen, with thirty changes that wait."""
    tell_portal(FILL)
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL")
    context.add_cookies([{"name": "sessionid", "value": SESSION, "url": portal.almere}])
    page = context.new_page()
    yield page
    context.close()
    tell_portal(EMPTY)


def test_thirty_changes_are_decided_by_keyboard_within_five_minutes(desk: Page, portal) -> None:
    # Not the suggestions: other walks through the same data leave some.
    desk.goto(portal.almere + "/beheer/moderatie/?kind=change")
    expect(desk.locator("[data-item]").first).to_be_focused()
    assert axe(desk) == []
    began, presses, number = time.monotonic(), 0, 0

    while desk.locator("[data-empty]").count() == 0:
        expect(desk.locator("[data-item]").first).to_be_focused()
        for _item in range(desk.locator("[data-item]").count()):
            number += 1
            presses += decide(desk, is_returned=number % EACH == 0)
        with desk.expect_navigation():
            desk.keyboard.press("Control+Enter")
        presses += 1

    seconds = time.monotonic() - began
    assert (number, presses) == (WAITING, 30 + 3 * 4 + 3)
    # What is left of five minutes is seven seconds for reading each.
    assert seconds < 90


def decide(desk: Page, *, is_returned: bool) -> int:
    """How many keys it took, a typed reason counted as one."""
    if not is_returned:
        desk.keyboard.press("Shift+A")
        return 1
    for key in ("Shift+R", "reason", "Escape", "n"):
        desk.keyboard.type("Kan het korter?") if key == "reason" else desk.keyboard.press(key)
    return 4
