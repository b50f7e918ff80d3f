"""Pictures of the product for its documentation: `make screenshots` writes them to `docs/screenshots/`."""

from pathlib import Path

import pytest
from django.conf import settings
from playwright.sync_api import Browser

from tests.browser.administrator import administrator, open_style_guide

FOLDER = Path(settings.BASE_DIR) / "docs" / "screenshots"
SCREENS = {360: 740, 1280: 900}
ADDRESSES = {
    "home": "/",
    "results": "/zoeken/?q=mijn+peuter+praat+nog+niet&wijk=almere-haven",
    "service": "/verwijswijzer/consultatiebureau/",
    "article": "/informatie/baby-huilt-veel/",
    "agenda": "/agenda/",
    "style-guide": "",
}
# Articles exist in Dutch and English; activities only where they are made up, and say so.
IN_LAGEWAARD = ("agenda",)


@pytest.mark.screenshots
@pytest.mark.parametrize("lang", ["nl", "ar"])
def test_pages_are_pictured(portal, browser: Browser, tell_portal, lang):
    FOLDER.mkdir(parents=True, exist_ok=True)
    with administrator(portal, tell_portal) as cookies:
        for width, height in SCREENS.items():
            context = browser.new_context(viewport={"width": width, "height": height}, locale=lang)
            context.add_cookies(cookies)
            page = context.new_page()
            for name, address in ADDRESSES.items():
                root = portal.lagewaard if name in IN_LAGEWAARD else portal.almere
                if name == "style-guide":
                    open_style_guide(page, portal, lang)
                else:
                    answer = page.goto(root + ("" if lang == "nl" else f"/{lang}") + address)
                    assert answer.status == 200, address
                page.evaluate("document.fonts.ready")
                page.screenshot(path=FOLDER / f"{name}-{width}-{lang}.jpg", type="jpeg", quality=72)
            context.close()
