"""The forms of editors fit the screen that they have, also beside an open panel."""

import pytest
from playwright.sync_api import Browser

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
