"""Hard words on the pages of the starting data."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from home.plain_words.stored import current_lexicon
from sociale_kaart.models import GlossaryTerm, Service


def words(client, path: str, **headers: str) -> list[str]:
    soup = BeautifulSoup(client.get(path, headers={"host": "localhost"}).content, "html.parser")
    return [button.find(string=True) for button in soup.select("button.plain-word")]


def test_a_page_explains_its_hard_words_each_once(almere, client):
    found = words(client, "/informatie/van-school-naar-hulp/")

    assert {"intern begeleider", "wijkteam", "verwijzing"} <= set(found)
    assert len(found) == len({word.lower() for word in found})


def test_a_listing_explains_its_hard_words(almere, client):
    Service.objects.filter(municipality=almere, slug="consultatiebureau").update(
        description_nl="De JGZ kijkt mee. Bij de JGZ kun je ook bellen."
    )

    assert "JGZ" in words(client, "/verwijswijzer/consultatiebureau/")
    assert "JGZ" in words(client, "/en/verwijswijzer/consultatiebureau/")


def test_an_organization_explains_its_hard_words(almere, client):
    assert words(client, "/organisaties/jgz-almere/")


def test_a_direct_answer_explains_its_hard_words_and_the_cards_around_it_do_not(almere, client):
    GlossaryTerm.objects.create(term="baby", kind=GlossaryTerm.Kind.JARGON, explanation_nl="Klein.", is_public=True)

    html = client.get("/zoeken/?q=huilen+baby", headers={"host": "localhost"}).content
    soup = BeautifulSoup(html, "html.parser")

    assert [button.find(string=True).lower() for button in soup.select(".direct-answer button")] == ["baby"]
    assert soup.select(".page-card button, .service-card button") == []


def test_the_page_of_all_words_explains_none_twice(almere, client):
    assert words(client, "/begrippen/") == []


def test_a_changed_word_is_explained_at_once_and_in_one_query(almere, client):
    path = "/informatie/van-school-naar-hulp/"
    words(client, path)
    term = GlossaryTerm.objects.get(term="wijkteam")
    term.is_public = False
    term.save()

    with CaptureQueriesContext(connection) as captured:
        found = words(client, path)

    assert "wijkteam" not in found
    assert sum("glossaryterm" in query["sql"] for query in captured) == 1


@pytest.mark.parametrize("path", ["/informatie/van-school-naar-hulp/", "/ar/verwijswijzer/jgz-hulp-en-advies/"])
def test_every_button_opens_something_that_is_there_once(almere, client, path):
    soup = BeautifulSoup(client.get(path, headers={"host": "localhost"}).content, "html.parser")

    targets = [button["popovertarget"] for button in soup.select("button.plain-word")]

    assert targets
    assert all(len(soup.select(f"#{target}")) == 1 for target in targets)
    assert not soup.select("a button, h1 button, h2 button, h3 button, button button, summary button.plain-word")


@pytest.mark.usefixtures("starting_data", "db")
def test_a_meaning_names_the_municipality_of_the_site(client):
    for host, name in (("localhost", "Almere"), ("lagewaard.localhost", "Lagewaard")):
        soup = BeautifulSoup(client.get("/over/", headers={"host": host}).content, "html.parser")
        glossary = BeautifulSoup(client.get("/begrippen/", headers={"host": host}).content, "html.parser")

        assert f"De sociale kaart van {name}:" in soup.select_one("[popover]").get_text()
        assert f"De sociale kaart van {name}:" in glossary.find(id="woord-verwijswijzer").get_text()


def test_words_are_looked_up_once_a_minute_and_at_once_after_a_change(starting_data, db, django_assert_num_queries):
    current_lexicon("nl")
    with django_assert_num_queries(0):
        before = current_lexicon("nl")

    term = GlossaryTerm.objects.filter(is_public=True).first()
    term.explanation_nl = "Nu anders uitgelegd."
    term.save()

    assert current_lexicon("nl") is not before
