"""Everyone can use each page: axe finds nothing, and nothing scrolls sideways."""

import pytest
from playwright.sync_api import Browser

from tests.browser.addresses import ADMIN, EDITORIAL, LANGUAGES, PATHS, localized
from tests.browser.administrator import administrator
from tests.browser.looks import OPEN_ALL, axe


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PATHS)
def test_axe_finds_nothing(browser: Browser, portal, name, language):
    for width in (360, 1280):
        page = browser.new_page(viewport={"width": width, "height": 800})
        page.goto(portal.almere + localized(PATHS[name], language))
        found = axe(page)
        page.close()
        assert found == [], f"{width} px"


def test_axe_finds_nothing_on_pages_of_editors(browser: Browser, portal):
    for width, scheme in ((360, "light"), (1280, "dark")):
        page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
        for path in EDITORIAL:
            page.goto(portal.almere + path)
            assert axe(page) == [], (width, path)
            sideways = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert sideways <= 0, (width, path)
        page.close()


def test_axe_finds_nothing_on_pages_of_moderators_on_a_phone(browser: Browser, portal, tell_portal):
    with administrator(portal, tell_portal) as cookies:
        context = browser.new_context(viewport={"width": 360, "height": 800}, reduced_motion="reduce")
        context.add_cookies(cookies)
        page = context.new_page()
        for path in ADMIN:
            assert page.goto(portal.almere + path).status == 200
            assert axe(page) == [], path
            assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, path
        context.close()


def test_axe_finds_nothing_on_the_second_site(browser: Browser, portal):
    for path in ("/", "/verwijswijzer/", "/wijken/lagewaard-oost/"):
        page = browser.new_page(viewport={"width": 360, "height": 800}, color_scheme="dark")
        page.goto(portal.lagewaard + path)
        found = axe(page)
        page.close()
        assert found == [], path


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PATHS)
def test_nothing_scrolls_sideways_at_320_px(browser: Browser, portal, name, language):
    page = browser.new_page(viewport={"width": 320, "height": 640})
    page.goto(portal.almere + localized(PATHS[name], language))
    page.evaluate(OPEN_ALL)

    width = page.evaluate("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)")

    page.close()
    assert width <= 320


@pytest.mark.parametrize("name", PATHS)
def test_the_page_says_its_language_and_direction(browser: Browser, portal, name):
    page = browser.new_page()
    page.goto(portal.almere + localized(PATHS[name], "ar"))

    said = page.evaluate("[document.documentElement.lang, document.documentElement.dir]")

    page.close()
    assert said == ["ar", "rtl"]
