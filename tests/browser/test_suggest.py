"""Suggestions while typing: by keyboard, by screen reader, by touch, and without any of it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.looks import axe

FIELD = "main [type=search][name=q]"
OPTION = "[role=option]"


@pytest.fixture
def typing(page: Page, portal) -> Callable[..., Page]:
    """A page on which something was just typed, with the list open."""

    def type_on(text: str = "opvoed", path: str = "/") -> Page:
        page.goto(portal.almere + path)
        page.locator(FIELD).fill("")
        page.locator(FIELD).press_sequentially(text)
        expect(page.get_by_role("listbox")).to_be_visible()
        return page

    return type_on


def chosen(page: Page) -> str | None:
    """The option that a screen reader reads."""
    return page.evaluate(
        """() => document.getElementById(
            document.querySelector('main [type=search]').getAttribute('aria-activedescendant'))?.textContent ?? null"""
    )


def test_the_list_opens_as_a_combobox_with_named_groups(typing):
    page = typing()
    field = page.get_by_role("combobox").first

    expect(field).to_have_attribute("aria-expanded", "true")
    expect(field).to_have_attribute("aria-autocomplete", "list")
    assert field.get_attribute("aria-controls") == page.get_by_role("listbox").get_attribute("id")
    topics = page.get_by_role("listbox").get_by_role("group").first
    assert topics.get_attribute("aria-labelledby")
    expect(topics.locator(".suggest__kind")).to_be_visible()
    expect(topics.get_by_role("option").first).to_have_text("Gedrag en opvoeden")


def test_what_was_typed_before_the_script_came_is_looked_up(browser: Browser, portal):
    page, held = browser.new_page(), []
    page.route("**/suggest*.js", lambda route: held.append(route))
    with page.expect_request("**/suggest*.js"):
        page.goto(portal.almere + "/")
    page.locator(FIELD).fill("opvoed")
    held.pop().continue_()

    expect(page.get_by_role("listbox")).to_be_visible()
    page.close()


def test_the_number_is_told_politely(typing):
    page = typing()

    status = page.locator("main form[role=search] > [role=status]")

    assert status.inner_text().split()[-1] == str(page.locator(OPTION).count())


def test_arrows_home_and_end_walk_through_all_options_and_back_to_the_field(typing):
    page = typing()
    labels = page.locator(OPTION).all_inner_texts()
    assert len(labels) > 2

    walked = []
    for _ in range(len(labels) + 1):
        page.keyboard.press("ArrowDown")
        walked.append(chosen(page))
    assert walked == [*labels, None]
    page.keyboard.press("ArrowUp")
    assert chosen(page) == labels[-1]
    page.keyboard.press("Home")
    assert chosen(page) == labels[0]
    page.keyboard.press("End")
    assert chosen(page) == labels[-1]
    expect(page.locator(f"{OPTION}[aria-selected=true]")).to_have_count(1)
    page.keyboard.press("ArrowLeft")
    assert chosen(page) is None
    expect(page.locator(FIELD)).to_be_focused()


def test_enter_on_an_option_goes_there(typing):
    page = typing()
    page.keyboard.press("ArrowDown")
    address = page.locator(f"{OPTION}[aria-selected=true]").get_attribute("href")

    with page.expect_navigation():
        page.keyboard.press("Enter")

    assert page.url.endswith(address)


def test_enter_without_a_choice_asks_what_was_typed(typing):
    page = typing("slapen")

    with page.expect_navigation():
        page.keyboard.press("Enter")

    assert page.url.endswith("/zoeken/?q=slapen")


def test_a_tap_on_an_option_goes_there(typing):
    page = typing()
    address = page.locator(OPTION).first.get_attribute("href")

    with page.expect_navigation():
        page.locator(OPTION).first.click()

    assert page.url.endswith(address)


def test_escape_closes_first_and_empties_the_field_only_then(typing):
    page = typing()

    page.keyboard.press("Escape")

    expect(page.get_by_role("listbox")).to_be_hidden()
    expect(page.locator(FIELD)).to_have_attribute("aria-expanded", "false")
    expect(page.locator(FIELD)).to_have_value("opvoed")
    page.keyboard.press("Escape")
    expect(page.locator(FIELD)).to_have_value("")


def test_tab_leaves_for_the_button_and_closes(typing):
    page = typing()
    page.keyboard.press("ArrowDown")

    page.keyboard.press("Tab")

    expect(page.locator("main form[role=search] button")).to_be_focused()
    expect(page.get_by_role("listbox")).to_be_hidden()


def test_three_times_escape_still_leaves_the_page_while_the_list_is_open(typing, context, portal):
    context.route(lambda url: "localhost" not in url, lambda route: route.fulfill(body="elsewhere"))
    context.route(f"{portal.almere}/", with_quick_exit)
    page = typing("slapen")

    for _ in range(3):
        page.keyboard.press("Escape")

    page.wait_for_url("https://elsewhere.example/")


def with_quick_exit(route: Route) -> None:
    """The first page, with the link that sensitive pages have."""
    answer = route.fetch()
    link = '<a href="https://elsewhere.example/" data-quick-exit>Exit</a><main'
    route.fulfill(response=answer, body=answer.text().replace("<main", link, 1))


def test_one_letter_asks_nothing_and_typing_on_asks_once(page, portal):
    asked = []
    page.on("request", lambda request: asked.append(request.url) if "/suggest?" in request.url else None)
    page.goto(portal.almere)
    page.locator(FIELD).press_sequentially("s", delay=0)
    page.wait_for_timeout(300)
    assert asked == []

    page.locator(FIELD).press_sequentially("lapen", delay=5)
    expect(page.get_by_role("listbox")).to_be_visible()

    assert [url.partition("?")[2] for url in asked] == ["q=slapen&lang=nl"]


def test_a_late_answer_does_not_open_the_list_over_what_was_typed_since(page, portal):
    page.goto(portal.almere)
    page.route("**/suggest?q=slapen&*", lambda route: None)
    page.locator(FIELD).press_sequentially("slapen")
    page.wait_for_timeout(200)

    page.locator(FIELD).fill("opvoed")

    expect(page.locator(OPTION).first).to_have_text("Gedrag en opvoeden")


def test_a_choice_in_an_older_list_does_not_stay_when_a_newer_one_comes(typing):
    page = typing()
    held = []
    page.route("**/suggest?*", lambda route: held.append(route))
    page.keyboard.type("e")
    page.wait_for_timeout(250)
    page.keyboard.press("ArrowDown")
    assert chosen(page) is not None

    with page.expect_response("**/suggest?*"):
        held[0].continue_()
    page.wait_for_timeout(200)

    assert chosen(page) is None


@pytest.mark.parametrize("status", [500, 503, 400])
def test_a_form_whose_suggestions_fail_can_still_be_sent(page, portal, status):
    faults = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(portal.almere)
    page.route("**/suggest?*", lambda route: route.fulfill(status=status, body="<p>no</p>"))
    page.locator(FIELD).press_sequentially("slapen")
    page.wait_for_timeout(300)
    expect(page.get_by_role("listbox")).to_be_hidden()

    with page.expect_navigation():
        page.keyboard.press("Enter")

    assert (page.url.endswith("/zoeken/?q=slapen"), faults) == (True, [])


def test_labels_of_hostile_listings_stay_text(page, portal):
    page.goto(portal.almere)
    label = "<img src=x onerror=alert(1)>"
    body = {"suggestions": [{"kind": "service", "label": label, "url": "/x/"}]}
    page.route("**/suggest?*", lambda route: route.fulfill(json=body))

    page.locator(FIELD).press_sequentially("slapen")

    expect(page.locator(OPTION)).to_have_text(label)
    assert page.locator(f"{OPTION} img").count() == 0


@pytest.mark.parametrize(
    ("path", "text", "look"),
    [
        ("/", "opvoed", {}),
        ("/", "opvoed", {"color_scheme": "dark"}),
        ("/", "opvoed", {"forced_colors": "active"}),
        ("/verwijswijzer/", "wijk", {}),
        ("/ar/", "slap", {}),
        ("/en/zoeken/?q=x", "slee", {}),
        ("/bestaat-niet/", "wijk", {}),
    ],
)
def test_axe_finds_nothing_with_the_list_open_and_nothing_scrolls_sideways(browser: Browser, portal, path, text, look):
    page = browser.new_page(viewport={"width": 320, "height": 640}, **look)
    page.goto(portal.almere + path)
    page.locator(FIELD).fill(text)
    expect(page.get_by_role("listbox")).to_be_visible()
    page.keyboard.press("ArrowDown")

    found = axe(page)
    width = page.evaluate("document.documentElement.scrollWidth")

    page.close()
    assert found == []
    assert width <= 320


def test_in_arabic_the_list_reads_from_the_right_and_names_its_groups_so(typing):
    page = typing("slap", "/ar/")
    option = page.locator(OPTION).first

    assert page.evaluate("getComputedStyle(document.querySelector('[role=listbox]')).direction") == "rtl"
    assert option.get_attribute("href").startswith("/ar/")
    text, whole = option.locator("bdi").bounding_box(), option.bounding_box()
    assert whole["x"] + whole["width"] - (text["x"] + text["width"]) < 20


def test_the_list_hangs_free_over_the_field_of_the_first_page(typing):
    page = typing("wijk")

    on_top = page.evaluate(
        """() => [...document.querySelectorAll('[role=option]')].every((option) => {
            option.scrollIntoView({ block: 'nearest' });
            const { x, y, width, height } = option.getBoundingClientRect();
            return option.contains(document.elementFromPoint(x + width / 2, y + height / 2));
        })"""
    )

    assert on_top


def test_where_the_keyboard_takes_the_room_the_list_fits_in_what_is_left(typing):
    page = typing("wijk")

    page.evaluate("document.querySelector('main [type=search]').scrollIntoView()")
    page.set_viewport_size({"width": 360, "height": 480})
    page.wait_for_timeout(200)

    listbox = page.get_by_role("listbox").bounding_box()
    assert listbox["y"] + listbox["height"] <= 480


def test_nothing_typed_stays_in_the_browser(typing, context):
    page = typing()

    stored = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")

    assert (stored, context.cookies()) == ([0, 0, ""], [])


def test_without_javascript_there_is_a_plain_search_field(browser: Browser, portal):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(portal.almere)

    expect(page.get_by_role("searchbox")).to_have_count(1)
    expect(page.locator("[data-suggest]")).to_be_hidden()
    assert page.locator("[role=combobox]").count() == 0
    context.close()


def test_a_page_without_a_search_form_does_not_fetch_the_script(page, portal):
    asked = []
    page.on("request", lambda request: asked.append(request.url))

    page.goto(f"{portal.almere}/informatie/", wait_until="networkidle")

    assert page.locator("[data-suggest]").count() == 0
    assert [url for url in asked if "suggest" in url] == []
