"""Pictures of the product for its documentation: `make screenshots` writes them to `docs/screenshots/`."""

from pathlib import Path

import pytest
from django.conf import settings
from playwright.sync_api import Browser, Page

FOLDER = Path(settings.BASE_DIR) / "docs" / "screenshots"
SCREENS = {360: 740, 1280: 900}
ADDRESSES = {
    "home": "/",
    "results": "/zoeken/?q=mijn+peuter+praat+nog+niet&wijk=almere-haven",
    "service": "/verwijswijzer/consultatiebureau/",
    "article": "/informatie/baby-huilt-veel/",
    "agenda": "/agenda/",
    "style-guide": "/beheer/stijlgids/",
}
# Articles exist in Dutch and English; activities only where they are made up, and say so.
IN_LAGEWAARD = ("agenda",)
NAME, PASSWORD = "plaatjesmaker", "alleen voor plaatjes 1"
GIVE_ACCOUNT = f"""
from django.contrib.auth import get_user_model
people = get_user_model().objects
people.filter(username="{NAME}").delete()
people.create_superuser("{NAME}", "plaatjes@example.org", "{PASSWORD}")
"""
TAKE_ACCOUNT = f"""
from django.contrib.auth import get_user_model
get_user_model().objects.filter(username="{NAME}").delete()
"""


def open_style_guide(page: Page, root: str, lang: str) -> None:
    """As somebody who may see it (`GIVE_ACCOUNT`)."""
    page.goto(f"{root}/beheer/login/?next={ADDRESSES['style-guide']}?taal={lang}")
    page.fill("[name=username]", NAME)
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    page.wait_for_selector("[data-component]")


@pytest.mark.screenshots
@pytest.mark.parametrize("lang", ["nl", "ar"])
def test_pages_are_pictured(portal, browser: Browser, tell_portal, lang):
    FOLDER.mkdir(parents=True, exist_ok=True)
    tell_portal(GIVE_ACCOUNT)
    try:
        for width, height in SCREENS.items():
            context = browser.new_context(viewport={"width": width, "height": height}, locale=lang)
            page = context.new_page()
            for name, address in ADDRESSES.items():
                root = portal.lagewaard if name in IN_LAGEWAARD else portal.almere
                if name == "style-guide":
                    open_style_guide(page, portal.almere, lang)
                else:
                    answer = page.goto(root + ("" if lang == "nl" else f"/{lang}") + address)
                    assert answer.status == 200, address
                page.evaluate("document.fonts.ready")
                page.screenshot(path=FOLDER / f"{name}-{width}-{lang}.jpg", type="jpeg", quality=72)
            context.close()
    finally:
        tell_portal(TAKE_ACCOUNT)
