"""Faults that a browser can see in the page before it, however somebody has set it to read."""

from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import CDPSession, Page

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN_AXE = """([within, options]) => axe.run(within, options).then(found =>
    found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} - ${node.failureSummary}`)))"""
# The menu of languages lies over what stands below it, as menus do; it is looked at by itself.
MENU = ".language-menu"
OPEN_ALL = f"document.querySelectorAll('details:not({MENU})').forEach(details => {{ details.open = true }})"
OPEN_MENU = f"document.querySelectorAll('{MENU}').forEach(details => {{ details.open = true }})"
# What does not fit the window, or is cut off by the box around it.
LOST = """() => {
    const root = document.documentElement, lost = [];
    const isCut = overflow => ['hidden', 'clip'].includes(overflow);
    function isAnyTextOutside(part, box) {
        const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT), range = document.createRange();
        while (texts.nextNode()) {
            // A picture of letters is scaled as a whole; what is only for screen readers is one pixel large.
            const node = texts.currentNode;
            if (!node.data.trim() || node.parentElement.closest('svg, .visually-hidden')) continue;
            range.selectNodeContents(node);
            for (const line of range.getClientRects())
                if (line.right > box.right + 2 || line.left < box.left - 2 || line.bottom > box.bottom + 2) return true;
        }
        return false;
    }
    if (Math.max(root.scrollWidth, document.body.scrollWidth) > innerWidth) {
        for (const part of document.querySelectorAll('body *')) {
            const box = part.getBoundingClientRect();
            if (box.width && (box.right > innerWidth + 1 || box.left < -1) && !part.querySelector('*'))
                lost.push('sticks out: ' + part.outerHTML.slice(0, 140));
        }
        lost.push(`scrolls sideways: ${root.scrollWidth} of ${innerWidth}`);
    }
    for (const part of document.querySelectorAll('body *')) {
        const style = getComputedStyle(part), box = part.getBoundingClientRect();
        if (box.width <= 2 || box.height <= 2 || ![style.overflowX, style.overflowY].some(isCut)) continue;
        if (part.checkVisibility({visibilityProperty: true}) && isAnyTextOutside(part, box))
            lost.push('cut off: ' + part.outerHTML.slice(0, 140));
    }
    return lost;
}"""
# WCAG 1.4.12. A page's policy forbids styles in the page, not those that a reader's own program adds.
SPACED = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important}
        p {margin-block-end: 2em !important}`);
    document.adoptedStyleSheets = [sheet];
}"""
MOVING = """() => [...document.querySelectorAll('*')].filter(part => ['', '::before', '::after'].some(pseudo => {
    const style = getComputedStyle(part, pseudo || null);
    return [style.transitionDuration, style.animationDuration].some(times => times.split(',').some(
        time => parseFloat(time) > 0.01));
})).map(part => 'moves: ' + part.outerHTML.slice(0, 100))"""


def axe(page: Page, *rules: str, within: str = "html", without: str = "") -> list[str]:
    """Findings of all rules but one, or of these alone."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text())
    options = {"runOnly": list(rules) or TAGS, "rules": {without: {"enabled": False}} if without else {}}
    return page.evaluate(RUN_AXE, [within, options])


def look(page: Page, width: int, height: int = 800, **media: str) -> None:
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(**{"color_scheme": "light", "forced_colors": "none", "reduced_motion": "no-preference"} | media)


def faults(page: Page, devtools: CDPSession, without: str = "") -> Iterator[str]:
    """Everything that is wrong with this page, but for one rule; says with each fault how it was looked at."""
    look(page, 1280)
    yield from named("1280 px", axe(page, without=without))
    for name, media in (("dark", {"color_scheme": "dark"}), ("forced colours", {"forced_colors": "active"})):
        look(page, 1280, **media)
        yield from named(name, axe(page, "color-contrast"))
    look(page, 360, reduced_motion="reduce")
    yield from named("without motion", page.evaluate(MOVING))
    # So high that what sticks to the lower edge lies over nothing: to see the rest, one scrolls.
    look(page, 360, 6000)
    page.evaluate(OPEN_ALL)
    yield from named("360 px", axe(page, without=without))
    if page.locator(MENU).count():
        page.evaluate(OPEN_MENU)
        yield from named("menu of languages", axe(page, within=MENU))
        page.evaluate(OPEN_MENU.replace("true", "false"))
    look(page, 360, color_scheme="dark")
    yield from named("360 px, dark", axe(page, "color-contrast"))
    yield from in_little_room(page, devtools)


def in_little_room(page: Page, devtools: CDPSession) -> Iterator[str]:
    """Small windows, large letters and wide lines; 640 px is a window of 1280 at 200 %, 320 x 256 is that at 400 %."""
    for width, height in ((320, 640), (320, 256), (640, 400), (1280, 800)):
        look(page, width, height)
        yield from named(f"{width} x {height}", page.evaluate(LOST))
    # Letters four times as large as a browser has them of itself, and twice as large on a phone.
    for percent, width in ((400, 1280), (200, 360)):
        look(page, width)
        set_letters(devtools, percent)
        yield from named(f"letters of {percent} %, {width} px", page.evaluate(LOST))
    set_letters(devtools, 100)
    page.evaluate(SPACED)
    for width in (320, 1280):
        look(page, width)
        yield from named(f"wide lines, {width} px", page.evaluate(LOST))


def set_letters(devtools: CDPSession, percent: int) -> None:
    sizes = {"standard": 16 * percent // 100, "fixed": 13 * percent // 100}
    devtools.send("Page.setFontSizes", {"fontSizes": sizes})


def named(how: str, found: list[str]) -> list[str]:
    return [f"{how}: {fault}" for fault in found]
