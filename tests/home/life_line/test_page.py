"""The life line tells what is normal now, what there is now and what comes next, and keeps nothing."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from home.models import InformationPage, LifeMoment
from sociale_kaart.models import Audience, Service

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]


def get(path: str, host: str = "localhost"):
    return Client(headers={"host": host}).get(path)


def read(query: str = "", host: str = "localhost", prefix: str = "") -> BeautifulSoup:
    response = get(f"{prefix}/levenslijn/{query}", host)
    assert response.status_code == 200
    assert not response.cookies
    return BeautifulSoup(response.content, "html.parser")


def test_without_a_choice_it_asks_and_shows_nothing_else():
    page = read()

    assert [form["method"] for form in page.main.find_all("form")] == ["get"] * 3
    assert page.select(".page-card, .service-card, .life-line") == []
    assert len(page.select(".age-picker__link")) == 9
    assert page.find("meta", attrs={"name": "robots"}) is None


def test_a_toddler_has_pages_help_and_a_future():
    page = read("?geboren=2024-05")

    assert page.h1.get_text() == "2 jaar en 6 maanden"
    assert page.select_one("[aria-current=true] .age-picker__name").get_text() == "Peuter"
    assert "driftbuien" in {card["data-page"] for card in page.select("[data-page]")}
    assert "consultatiebureau" in {card["data-service"] for card in page.select("[data-service]")}
    ahead = [(when.get_text(), when.find_next("h3").get_text()) for when in page.select("p.life-line__when")]
    assert ahead[0] == ("3 jaar, rond mei 2027", "Meld je kind aan bij een school")
    assert ahead[1] == ("4 jaar, rond mei 2028", "Het eerste schooljaar")


def test_before_birth_comes_the_step_from_the_midwife_to_the_clinic():
    page = read("?uitgerekend=2026-12")

    assert "uitgerekend in december 2026" in page.h1.get_text()
    assert page.select_one(".life-line h3").get_text() == "Van de verloskundige naar het consultatiebureau"
    stops, begins = page.find(id="stopt").parent.get_text(), page.find(id="begint").parent.get_text()
    assert "Controles bij de verloskundige" in stops
    assert "Consultatiebureau" in begins
    assert "bij de geboorte, rond december 2026" in begins


def test_at_seventeen_comes_eighteen():
    page = read("?leeftijd=204")

    assert "18 jaar: volwassen voor de wet" in [title.get_text() for title in page.select(".life-line h3")]
    assert page.find("a", href="/informatie/bijna-18/")


def test_the_end_of_the_line_is_not_the_end_of_help():
    assert "De hulp stopt niet" in read("?leeftijd=275").main.get_text()


def test_each_moment_leads_to_the_page_that_says_so():
    for months in (-9, 0, 30, 140, 200):
        for moment in read(f"?leeftijd={months}").select(".life-line__moment"):
            assert moment.a, moment.h3


def test_every_first_moment_rests_on_a_page_of_the_starting_content():
    slugs = set(LifeMoment.objects.values_list("page_slug", flat=True))

    assert LifeMoment.objects.count() == 13
    assert slugs <= set(InformationPage.objects.values_list("slug", flat=True))


def test_a_page_that_is_taken_away_takes_its_link_along_and_no_more():
    InformationPage.objects.get(slug="bijna-18", url_path__startswith="/almere/").unpublish()

    page = read("?leeftijd=204")

    assert page.find("a", href="/informatie/bijna-18/") is None
    assert "18 jaar: volwassen voor de wet" in page.main.get_text()


def test_what_is_only_for_professionals_stays_off_the_line():
    services = {card["data-service"] for card in read("?leeftijd=12").select("[data-service]")}
    assert services
    only = Service.objects.get(municipality__slug="almere", slug=services.pop())
    only.audiences.set([Audience.objects.get(slug="professional")])
    only.save()

    assert only.slug not in {card["data-service"] for card in read("?leeftijd=12").select("[data-service]")}


@pytest.mark.parametrize(
    ("query", "words", "offer"),
    [
        ("?uitgerekend=2029-11", "november 2029 is te ver weg", None),
        ("?uitgerekend=2026-10", "oktober 2026 is voorbij", "?geboren=2026-10"),
        ("?geboren=2027-03", "maart 2027 moet nog komen", "?uitgerekend=2027-03"),
        ("?geboren=1990-01", "Deze lijn loopt tot 23 jaar", None),
        ("?geboren=x", "Kies de maand en het jaar", None),
        ("?leeftijd=duizend", "Kies een leeftijd", None),
    ],
)
def test_an_impossible_moment_is_explained_at_its_field(query, words, offer):
    page = read(query)

    fault = page.find(id="fout")
    assert words in fault.get_text()
    link = fault.select_one("a[rel=nofollow]")
    assert (link["href"] if link else None) == offer
    assert page.select('[aria-invalid="true"][aria-describedby="fout"]')
    assert page.select(".life-line") == []


def test_a_form_half_filled_in_says_what_lacks():
    response = Client(headers={"host": "localhost"}).get("/levenslijn/?geboortejaar=2024&geboortemaand=", follow=True)

    assert "Kies de maand en het jaar" in response.content.decode()


def test_a_day_is_left_out_of_the_address():
    response = get("/levenslijn/?geboren=2024-05-17")

    assert (response.status_code, response["Location"]) == (302, "/levenslijn/?geboren=2024-05")


def test_no_other_site_learns_what_was_chosen():
    response = get("/levenslijn/?geboren=2024-05")

    assert response["Referrer-Policy"] == "same-origin"
    page = BeautifulSoup(response.content, "html.parser")
    outside = [
        tag[name] for tag in page.find_all() for name in ("href", "src", "action") if tag.get(name, "")[:4] == "http"
    ]
    assert [url for url in outside if "2024" in url] == []
    assert "2024" not in page.title.get_text()
    assert page.find("meta", attrs={"name": "robots"})["content"] == "noindex"


def test_readers_of_arabic_get_what_is_translated_and_the_rest_in_dutch_marked_as_such():
    page = read("?leeftijd=30", prefix="/ar")

    languages = {link["href"]: link.get("lang") for link in page.select(".page-card__link")}
    assert languages["/ar/informatie/naar-de-basisschool/"] is None
    assert languages["/informatie/driftbuien/"] == "nl"
    assert "/informatie/naar-de-basisschool/" not in languages


def test_a_site_shows_its_own_help():
    page = read("?leeftijd=3", host="lagewaard.localhost")

    slugs = [card["data-service"] for card in page.select("[data-service]")]
    assert slugs
    assert Service.objects.filter(municipality__slug="lagewaard", slug__in=slugs).count() == len(slugs)


@pytest.mark.parametrize(("prefix", "query"), [("", ""), ("/en", "?geboren=2024-05"), ("/ar", "?uitgerekend=2027-02")])
def test_it_asks_the_database_at_most_twelve_questions(prefix, query):
    path = f"{prefix}/levenslijn/{query}"
    get(path)

    with CaptureQueriesContext(connection) as captured:
        get(path)

    assert len(captured) <= 12, [query["sql"][:100] for query in captured]


def test_home_leads_to_it():
    assert BeautifulSoup(get("/").content, "html.parser").main.find("a", href="/levenslijn/")
