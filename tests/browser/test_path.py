"""The way of a parent: home, question, filter, service, call."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.server import PortalServer

QUESTION = "mijn peuter praat nog niet, wie kan helpen in Haven?"


@pytest.mark.parametrize("width", [360, 1280])
def test_a_parent_asks_narrows_reads_and_calls(page: Page, portal: PortalServer, width):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{portal.almere}/")
    page.locator("main input[name=q]").first.fill(QUESTION)
    page.locator("main input[name=q]").first.press("Enter")
    expect(page.locator("[data-service]").first).to_be_visible()
    assert parse_qs(urlsplit(page.url).query) == {"q": [QUESTION]}

    promised = choose(page, "wijk", "almere-haven")
    assert parse_qs(urlsplit(page.url).query)["wijk"] == ["almere-haven"]
    assert number_in(page.locator("a[href='#plekken']").inner_text()) == promised
    promised = choose(page, "levensfase", "peuter")
    assert number_in(page.locator("a[href='#plekken']").inner_text()) == promised

    open_first_with_number(page)
    expect(page.locator("h1")).to_be_visible()
    call = page.locator("main a[href^='tel:']:visible").first
    assert call.get_attribute("href") == "tel:+31365291234"


def choose(page: Page, facet: str, value: str) -> int:
    """Choose this value in the filter panel and send it; gives the number that the panel promised."""
    choice = page.locator(f"label[data-facet='{facet}'][data-value='{value}']").first
    promised = int(choice.get_attribute("data-count"))
    for folded in choice.locator("xpath=ancestor::details").all():
        # A wide screen shows the panel without its summary.
        if folded.get_attribute("open") is None and folded.locator("summary").first.is_visible():
            folded.locator("summary").first.click()
    choice.locator("input").check()
    choice.locator("xpath=ancestor::form").get_by_role("button").first.click()
    page.wait_for_url(re.compile(f"{facet}={value}"))
    return promised


def number_in(text: str) -> int:
    return int(re.search(r"\d+", text)[0])


def open_first_with_number(page: Page) -> None:
    """Open the services of the list in turn, until one can be called."""
    links = [link.get_attribute("href") for link in page.locator("[data-service] a[href*='/verwijswijzer/']").all()]
    for link in links:
        page.locator(f"[data-service] a[href='{link}']").first.click()
        if page.locator("main a[href^='tel:']").count():
            return
        page.go_back()
    raise AssertionError(f"None of these can be called: {links}")
