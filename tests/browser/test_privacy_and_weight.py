"""A visit stays between the visitor and this server, and fits a bad connection."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, CDPSession

from tests.browser.addresses import LANGUAGES, PATHS, localized

HEAVIEST = {"nl": 150_000, "en": 150_000, "ar": 170_000}


@pytest.fixture
def visitor(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    yield context
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PATHS)
def test_a_first_visit_is_light_and_asks_no_other_host(visitor: BrowserContext, portal, name, language):
    page = visitor.new_page()
    network = visitor.new_cdp_session(page)
    hosts: set[str] = set()
    faults: list[str] = []
    page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    received = count_bytes(network)

    response = page.goto(portal.almere + localized(PATHS[name], language), wait_until="networkidle")

    assert response.status == (404 if name == "not found" else 200)
    assert hosts == {urlsplit(portal.almere).netloc}
    assert visitor.cookies() == []
    assert sum(received) <= HEAVIEST[language]
    assert [fault for fault in faults if "404" not in fault or name != "not found"] == []


def count_bytes(network: CDPSession) -> list[int]:
    """Bytes of each answer as they came over the wire, compressed and with their headers."""
    received: list[int] = []
    network.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))
    network.send("Network.enable")
    return received
