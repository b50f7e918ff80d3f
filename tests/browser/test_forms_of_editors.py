"""The forms of editors fit the screen that they have, and take what was written whoever saved it before."""

from contextlib import suppress

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.administrator import administrator

# Those that stick out of the row in which they stand, or are too narrow for a date.
OUTSIDE = """() => [...document.querySelectorAll('.w-field-row :is(input, select)')].filter(field => {
    const box = field.getBoundingClientRect(), row = field.closest('.w-field-row').getBoundingClientRect();
    const isNarrow = field.matches('[type=text]') && box.width < 150;
    return field.checkVisibility() && (box.right > Math.min(row.right, innerWidth) + 1 || isNarrow);
}).map(field => field.name)"""

# Writes on the page how often Wagtail's form has said that it watches, and that it saved
# itself: what is written before the first is no change to it, and what is written while
# it still takes in the answer to a save counts as saved.
TOLD = """const told = {watching: 'w-unsaved:watch-edits', saved: 'w-autosave:success'};
for (const name in told) document.addEventListener(told[name], () => {
    const page = document.documentElement.dataset;
    page[name] = Number(page[name] ?? 0) + 1;
});"""

# Each time that something is written it may be saved once.
MOST_SAVED = 6


def write_until_saved(page: Page, field: str, text: str, times: int) -> None:
    """Again where Wagtail was busy with itself at the moment of writing and saw no change."""
    saved = page.locator(", ".join(f"html[data-saved='{number}']" for number in range(times, times + MOST_SAVED)))
    for patience in (5_000, 10_000, 30_000):
        page.locator(field).fill("")
        page.locator(field).fill(text)
        with suppress(AssertionError):
            expect(saved).to_be_attached(timeout=patience)
            return
    pytest.fail(f"What was written was not saved by itself, time {times}.")


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
        context.add_init_script(TOLD)
        page = context.new_page()
        page.goto(portal.almere + listing)
        page.goto(portal.almere + page.locator("main a[href*='/edit/']").first.get_attribute("href"))
        expect(page.locator("html[data-watching]")).to_be_attached(timeout=30_000)
        for times, text in enumerate(("Eerst dit.", "Toen dat."), start=1):
            write_until_saved(page, field, text, times)
        page.locator("button.action-save:not([name])").first.click()
        expect(page.locator(".messages .success").first).to_be_visible()
        shown = page.locator(field).input_value()
        context.close()
    assert shown == "Toen dat."
