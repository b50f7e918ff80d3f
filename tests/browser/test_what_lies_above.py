"""What has the focus, or asks for a touch, lies above all that would cover it."""

import pytest
from playwright.sync_api import Browser, Page

SENSITIVE = "/informatie/ik-voel-me-rot/"
# Whether the part itself, or something inside it, is what one sees at its centre.
IS_SEEN = """part => {
    const box = [...part.getClientRects()].find(line => line.width && line.height);
    if (!box || part === document.body) return true;
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return part.contains(top);
}"""
COVERED = (
    f"(() => {{ const part = document.activeElement; return ({IS_SEEN})(part) ? '' : part.outerHTML.slice(0, 90); }})()"
)


@pytest.mark.parametrize("width", [360, 1280])
def test_everything_on_a_sensitive_page_that_gets_the_focus_is_seen(page: Page, portal, width):
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(portal.almere + SENSITIVE)
    page.keyboard.press("Tab")
    skip_link = page.evaluate("document.activeElement.className")
    covered = [page.evaluate(COVERED)]
    page.locator("footer a").last.focus()
    for _stop in range(60):
        page.keyboard.press("Shift+Tab")
        covered.append(page.evaluate(COVERED))

    assert "skip-link" in skip_link
    assert [one for one in covered if one] == []


def test_a_sensitive_page_keeps_most_of_a_small_screen_for_its_text(page: Page, portal):
    page.set_viewport_size({"width": 360, "height": 740})
    for language in ("", "/en", "/ar"):
        page.goto(portal.almere + language + SENSITIVE)
        assert page.locator(".quick-exit").bounding_box()["height"] <= 64, language


def test_words_on_a_card_that_is_a_link_can_be_touched(browser: Browser, portal):
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True)
    page = context.new_page()
    page.goto(portal.almere)
    words = page.locator(".entrance .plain-word")

    assert words.count() >= 2
    for number in range(words.count()):
        word = words.nth(number)
        word.tap()
        assert page.locator(f"#{word.get_attribute('popovertarget')}").is_visible()
        page.keyboard.press("Escape")
    assert page.url.rstrip("/") == portal.almere.rstrip("/")
    context.close()
