"""Every page, in every state and language, can be read by everyone: in any look, with large letters, in little room."""

import json
from collections.abc import Callable, Iterator
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page, Route

from tests.browser.administrator import administrator, open_style_guide
from tests.browser.looks import faults
from tests.server import PortalServer
from tests.states import IN_LAGEWAARD, LANGUAGES, LINKS, STATES, State

MAKE_PAGES = """
import json
from pathlib import Path
from tests.extra_pages import make_extra_pages
Path(%r).write_text(json.dumps(make_extra_pages()))
"""


@pytest.fixture(scope="module")
def links(tell_portal: Callable[[str], None], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Pages that the starting data lacks, and the addresses of what partners get by mail."""
    written = tmp_path_factory.mktemp("links") / "links.json"
    tell_portal(MAKE_PAGES % str(written))
    return json.loads(written.read_text())


def visit(page: Page, address: str, state: State) -> int:
    """Go there as the state says; gives the status of the answer."""

    def sent(route: Route) -> None:
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        headers = route.request.headers | kind | state.headers
        # Fetched beside the browser, which would not send the headers of another site.
        route.fulfill(response=route.fetch(method="POST", post_data=urlencode(state.posted), headers=headers))

    if state.posted is None:
        return page.goto(address).status
    page.route(address, sent, times=1)
    return page.goto(address).status


def addresses(portal: PortalServer, links: dict[str, str], language: str) -> Iterator[tuple[str, str, State]]:
    for name, state in STATES.items():
        if language not in state.languages:
            continue
        yield name, portal.almere + state.address(language), state
    for name, state in IN_LAGEWAARD.items():
        yield f"Lagewaard: {name}", portal.lagewaard + state.address(language), state
    for name, state in LINKS.items():
        yield f"link: {name}", portal.almere + State(links[name.split(",")[0]]).address(language), state


@pytest.mark.audit
@pytest.mark.parametrize("language", LANGUAGES)
def test_everyone_can_read_every_state(browser: Browser, portal, links, language):
    page = browser.new_page()
    devtools = page.context.new_cdp_session(page)
    found: dict[str, list[str]] = {}
    for name, address, state in addresses(portal, links, language):
        status = visit(page, address, state)
        assert status == state.status, name
        if faulty := list(faults(page, devtools)):
            found[name] = faulty
    page.close()
    assert found == {}


@pytest.mark.audit
@pytest.mark.parametrize("brand", ["okepunt", "lagewaard"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_everyone_can_read_the_style_guide(browser: Browser, portal, tell_portal, language, brand):
    with administrator(portal, tell_portal) as cookies:
        context = browser.new_context()
        context.add_cookies(cookies)
        page = context.new_page()
        open_style_guide(page, portal, language, brand)
        # Two states of one component have one name; nobody meets them on one page but here.
        found = list(faults(page, context.new_cdp_session(page), without="landmark-unique"))
        context.close()
    assert found == []
