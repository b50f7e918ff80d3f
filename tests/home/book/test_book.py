"""The whole map as a book: each service once in full, by topic, light help first, and nothing that is hidden."""

import re

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from home.book import entries
from sociale_kaart.clock import today
from sociale_kaart.models import Location, Service, ServiceAtLocation, ServicePhone, ServiceStatus
from tests.home.pages_of_home import ALMERE, LAGEWAARD

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]

BOOK = "/productenboek/"


def read(path: str = BOOK, host: str = ALMERE) -> BeautifulSoup:
    response = Client(headers={"host": host}).get(path)
    assert response.status_code == 200
    assert not response.cookies
    return BeautifulSoup(response.content, "html.parser")


def test_every_service_of_the_map_stands_in_it_once(lagewaard):
    page = read(host=LAGEWAARD)

    expected = Service.objects.findable(today()).filter(municipality=lagewaard).values_list("slug", flat=True)
    assert sorted(one["data-service"] for one in page.select("article.book__entry")) == sorted(expected)
    numbers = [int(one["id"][1:]) for one in page.select("article.book__entry")]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(page.select(".book__register li")) == len(numbers)


def test_in_a_chapter_light_help_comes_before_heavy(almere):
    tiers = dict(Service.objects.filter(municipality=almere).values_list("slug", "tier__order"))

    for chapter in read().select("section.book__chapter"):
        orders = [tiers[one["data-service"]] for one in chapter.select("article")]
        assert orders == sorted(orders)


def test_contents_register_and_cross_references_lead_to_what_is_there():
    page = read()

    inside = {link["href"] for link in page.select(".book a[href^='#']")}
    assert inside
    assert all(page.find(id=link[1:]) for link in inside)
    assert page.select(".book__also")


def test_an_entry_tells_whom_it_is_for_where_how_and_how_fresh(almere):
    service = Service.objects.get(municipality=almere, slug="consultatiebureau")
    ServicePhone.objects.create(service=service, number="036-5291234")

    entry = read().select_one("[data-service=consultatiebureau]")

    assert [term.get_text() for term in entry.select("dt")][:2] == ["Leeftijd", "Voor"]
    assert entry.find("a", href="tel:+31365291234")
    assert "Nog niet nagekeken" in entry.get_text()


def test_a_hidden_address_and_what_is_not_public_stay_out(almere):
    service = Service.objects.get(municipality=almere, slug="consultatiebureau")
    place = Location.objects.create(
        municipality=almere, slug="geheim", name="Geheimhuis", address="Geheimstraat 1", has_hidden_address=True
    )
    ServiceAtLocation.objects.create(service=service, location=place)
    Service.objects.filter(municipality=almere, slug="wijkteam").update(status=ServiceStatus.ENDED)

    page = str(read())

    assert "Geheim" not in page
    assert 'data-service="wijkteam"' not in page
    assert "Het adres is niet openbaar" in page


@pytest.mark.parametrize("prefix", ["/en", "/ar"])
def test_other_languages_say_what_is_in_dutch(prefix):
    page = read(prefix + BOOK)

    assert page.select_one(".book [lang=nl]")
    assert page.select_one("article.book__entry")


def test_what_does_not_fit_is_told(monkeypatch):
    monkeypatch.setattr(entries, "MOST_ENTRIES", 50)

    page = read()

    assert len(page.select("article.book__entry")) == 50
    assert re.search(r"Er zijn nog \d+ plekken die hier niet in passen", page.main.get_text())


def test_it_asks_the_database_as_much_for_four_hundred_as_for_eighty():
    counts = {}
    for host in (ALMERE, LAGEWAARD):
        reader = Client(headers={"host": host})
        # The first one fills what every page remembers.
        reader.get("/begrippen/")
        with CaptureQueriesContext(connection) as captured:
            reader.get(BOOK)
        counts[host] = len(captured)

    assert counts[ALMERE] == counts[LAGEWAARD] <= 12, counts


def test_colleagues_find_it():
    for path in ("/verwijswijzer/", "/zoeken/?doelgroep=professional"):
        assert read(path).main.find("a", href=BOOK), path
    assert read("/zoeken/?q=slapen").main.find("a", href=BOOK) is None
