"""A list of places stands in its address, goes along on paper, by mail or by camera, and is kept nowhere here."""

from io import BytesIO
from urllib.parse import parse_qs, unquote

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.http import QueryDict
from django.test import Client
from django.test.utils import CaptureQueriesContext

from home.shortlist.address import MOST_PLACES, slugs_in
from home.shortlist.qr import qr_of
from sociale_kaart.clock import today
from sociale_kaart.models import Location, Service, ServiceAtLocation, ServicePhone

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]

ALMERE, LAGEWAARD = "localhost", "lagewaard.localhost"
THREE = "/mijn-lijst/?d=wijkteam&d=consultatiebureau&d=huisarts"


def get(path: str, host: str = ALMERE):
    return Client(headers={"host": host}).get(path)


def read(path: str, host: str = ALMERE) -> BeautifulSoup:
    response = get(path, host)
    assert response.status_code == 200
    assert not response.cookies
    return BeautifulSoup(response.content, "html.parser")


def slugs(page: BeautifulSoup) -> list[str]:
    return [item["data-service"] for item in page.select(".shortlist__item")]


def test_the_address_is_the_list_in_the_readers_order():
    page = read(THREE)

    assert slugs(page) == ["wijkteam", "consultatiebureau", "huisarts"]
    assert page.find("meta", attrs={"name": "robots"})["content"] == "noindex"


def test_an_empty_list_says_how_one_gets_something_on_it():
    page = read("/mijn-lijst/")

    assert page.h1.get_text() == "Je lijst is nog leeg"
    assert page.main.find("form", role="search")


def test_without_scripts_a_place_is_taken_off_by_the_form():
    form = read(THREE).find("form", action="/mijn-lijst/")

    assert form["method"] == "get"
    assert [field["value"] for field in form.select("input[name=d]")] == ["wijkteam", "consultatiebureau", "huisarts"]
    taken_off = get(THREE + "&weg=consultatiebureau")
    assert (taken_off.status_code, taken_off["Location"]) == (302, "/mijn-lijst/?d=wijkteam&d=huisarts")
    assert get("/mijn-lijst/?d=wijkteam&weg=wijkteam")["Location"] == "/mijn-lijst/"


def test_every_listing_can_be_saved_without_scripts():
    card = read("/verwijswijzer/").select_one("[data-service] a[data-shortlist]")
    page = read("/verwijswijzer/consultatiebureau/")

    assert card["href"] == f"/mijn-lijst/?d={card['data-shortlist']}"
    assert card.get_text(strip=True).startswith("Bewaar op mijn lijst")
    assert {link["href"] for link in page.select("a[data-shortlist]")} == {"/mijn-lijst/?d=consultatiebureau"}
    assert page.header.find("a", href="/mijn-lijst/")


def test_what_is_not_public_any_more_is_counted_and_not_shown(almere):
    Service.objects.filter(municipality=almere, slug="wijkteam").update(live=False)

    page = read(THREE + "&d=bestaat-niet")

    assert slugs(page) == ["consultatiebureau", "huisarts"]
    assert "2 plekken van je lijst staan hier niet meer" in page.main.get_text()


def test_a_site_shows_nothing_of_another():
    only_there = Service.objects.public(today()).filter(municipality__slug="lagewaard", slug="babycafe-noord").first()
    other = (
        only_there
        or Service.objects.public(today())
        .filter(municipality__slug="lagewaard")
        .exclude(slug__in=Service.objects.filter(municipality__slug="almere").values("slug"))[0]
    )

    assert slugs(read(f"/mijn-lijst/?d={other.slug}", LAGEWAARD)) == [other.slug]
    assert slugs(read(f"/mijn-lijst/?d={other.slug}")) == []


@pytest.mark.parametrize(
    ("query", "expected", "is_cut"),
    [
        ("d=a&d=b&d=a", ["a", "b"], False),
        ("d=", [], True),
        ("d=a%00b&d=c", ["c"], True),
        ("d=<script>", [], True),
        ("d=" + "x" * 101, [], True),
        ("&".join(f"d=p{n}" for n in range(31)), [f"p{n}" for n in range(MOST_PLACES)], True),
        ("&".join(f"d=p{n % 3}" for n in range(900)), ["p0", "p1", "p2"], True),
    ],
)
def test_an_address_of_strangers_is_read_within_bounds(query, expected, is_cut):
    assert slugs_in(QueryDict(query)) == (expected, is_cut)


def test_what_could_not_be_read_is_said():
    assert "niet de hele lijst lezen" in read("/mijn-lijst/?d=wijkteam&d=%3Cscript%3E").main.get_text()


def test_a_place_shows_the_first_number_that_can_be_called_and_a_public_address(almere):
    service = Service.objects.get(municipality=almere, slug="wijkteam")
    ServicePhone.objects.create(service=service, number="06-00000123", sort_order=0)
    ServicePhone.objects.create(service=service, number="036-5391234", sort_order=1)
    for slug, hidden in (("geheim", True), ("open", False)):
        place = Location.objects.create(
            municipality=almere, slug=slug, name=slug, address=f"{slug.capitalize()}straat 1", has_hidden_address=hidden
        )
        ServiceAtLocation.objects.create(service=service, location=place)

    page = read(THREE)

    item = page.select_one("[data-service=wijkteam]")
    assert item.find("a", href="tel:+31365391234").get_text() == "036-5391234"
    assert "Openstraat 1" in item.get_text()
    assert "Geheimstraat" not in str(page)


def test_the_square_holds_the_whole_address_of_the_list():
    segno = pytest.importorskip("segno")
    address = "http://localhost/mijn-lijst/?d=wijkteam&d=consultatiebureau&d=huisarts"
    drawn = qr_of(address)

    shown = read(THREE).select_one(".share-box__path")["d"]

    dark = sum(bool(point) for row in segno.make_qr(address, error="l").matrix_iter(border=4) for point in row)
    assert shown == drawn.d
    assert sum(int(run.rpartition("h")[2]) for run in shown.split("M")[1:]) == dark


def test_a_list_too_long_for_a_square_says_so():
    long = Service.objects.public(today()).filter(municipality__slug="lagewaard").order_by("-slug")[:MOST_PLACES]

    page = read("/mijn-lijst/?" + "&".join(f"d={service.slug}" for service in long), LAGEWAARD)

    assert len(slugs(page)) == MOST_PLACES
    assert page.select_one(".share-box__path") is None
    assert "te lang voor een QR-code" in page.select_one(".share-box").get_text()
    mail = page.find("a", href=lambda href: href.startswith("mailto:?"))["href"]
    assert len(mail) < 2000


def test_the_mail_and_the_text_hold_names_and_the_address():
    page = read(THREE)

    mail = page.find("a", href=lambda href: href.startswith("mailto:?"))["href"]
    parts = parse_qs(mail.partition("?")[2])
    assert parts["subject"] == ["Mijn lijst van OKé-punt"]
    assert "2. Consultatiebureau (JGZ Almere)" in parts["body"][0]
    assert "http://localhost/mijn-lijst/?d=wijkteam&d=consultatiebureau&d=huisarts" in unquote(mail)
    assert "1. Wijkteam" in page.textarea.get_text()


@pytest.mark.parametrize("prefix", ["", "/ar"])
def test_the_list_on_paper_is_a_pdf(prefix):
    response = get(f"{prefix}/mijn-lijst/lijst.pdf?d=wijkteam&d=huisarts")

    assert response["Content-Type"] == "application/pdf"
    assert BytesIO(response.content).read(5) == b"%PDF-"
    assert get(f"{prefix}/mijn-lijst/lijst.pdf").status_code == 404


def test_a_list_that_nobody_should_see_has_the_quick_exit(almere):
    services = Service.objects.public(today()).filter(municipality=almere, is_first_contact=False)
    sensitive = services.filter(main_question_type__is_sensitive=True, is_general_entrance=False).first()

    assert read(f"/mijn-lijst/?d={sensitive.slug}").select_one("[data-quick-exit]")
    assert read("/mijn-lijst/?d=consultatiebureau").select_one("[data-quick-exit]") is None


@pytest.mark.parametrize("prefix", ["", "/en", "/ar"])
def test_it_asks_the_database_few_questions_however_long_it_is(prefix):
    many = Service.objects.public(today()).filter(municipality__slug="lagewaard")[:MOST_PLACES]
    path = f"{prefix}/mijn-lijst/?" + "&".join(f"d={service.slug}" for service in many)
    get(path, LAGEWAARD)

    with CaptureQueriesContext(connection) as captured:
        get(path, LAGEWAARD)

    assert len(captured) <= 12, [query["sql"][:90] for query in captured]
