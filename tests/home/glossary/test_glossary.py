"""Readers find the meaning of a hard word, by letter and by its own address."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from home.glossary.page import glossary_letters
from sociale_kaart.models import GlossaryTerm

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]


def read(path: str = "/begrippen/") -> BeautifulSoup:
    response = Client(headers={"host": "localhost"}).get(path)
    assert response.status_code == 200
    assert not response.cookies
    return BeautifulSoup(response.content, "html.parser")


def test_it_holds_the_words_for_readers_and_no_others():
    words = {link.get_text() for link in read().select(".words__link")}

    assert words == set(GlossaryTerm.objects.filter(is_public=True).values_list("term", flat=True))
    assert len(words) == 106


def test_each_word_has_an_address_of_its_own():
    page = read()

    anchors = [entry["id"] for entry in page.select(".words__entry")]
    assert len(set(anchors)) == len(anchors) == 106
    assert {"woord-jit", "woord-jgz", "woord-vso"} < set(anchors)
    assert [link["href"] for link in page.select(".words__link")] == [f"#{anchor}" for anchor in anchors]


def test_each_letter_of_the_row_leads_to_its_heading():
    page = read()

    letters = [link["href"].removeprefix("#") for link in page.select(".letters__link")]
    assert letters[:3] == ["letter-anders", "letter-a", "letter-b"]
    assert letters == [heading["id"] for heading in page.select("h2.letters__heading")]


def test_words_stand_under_their_first_letter_whatever_signs_come_before_it():
    under = {letter.letter: [str(entry.term) for entry in letter.entries] for letter in glossary_letters("Almere")}

    assert "(v)so" in under["V"]
    assert under["#"] == ["24-uurszorg"]
    assert under["O"] == sorted(under["O"], key=lambda word: word.casefold().replace("é", "e").replace("-", ""))


def test_dutch_words_are_read_aloud_in_dutch_on_a_page_in_another_language():
    for prefix in ("/en", "/ar"):
        page = read(f"{prefix}/begrippen/")
        entry = page.find(id="woord-jgz")
        assert [part["lang"] for part in (entry.a, *entry.select("dd")[:2])] == ["nl", "nl", "nl"]
        assert page.find("a", hreflang="nl", string=True, href="/begrippen/")


def test_a_translated_meaning_is_shown_in_its_language():
    GlossaryTerm.objects.filter(term="JGZ").update(explanation_en="Health care for children.")

    meaning = read("/en/begrippen/").find(id="woord-jgz").select_one(".words__meaning")

    assert meaning.get_text() == "Health care for children."
    assert not meaning.has_attr("lang")


def test_words_of_the_past_say_so():
    page = read()

    assert "niet meer gebruikt" in page.find(id="woord-bjz").get_text()
    assert "niet meer gebruikt" not in page.find(id="woord-jgz").get_text()


def test_without_words_the_page_offers_the_search():
    GlossaryTerm.objects.update(is_public=False)

    assert read().main.find("form", role="search")


def test_every_page_leads_to_it():
    assert read("/verwijswijzer/").footer.find("a", href="/begrippen/")


def test_it_asks_the_database_few_questions_however_many_words():
    client = Client(headers={"host": "localhost"})
    client.get("/begrippen/")

    with CaptureQueriesContext(connection) as captured:
        client.get("/begrippen/")

    assert len(captured) <= 12
