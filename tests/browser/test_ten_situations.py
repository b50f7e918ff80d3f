"""Ten situations: from the home page a fitting article and a fitting service, each within three loads of a page.

At 360 px, with the keyboard alone: with Tab and Enter as they are pressed, with JavaScript and without.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.server import PortalServer

MOST_LOADS = 3
# Nobody presses Tab more often than this to find a link that stands on the page.
MOST_PRESSES = 80


@dataclass(frozen=True)
class Situation:
    """Where the home page leads (`start`), what to read there, and which of these help."""

    start: str
    article: str
    services: frozenset[str]


def theme(slug: str, article: str, *services: str) -> Situation:
    return Situation(f"/onderwerpen/{slug}/", article, frozenset(services))


SITUATIONS = {
    "a baby of seven weeks that cries all evening": theme("baby-en-hechting", "baby-huilt-veel", "consultatiebureau"),
    "a toddler who does not talk yet": theme("taal-en-spraak", "leren-praten-en-voorlezen", "consultatiebureau"),
    "pregnant and low": theme("zwangerschap-en-geboorte", "somber-rond-de-geboorte", "verloskundige-controles"),
    "a child of nine who is bullied": theme("pesten", "mijn-kind-wordt-gepest", "jeugdverpleegkundige-op-school"),
    "a girl of fifteen who hurts inside": theme(
        "psychische-klachten", "ik-voel-me-rot", "praktijkondersteuner-jeugd", "huisarts"
    ),
    "parents who part": theme("scheiding", "scheiding-en-je-kind", "humanitas-vrijwilligers", "maatschappelijk-werk"),
    "not enough money for a sports club": theme("geld-en-schulden", "geldzorgen-in-het-gezin", "wijkteam"),
    "a boy of sixteen who no longer goes to school": theme(
        "thuiszitten-en-verzuim", "niet-naar-school", "zat-2-0", "full", "school2care"
    ),
    "new in the country and little Dutch": theme(
        "nieuw-in-nederland", "nieuw-in-nederland", "hulp-bij-lezen-en-schrijven"
    ),
    "a teacher who wants the way from school to help": theme(
        "extra-hulp-op-school", "van-school-naar-hulp", "zorgteam-basisschool"
    ),
}


@pytest.fixture(params=[False, True], ids=["without JavaScript", "with JavaScript"])
def phone(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=request.param)
    yield context.new_page()
    context.close()


def has_focus(element: Locator) -> bool:
    return element.evaluate("element => element === document.activeElement")


def reach(page: Page, element: Locator) -> None:
    """Press Tab until the focus is there."""
    presses = 0
    while not has_focus(element):
        presses += 1
        assert presses <= MOST_PRESSES, f"{element} is more than {MOST_PRESSES} presses away on {page.url}"
        page.keyboard.press("Tab")


def skip_to_content(page: Page) -> None:
    """The first stop of a page leads past its head."""
    page.keyboard.press("Tab")
    skip = page.locator(".nl-skip-link").first
    assert has_focus(skip), page.url
    page.keyboard.press("Enter")


def follow(page: Page, link: Locator) -> None:
    """From where the focus is: open what hides the link, go to it, press Enter."""
    folded = link.locator("xpath=ancestor::details[not(@open)]/summary")
    if folded.count():
        reach(page, folded.first)
        page.keyboard.press("Enter")
    expect(link).to_be_visible()
    reach(page, link)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_visible()


def test_each_situation_finds_an_article_and_a_service(phone: Page, portal: PortalServer):
    for name, situation in SITUATIONS.items():
        loads: list[str] = []
        phone.on("framenavigated", lambda frame, loads=loads: loads.append(frame.url.partition("#")[0]))
        phone.goto(f"{portal.almere}/")
        skip_to_content(phone)
        follow(phone, phone.locator(f"main a[href='{situation.start}']").first)
        found = {one.get_attribute("data-service") for one in phone.locator("[data-service]").all()}
        helpers = found & situation.services
        assert helpers, (name, found)
        skip_to_content(phone)
        follow(phone, phone.locator(f"[data-page='{situation.article}'] a").first)
        assert phone.url.endswith(f"/informatie/{situation.article}/"), name
        assert len(set(loads)) <= MOST_LOADS, (name, loads)
        phone.goto(f"{portal.almere}{situation.start}")
        skip_to_content(phone)
        follow(phone, phone.locator(f"[data-service='{sorted(helpers)[0]}'] a").first)
        assert "/verwijswijzer/" in phone.url, name


def test_a_toddler_in_haven_is_found_by_asking_in_own_words(phone: Page, portal: PortalServer):
    phone.goto(f"{portal.almere}/")
    skip_to_content(phone)
    reach(phone, phone.locator("main input[name=q]").first)
    phone.keyboard.type("mijn peuter praat nog niet, in Haven")
    with phone.expect_navigation():
        phone.keyboard.press("Enter")

    expect(phone.locator("[data-service='consultatiebureau']").first).to_be_visible()
    follow(phone, phone.locator("[data-page='leren-praten-en-voorlezen'] a").first)
    assert phone.url.endswith("/informatie/leren-praten-en-voorlezen/")


def test_a_teacher_finds_the_route_step_by_step(phone: Page, portal: PortalServer):
    phone.goto(f"{portal.almere}/")
    follow(phone, phone.locator("main a[href='/routes/']").first)
    follow(phone, phone.locator("main a[href='/routes/van-school-naar-hulp/']").first)

    assert phone.locator(".route__step").count() == 5


def test_three_questions_lead_to_people(phone: Page, portal: PortalServer):
    phone.goto(f"{portal.almere}/")
    follow(phone, phone.locator("main a[href='/stel-je-vraag/']").first)
    phone.locator("#vraagtype").select_option("taal-en-spraak")
    phone.locator("#jaren").select_option("2")
    phone.locator("#wijk").select_option("almere-haven")
    phone.locator(".ask-form button").press("Enter")

    expect(phone.locator("[data-contact]").first).to_be_visible()
    expect(phone.locator("[data-service='consultatiebureau']").first).to_be_visible()
