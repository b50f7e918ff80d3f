"""Pictures of the manual in `docs/handleiding/`: `make screenshots` takes them anew, as each role sees the admin."""

from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page

FOLDER = Path(settings.BASE_DIR) / "docs" / "handleiding" / "beeld"
SIZE = {"width": 1100, "height": 760}
QUALITY = 55
SESSION = "handleiding0van0een0{role}0000"
ROLES = ("redacteur", "partnerredacteur", "moderator")
# The accounts of `make demo`, with something on the desk of each.
FILL = f"""
from django.contrib.auth.models import User
from django.contrib.sessions.backends.db import SessionStore
from django.core.management import call_command
from io import StringIO
from home.models import NewsIndexPage, NewsPage
from tests.signing_in import session_of
call_command("make_demo", stdout=StringIO())
editor = User.objects.get(username="redacteur@verwijswijzer.example")
news = NewsIndexPage.objects.get(url_path__startswith="/lagewaard/", locale__language_code="nl")
NewsPage.objects.filter(slug="handleiding").delete()
page = news.add_child(instance=NewsPage(
    title="Nieuwe speeltuin in Oost", slug="handleiding", live=False, owner=editor,
    intro="Vanaf december kun je er elke dag terecht.", body=[("paragraph", "<p>Er is ook een plek voor baby's.</p>")],
))
page.save_revision(user=editor)
page.get_workflow().start(page, editor)
NewsPage.objects.filter(slug="handleiding-concept").delete()
draft = news.add_child(instance=NewsPage(
    title="Lezen en zingen in de wijk", slug="handleiding-concept", live=False, owner=editor,
    intro="Elke vrijdag, voor kinderen tot vier jaar.",
    body=[("heading", "Wat je kunt doen"), ("paragraph", "<p>Kom langs bij het CJG, je hoeft niets mee te nemen.</p>")],
))
draft.save_revision(user=editor)
for role in {ROLES!r}:
    session, key = SessionStore(), {SESSION!r}.format(role=role)
    session.update(session_of(User.objects.get(username=role + "@verwijswijzer.example")))
    session._session_key = key
    session.delete(key)
    session.save(must_create=True)
"""
EMPTY = """
from home.models import NewsPage
NewsPage.objects.filter(slug__startswith="handleiding").delete()
"""


def as_role(browser: Browser, root: str, role: str) -> BrowserContext:
    context = browser.new_context(viewport=SIZE, locale="nl-NL")
    context.set_default_timeout(120_000)
    context.add_cookies([{"name": "sessionid", "value": SESSION.format(role=role), "url": root}])
    return context


def keep(page: Page, name: str) -> None:
    """Small enough for a repository, sharp enough to read."""
    page.evaluate("document.fonts.ready")
    page.wait_for_timeout(800)
    with Image.open(BytesIO(page.screenshot(type="png"))) as taken:
        taken.convert("RGB").save(FOLDER / f"{name}.webp", "WEBP", quality=QUALITY, method=6)


def editor_pictures(page: Page, root: str) -> None:
    page.goto(f"{root}/beheer/")
    keep(page, "redacteur-begin")
    page.goto(f"{root}/beheer/pages/search/?q=zingen")
    page.locator("main a[href*='/edit/']").first.click()
    keep(page, "pagina-bewerken")
    page.locator("[name=picture_alt]").scroll_into_view_if_needed()
    page.mouse.wheel(0, 250)
    keep(page, "pagina-foto")
    page.locator("[data-side-panel-toggle=checks]").first.click()
    page.wait_for_timeout(8_000)
    keep(page, "pagina-controles")
    page.locator("[data-side-panel-toggle=status]").first.click()
    keep(page, "pagina-status")
    page.goto(f"{root}/beheer/rapporten/vertalingen/?language=en&status=to-review&kind=page")
    keep(page, "vertalingen")
    page.goto(root + page.locator("main a[href*='/edit/']").first.get_attribute("href") + "#tab-vertalingen")
    keep(page, "pagina-vertalingen")
    page.goto(f"{root}/beheer/pages/search/?q=babycaf%C3%A9")
    page.locator("main a[href*='/edit/']").first.click()
    page.get_by_role("heading", name="Wanneer").first.scroll_into_view_if_needed()
    page.mouse.wheel(0, 350)
    keep(page, "agenda-wanneer")
    page.goto(f"{root}/levenslijn/?geboren=2024-05")
    keep(page, "levenslijn")


def partner_pictures(page: Page, root: str) -> None:
    page.goto(f"{root}/beheer/")
    keep(page, "partner-begin")
    page.goto(f"{root}/beheer/snippets/sociale_kaart/service/")
    form = page.locator("a[href*='/sociale_kaart/service/edit/']").first.get_attribute("href")
    page.goto(f"{root}{form}")
    keep(page, "partner-formulier")
    page.goto(f"{root}/beheer/organisatie/")
    keep(page, "partner-organisatie")


def moderator_pictures(page: Page, root: str) -> None:
    page.goto(f"{root}/beheer/")
    keep(page, "moderator-begin")
    page.goto(f"{root}/beheer/moderatie/")
    page.wait_for_selector("[data-item]")
    keep(page, "moderator-rij")
    page.goto(f"{root}/beheer/uitwisselen/")
    keep(page, "uitwisselen")
    page.goto(f"{root}/beheer/rapporten/wat-ontbreekt/")
    keep(page, "wat-ontbreekt")
    page.goto(f"{root}/beheer/rapporten/halfjaar/")
    keep(page, "halfjaarbericht")


@pytest.mark.screenshots
@pytest.mark.parametrize("role", ROLES)
def test_the_manual_is_pictured(portal, browser: Browser, tell_portal, role: str) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    tell_portal(FILL)
    take = dict(zip(ROLES, (editor_pictures, partner_pictures, moderator_pictures), strict=True))[role]
    try:
        context = as_role(browser, portal.lagewaard, role)
        take(context.new_page(), portal.lagewaard)
        context.close()
    finally:
        tell_portal(EMPTY)
