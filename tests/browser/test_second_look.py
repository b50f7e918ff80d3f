"""One file of tokens gives every component another look, in light and in dark."""

import pytest
from playwright.sync_api import Browser

from tests.browser.administrator import administrator, open_style_guide

# What somebody sees of each component: colours, letters and corners of all its parts.
SEEN = """() => Object.fromEntries([...document.querySelectorAll('[data-component]')].map(component => [
    component.dataset.component,
    [...component.querySelectorAll('.style-guide__state *')].map(part => {
        const style = getComputedStyle(part);
        return [style.color, style.backgroundColor, style.borderTopColor, style.fill, style.borderTopLeftRadius].join();
    })
]))"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_one_file_of_tokens_changes_every_component(browser: Browser, portal, tell_portal, scheme):
    seen, sheets = {}, {}
    with administrator(portal, tell_portal) as cookies:
        context = browser.new_context(color_scheme=scheme)
        context.add_cookies(cookies)
        page = context.new_page()
        for brand in ("okepunt", "lagewaard"):
            open_style_guide(page, portal, brand=brand)
            seen[brand] = page.evaluate(SEEN)
            sheets[brand] = set(page.eval_on_selector_all("link[rel=stylesheet]", "all => all.map(one => one.href)"))
        context.close()

    assert len(sheets["okepunt"] - sheets["lagewaard"]) == 1, "only the file of tokens is another"
    assert len(seen["okepunt"]) > 30
    assert seen["okepunt"].keys() == seen["lagewaard"].keys()
    same = [name for name, parts in seen["okepunt"].items() if parts == seen["lagewaard"][name]]
    assert same == []
