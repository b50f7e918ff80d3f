"""Every page on paper: nothing to press, ways to reach people written out, nothing cut off, black on white."""

import pytest
from playwright.sync_api import Browser

from tests.browser.looks import LOST
from tests.browser.test_every_state import addresses, links, visit  # noqa: F401 - `links` is a fixture
from tests.states import LANGUAGES

# A sheet of A4 between its margins, in pixels.
PAPER = {"width": 673, "height": 990}
# A word that is explained is a button on the screen, and a word on paper; a form to fill in by hand keeps its fields.
PRESSED = """() => [...document.querySelectorAll(`button:not(.plain-word), iframe, .ask-form, .moment-form,
    .quick-exit, .site-header nav, .site-footer nav, .breadcrumb, .pagination, [data-feedback], .feedback, .read-aloud`
)].filter(part => part.checkVisibility({visibilityProperty: true}) && part.getBoundingClientRect().width > 2
    && !part.closest('.visually-hidden')).map(part => 'to press: ' + part.outerHTML.slice(0, 120))"""
UNREAD = """() => [...document.querySelectorAll('a[href^="tel:"], a[href^="mailto:"]')].filter(link => {
    if (!link.checkVisibility({visibilityProperty: true})) return false;
    const said = link.textContent + getComputedStyle(link, '::after').content, to = link.getAttribute('href');
    if (to.startsWith('mailto:?')) return false;
    const plain = text => text.replace(/[^0-9a-z@]/gi, '').toLowerCase();
    const wanted = to.startsWith('tel:') ? plain(to.slice(4)).replace(/^31/, '') : plain(to.slice(7).split('?')[0]);
    return !plain(said).includes(wanted);
}).map(link => 'not readable: ' + link.outerHTML.slice(0, 160))"""
# Grounds are not printed: every letter has to be read on white.
PALE = """() => {
    const pale = new Set(), texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const line = value => { value /= 255; return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4; };
    while (texts.nextNode()) {
        const part = texts.currentNode.parentElement;
        if (!texts.currentNode.data.trim() || part.closest('svg, script, style, .visually-hidden')) continue;
        if (!part.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
        const [r, g, b] = getComputedStyle(part).color.match(/[\\d.]+/g).map(Number);
        const light = 0.2126 * line(r) + 0.7152 * line(g) + 0.0722 * line(b);
        if (1.05 / (light + 0.05) < 4.5) pale.add('pale: ' + part.outerHTML.slice(0, 120));
    }
    return [...pale];
}"""


@pytest.mark.audit
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_is_a_calm_sheet_of_paper(browser: Browser, portal, links, language):  # noqa: F811
    page = browser.new_page(viewport=PAPER, color_scheme="dark")
    found: dict[str, list[str]] = {}
    for name, address, state in addresses(portal, links, language):
        page.emulate_media(media="screen")
        visit(page, address, state)
        page.emulate_media(media="print", color_scheme="dark")
        faults = [fault for look in (PRESSED, UNREAD, PALE, LOST) for fault in page.evaluate(look)]
        if faults:
            found[name] = faults
    page.close()
    assert found == {}
