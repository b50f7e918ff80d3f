"""In a real browser: leaving at once, words that open, an answer in place, and a page that reads itself aloud."""

import pytest
from django.conf import settings
from playwright.sync_api import Browser, BrowserContext, Page, expect

SENSITIVE = "/informatie/onveilig-thuis/"
WORDS = "/informatie/baby-huilt-veel/"
HARMLESS = "https://www.buienradar.nl/"
# A device with a Dutch voice of its own and an Arabic one somewhere else.
VOICES = """
const spoken = (window.spoken = []);
const voices = [{ lang: "nl-NL", localService: true }, { lang: "ar-SA", localService: false }];
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
Object.defineProperty(window, "speechSynthesis", { value: Object.assign(new EventTarget(), {
  getVoices: () => voices,
  speak: (said) => { spoken.push(said.text); if (spoken.length < 5) setTimeout(() => said.onend(), 1); },
  cancel: () => spoken.push("(stop)"),
}) });
"""


@pytest.fixture
def outside(context: BrowserContext) -> BrowserContext:
    """The harmless site, which tests do not visit."""
    context.route(HARMLESS + "**", lambda route: route.fulfill(body="<title>Weer</title>", content_type="text/html"))
    return context


def leave_by_key(page: Page) -> None:
    for _ in range(3):
        page.keyboard.press("Escape")


def leave_by_button(page: Page) -> None:
    page.locator("[data-quick-exit]").click()


@pytest.mark.parametrize("leave", [leave_by_key, leave_by_button])
def test_leaving_replaces_the_page_so_that_back_does_not_show_it(outside: BrowserContext, portal, leave):
    page = outside.new_page()
    page.goto(f"{portal.almere}/over/")
    page.goto(portal.almere + SENSITIVE)

    leave(page)
    page.wait_for_url(HARMLESS)
    page.go_back()

    assert page.url == f"{portal.almere}/over/"


def test_no_press_of_escape_stops_the_page_that_is_on_its_way(context: BrowserContext, portal):
    # Never answered: while a page is on its way, nothing can be asked of the one that still stands.
    context.route(HARMLESS + "**", lambda route: None)
    page, taken = context.new_page(), []
    page.expose_function("tell", lambda is_taken: taken.append(is_taken))
    page.goto(portal.almere + SENSITIVE)
    page.evaluate("addEventListener('keydown', event => tell(event.defaultPrevented))")

    leave_by_key(page)
    page.keyboard.press("Escape")
    page.wait_for_timeout(500)

    assert taken == [False, False, True, True]


def test_what_was_read_before_leaving_is_not_behind_the_back_button_either(outside: BrowserContext, portal):
    page = outside.new_page()
    page.goto(f"{portal.almere}/")
    page.goto(f"{portal.almere}/onderwerpen/psychische-klachten/")
    page.locator("main a[href='/informatie/ik-voel-me-rot/']").first.click()
    page.wait_for_url("**/informatie/ik-voel-me-rot/**")
    page.locator("main a[href^='/verwijswijzer/']:visible").first.click()
    page.wait_for_url("**/verwijswijzer/**")
    page.go_back()

    assert page.url == f"{portal.almere}/"


def test_two_presses_or_an_ordinary_page_do_not_leave(outside: BrowserContext, portal):
    page = outside.new_page()
    page.goto(portal.almere + SENSITIVE)
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.wait_for_timeout(1700)
    page.keyboard.press("Escape")
    sensitive = page.url
    page.goto(portal.almere + "/over/")
    leave_by_key(page)

    assert (sensitive, page.url) == (portal.almere + SENSITIVE, f"{portal.almere}/over/")


def test_a_hard_word_opens_with_the_keyboard_and_without_javascript(browser: Browser, portal):
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{portal.almere}/over/")
    word = page.locator("button.plain-word").first
    meaning = page.locator("[popover]").first

    expect(meaning).not_to_be_visible()
    word.focus()
    page.keyboard.press("Enter")
    expect(meaning).to_be_visible()
    page.keyboard.press("Tab")
    expect(meaning.locator("a")).to_be_focused()
    page.keyboard.press("Escape")
    expect(meaning).not_to_be_visible()
    context.close()


def test_an_answer_is_thanked_for_in_place(page: Page, portal):
    page.goto(portal.almere + WORDS)
    question = page.locator("[data-feedback]")

    question.get_by_role("button", name="Ja").click()

    expect(question.get_by_role("status")).to_be_focused()
    assert page.url == portal.almere + WORDS


def test_a_reason_can_be_given_without_javascript(browser: Browser, portal):
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{portal.almere}/verwijswijzer/consultatiebureau/")
    page.locator("[data-feedback] summary").click()
    page.get_by_label("De tekst is te moeilijk").check()
    page.locator("[data-feedback] details button").click()

    expect(page.locator("[data-feedback-thanks]")).to_be_visible()
    page.locator("[data-feedback-thanks] a").click()
    assert page.url == f"{portal.almere}/verwijswijzer/consultatiebureau/"
    context.close()


def test_a_page_is_read_aloud_only_by_a_voice_of_the_device(context: BrowserContext, portal):
    context.add_init_script(VOICES)
    page = context.new_page()
    page.goto(f"{portal.almere}/ar/verwijswijzer/consultatiebureau/")
    elsewhere = page.locator("[data-read-aloud]").is_visible()
    page.goto(portal.almere + WORDS)
    button = page.locator("[data-read-aloud]")

    expect(button).to_be_visible()
    button.click()
    # Waiting within the page needs "eval" as soon as it has to look twice, which the page forbids.
    for _look in range(200):
        if page.evaluate("spoken.length") >= 5:
            break
        page.wait_for_timeout(50)
    button.click()

    spoken = page.evaluate("spoken")
    assert elsewhere is False
    assert page.locator("h1").inner_text().startswith(spoken[0].split(":")[0])
    assert spoken[-1] == "(stop)"
    assert page.locator("[data-being-read]").count() == 0


def test_all_scripts_together_are_light():
    sizes = [path.stat().st_size for path in (settings.BASE_DIR / "static" / "js").glob("*.js")]

    assert len(sizes) >= 4
    assert sum(sizes) <= 40_000
