"""The forms of editors fit the screen that they have, and take what was written whoever saved it before."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.administrator import administrator

# Those that stick out of the row in which they stand, or are too narrow for a date.
OUTSIDE = """() => [...document.querySelectorAll('.w-field-row :is(input, select)')].filter(field => {
    const box = field.getBoundingClientRect(), row = field.closest('.w-field-row').getBoundingClientRect();
    const isNarrow = field.matches('[type=text]') && box.width < 150;
    return field.checkVisibility() && (box.right > Math.min(row.right, innerWidth) + 1 || isNarrow);
}).map(field => field.name)"""


@pytest.mark.audit
@pytest.mark.parametrize("width", [360, 1100, 1440])
def test_no_field_falls_off_the_form_of_an_activity(browser: Browser, portal, tell_portal, width: int):
    with administrator(portal, tell_portal) as cookies:
        context = browser.new_context(viewport={"width": width, "height": 900})
        context.add_cookies(cookies)
        page = context.new_page()
        page.goto(f"{portal.almere}/beheer/pages/search/?q=babycaf%C3%A9")
        page.goto(portal.almere + page.locator("main a[href*='/edit/']").first.get_attribute("href"))
        page.wait_for_selector("[name=moments-0-ends_at]")
        found = page.evaluate(OUTSIDE)
        if width > 360:
            page.locator("[data-side-panel-toggle=status]").first.click()
            page.wait_for_timeout(500)
            found += page.evaluate(OUTSIDE)
        context.close()
    assert found == []


@pytest.mark.parametrize(
    ("listing", "field"),
    [
        ("/beheer/pages/search/?q=babycaf%C3%A9", "[name=intro]"),
        ("/beheer/snippets/sociale_kaart/service/?q=consultatiebureau", "[name=summary_nl]"),
    ],
)
def test_what_saves_itself_does_not_stand_in_the_way_of_the_button(
    browser: Browser, portal, tell_portal, listing: str, field: str
):
    with administrator(portal, tell_portal) as cookies:
        context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL")
        context.add_cookies(cookies)
        page = context.new_page()
        page.goto(portal.almere + listing)
        page.goto(portal.almere + page.locator("main a[href*='/edit/']").first.get_attribute("href"))
        # From then on Wagtail takes what is written for a change.
        page.wait_for_timeout(2_500)
        for text in ("Eerst dit.", "Toen dat."):
            with page.expect_response(lambda response: response.request.method == "POST" and "/edit/" in response.url):
                page.locator(field).fill(text)
        page.locator("button.action-save:not([name])").first.click()
        expect(page.locator(".messages .success").first).to_be_visible()
        shown = page.locator(field).input_value()
        context.close()
    assert shown == "Toen dat."
