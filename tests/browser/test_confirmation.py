"""From a mail to a listing that is right again, on a phone, without a password, with and without JavaScript."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.looks import axe
from tests.server import PortalServer

PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
SLUG = "consultatiebureau"
MAKE_LINK = f"""
from pathlib import Path
from sociale_kaart.freshness.links import make_link, path_of
from sociale_kaart.models import Service
service = Service.objects.get(municipality__slug="almere", slug="{SLUG}")
Path(%r).write_text(path_of(make_link(service, "JGZ Almere")))
"""


@pytest.fixture
def link(portal: PortalServer, tell_portal: Callable[[str], None], tmp_path: Path) -> str:
    """What stands in the mail of a partner."""
    written = tmp_path / "link.txt"
    tell_portal(MAKE_LINK % str(written))
    return portal.almere + written.read_text()


class Taps:
    """Counts what a finger does."""

    def __init__(self, page: Page) -> None:
        self.page, self.count = page, 0

    def open(self, link: str) -> None:
        self.count += 1
        self.page.goto(link)

    def on(self, find: Callable[[Page], object]) -> None:
        self.count += 1
        find(self.page).tap()


@pytest.mark.parametrize("has_scripts", [True, False])
def test_a_partner_sends_a_number_in_four_taps_and_confirms_in_two(browser: Browser, link: str, has_scripts):
    context = browser.new_context(**PHONE, java_script_enabled=has_scripts)
    number, rest = Taps(context.new_page()), Taps(context.new_page())

    number.open(link)
    number.on(lambda page: page.locator("#nummer"))
    number.page.locator("#nummer").fill("036 529 12 35")
    number.on(lambda page: page.get_by_role("button", name="Nummer versturen"))
    expect(number.page.get_by_role("status")).to_contain_text("036 529 12 35")
    rest.open(link)
    rest.on(lambda page: page.get_by_role("button", name="Alles klopt"))
    expect(rest.page.locator("[data-confirmed]")).to_be_visible()

    assert number.count <= 4
    assert rest.count <= 2
    assert not context.cookies()
    rest.page.goto(link)
    expect(rest.page.locator("[data-closed=answered]")).to_be_visible()
    context.close()


@pytest.mark.parametrize("has_scripts", [True, False])
def test_the_box_opens_under_not_right_and_stays_while_words_stand_in_it(browser: Browser, link: str, has_scripts):
    page = browser.new_page(java_script_enabled=has_scripts)
    page.goto(link)
    box = page.locator("#cost-tekst")
    expect(box).to_be_hidden()
    page.locator("[name=cost-klopt][value=anders]").check()
    box.fill("12 euro")
    page.locator("[name=cost-klopt][value=goed]").check()
    expect(box).to_be_visible()
    box.fill("")
    expect(box).to_be_hidden()
    page.close()


@pytest.mark.parametrize("language", ["", "/ar"])
def test_the_pages_can_be_used_by_everyone_at_360_px(browser: Browser, portal: PortalServer, link: str, language):
    path = link.removeprefix(portal.almere)
    page = browser.new_page(viewport=PHONE["viewport"])
    for address in (path, f"/verwijswijzer/{SLUG}/klopt-niet/", f"{path}x/"):
        page.goto(f"{portal.almere}{language}{address}")
        assert axe(page) == [], address
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, address
    page.goto(f"{portal.almere}{language}{path}")
    page.locator("[value=anders]").first.check()
    page.locator("[value=antwoorden]").click()
    assert axe(page) == []
    page.close()
