"""A link to an answer on an information page opens that answer, also without JavaScript."""

from playwright.sync_api import Browser

PAGE = "/informatie/slapen-en-bang-in-het-donker/"


def test_a_link_to_an_answer_opens_it(browser: Browser, portal):
    page = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740}).new_page()
    page.goto(portal.almere + PAGE)
    question = page.locator("details.question").first
    anchor = question.locator(".question__answer").get_attribute("id")
    assert not question.locator(".question__answer").is_visible()

    page.goto(f"{portal.almere}{PAGE}#{anchor}")

    assert question.locator(".question__answer").is_visible()
    box = question.locator("summary").bounding_box()
    page.context.close()
    assert box
    assert 0 <= box["y"] < 740
