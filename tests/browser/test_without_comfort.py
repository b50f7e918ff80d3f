"""The pages are whole without JavaScript, and without a mouse."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.addresses import PATHS


@pytest.fixture
def plain_page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_a_question_is_answered_without_javascript(plain_page: Page, portal):
    plain_page.goto(f"{portal.almere}/")
    plain_page.get_by_role("searchbox").first.fill("huilbaby")
    plain_page.get_by_role("searchbox").first.press("Enter")

    assert plain_page.locator("[data-service]").count() > 0


def test_a_filter_narrows_without_javascript(plain_page: Page, portal):
    plain_page.goto(f"{portal.almere}/verwijswijzer/?vraagtype=opvoeding")
    plain_page.goto(f"{portal.almere}/verwijswijzer/")
    choice = plain_page.locator("[data-facet='wijk'][data-value='almere-haven']").first

    assert int(choice.get_attribute("data-count")) > 0


def test_the_map_is_drawn_without_javascript(plain_page: Page, portal):
    plain_page.goto(f"{portal.almere}/verwijswijzer/")

    expect(plain_page.locator("svg path, svg polygon").first).to_be_attached()


@pytest.mark.parametrize("name", PATHS)
def test_no_control_promises_what_only_javascript_does(plain_page: Page, portal, name):
    plain_page.goto(portal.almere + PATHS[name])

    # The browser itself opens what such a button names.
    buttons = plain_page.locator("button:visible:not([type=submit], [popovertarget])")

    assert [button.inner_text() for button in buttons.all()] == []


@pytest.mark.parametrize("name", PATHS)
def test_the_keyboard_reaches_every_control_and_shows_where_it_is(browser: Browser, portal, name):
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(portal.almere + PATHS[name])
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')").startswith("#"), "first a way past the head"

    unseen = []
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        if page.evaluate(HAS_NO_RING):
            unseen.append(page.evaluate("document.activeElement.outerHTML.slice(0, 120)"))
    page.close()
    assert unseen == []


HAS_NO_RING = """() => {
    const style = getComputedStyle(document.activeElement);
    return style.outlineStyle === 'none' && style.boxShadow === 'none';
}"""
