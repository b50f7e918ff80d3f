"""A question that is a cry for help gets numbers to call first, and leaves little behind."""

import pytest
from bs4 import BeautifulSoup

pytestmark = pytest.mark.usefixtures("almere")
CRY = "ik wil niet meer leven"


@pytest.fixture
def page(client) -> BeautifulSoup:
    return BeautifulSoup(client.get("/zoeken/", {"q": CRY}).content, "html.parser")


def test_numbers_to_call_stand_above_the_answers(page):
    block = page.select_one(".crisis-block--found")

    assert block.find_next("h1")
    assert {"tel:112", "tel:08000113"} <= {link["href"] for link in block.select("a[href^=tel]")}
    assert len(page.select("#nu-hulp")) == 1


@pytest.mark.parametrize(
    ("question", "first"),
    [(CRY, "tel:08000113"), ("mijn man slaat mij", "tel:112")],
)
def test_the_number_for_this_kind_of_crisis_stands_first(client, question, first):
    page = BeautifulSoup(client.get("/zoeken/", {"q": question}).content, "html.parser")

    numbers = [link["href"] for link in page.select(".crisis-block--found a[href^=tel]")]
    assert numbers[0] == first
    assert len(numbers) == len(set(numbers)) == 4


def test_no_browser_keeps_the_page(client):
    assert client.get("/zoeken/", {"q": CRY})["Cache-Control"] == "no-store"
    assert client.get("/verwijswijzer/", {"q": CRY})["Cache-Control"] == "no-store"


def test_title_heading_and_field_do_not_repeat_the_question(page):
    assert CRY not in page.title.text
    assert CRY not in page.h1.text
    assert page.select_one("input[name=q][type=search]")["value"] == ""


def test_there_is_a_quick_way_out(page):
    assert page.select_one("[data-quick-exit]")


def test_an_ordinary_question_has_none_of_it(client):
    page = BeautifulSoup(client.get("/zoeken/?q=ik+schaam+me+dood").content, "html.parser")

    assert not page.select_one(".crisis-block--found")
    for question in ("huilbaby", "mijn kind slaapt slecht", "driftbuien", "geld voor de sportclub"):
        page = BeautifulSoup(client.get("/zoeken/", {"q": question}).content, "html.parser")
        assert not page.select_one("[data-quick-exit]"), question


def test_a_single_word_that_a_teenager_types_can_be_left_quickly(client):
    words = ("snijden", "blowen", "seks", "gevangenis", "borderline", "prostitutie")
    for question in (*words, "morning after pil", "stemmen horen", "vader in de gevangenis"):
        page = BeautifulSoup(client.get("/zoeken/", {"q": question}).content, "html.parser")
        assert page.select_one("[data-quick-exit]"), question
        assert page.title.text.startswith("Informatie"), question


def test_what_was_understood_is_offered_and_filters_on_a_tap(client):
    response = client.get("/zoeken/", {"q": "mijn zoon van 9 wordt gepest, we wonen in Haven"})
    offers = response.context_data["offers"]

    assert {(offer.parameter, offer.value) for offer in offers} >= {("leeftijd", "108"), ("wijk", "almere-haven")}
    for offer in offers:
        narrowed = client.get("/zoeken/" + offer.url)
        assert offer.parameter in {chosen.parameter for chosen in narrowed.context_data["results"].chosen}
        assert offer not in narrowed.context_data["offers"]
