"""Saving on the list: on this device, without a server."""

from playwright.sync_api import Browser


def test_a_place_is_saved_listed_and_taken_off_again(browser: Browser, portal):
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()

    page.goto(f"{portal.almere}/verwijswijzer/consultatiebureau/")
    page.locator(".action-bar button[data-shortlist]").click()
    assert page.locator("[data-shortlist-count]").inner_text() == "1"
    page.goto(f"{portal.almere}/verwijswijzer/wijkteam/")
    page.locator(".action-bar button[data-shortlist]").press("Enter")
    page.goto(f"{portal.almere}/mijn-lijst/")
    page.wait_for_url("**/mijn-lijst/?d=consultatiebureau&d=wijkteam")
    names = page.locator(".shortlist__name")
    assert names.all_inner_texts() == ["Consultatiebureau", "Wijkteam"]
    page.locator("[data-shortlist-remove=consultatiebureau]").click()
    page.wait_for_url("**/mijn-lijst/?d=wijkteam")
    assert page.locator("[data-shortlist-count]").inner_text() == "1"
    page.locator("[data-shortlist-clear]").click()
    page.wait_for_url("**/mijn-lijst/")
    assert page.evaluate("localStorage.length") == 0
    assert context.cookies() == []
    context.close()


def test_a_list_from_somebody_else_is_kept_only_when_asked(browser: Browser, portal):
    page = browser.new_page()
    page.goto(f"{portal.almere}/mijn-lijst/?d=wijkteam&d=huisarts")

    assert page.evaluate("localStorage.getItem('lijst')") is None
    page.locator("[data-shortlist-keep]").click()

    assert page.evaluate("localStorage.getItem('lijst')") == '["wijkteam","huisarts"]'
    page.close()


def test_without_scripts_the_links_lead_to_the_list(browser: Browser, portal):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()

    page.goto(f"{portal.almere}/verwijswijzer/consultatiebureau/")
    page.locator(".action-bar a[data-shortlist]").click()

    assert page.url.endswith("/mijn-lijst/?d=consultatiebureau")
    assert page.locator("[data-shortlist-keep]").is_hidden()
    context.close()
