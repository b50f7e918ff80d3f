"""The way of a parent: home, question, filter, service, call."""

import re

from playwright.sync_api import Page, expect

QUESTION = "mijn peuter praat nog niet, wie kan helpen in Haven?"


def test_a_parent_asks_narrows_reads_and_calls(page: Page, portal):
    page.goto(f"{portal.almere}/")
    page.get_by_role("searchbox").first.fill(QUESTION)
    page.get_by_role("searchbox").first.press("Enter")

    expect(page).to_have_url(re.compile(r"/zoeken/"))
    expect(page.locator("[data-service]").first).to_be_visible()

    narrowed = follow_filter(page, "wijk", "almere-haven")
    assert shown_total(page) == narrowed

    service = first_with_number(page, portal)
    page.goto(service)
    call = page.locator("main a[href^='tel:']").first
    expect(call).to_be_visible()
    assert re.fullmatch(r"tel:\+?\d{3,15}", call.get_attribute("href"))


def follow_filter(page: Page, facet: str, value: str) -> int:
    """Choose this value in the filter panel; gives the number that the panel promised."""
    choice = page.locator(f"[data-facet='{facet}'][data-value='{value}']").first
    promised = int(choice.get_attribute("data-count"))
    page.goto(page.url.split("?")[0] + f"?q={QUESTION.replace(' ', '+')}&{facet}={value}&soort=dienst")
    return promised


def shown_total(page: Page) -> int:
    return int(page.locator("[data-total]").first.get_attribute("data-total"))


def first_with_number(page: Page, portal) -> str:
    """The first service in the list whose page has a number that can be called."""
    links = [link.get_attribute("href") for link in page.locator("[data-service] a").all()]
    for link in links:
        page.goto(portal.almere + link)
        if page.locator("main a[href^='tel:']").count():
            return page.url
    raise AssertionError("no service in this list can be called")
