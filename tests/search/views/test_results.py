"""The two lists for people: every state is an address, and no address is an error page."""

import json

import pytest
from bs4 import BeautifulSoup

from sociale_kaart.models import Location

LAGEWAARD = {"headers": {"host": "lagewaard.localhost"}}

pytestmark = pytest.mark.usefixtures("almere")


def soup(response) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


def listed(response) -> list[str]:
    return [card["data-service"] for card in soup(response).select("[data-service]")]


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("jaren=2&maanden=6&q=&wijk=", "leeftijd=30"),
        ("jaren=0&maanden=0", "leeftijd=0"),
        ("jaren=&maanden=0&q=slapen", "q=slapen"),
        ("jaren=zwanger&maanden=0", "levensfase=zwanger"),
        ("jaren=twee&maanden=", "leeftijd=twee"),
    ],
)
def test_years_and_months_become_one_age_in_the_address(client, typed, address):
    response = client.get(f"/verwijswijzer/?{typed}")

    assert response.status_code == 302
    assert response["Location"] == f"/verwijswijzer/?{address}"


def test_a_whole_question_finds_places_and_something_to_read(client):
    page = soup(client.get("/zoeken/?q=mijn+peuter+praat+nog+niet,+wie+kan+helpen+in+haven"))

    assert page.select_one("[data-page=leren-praten-en-voorlezen]")
    assert page.select("[data-service]")


def test_each_choice_leaves_the_number_that_it_promises(client):
    page = soup(client.get("/verwijswijzer/?wijk=almere-haven"))
    choices = [one for one in page.select("[data-facet=vraagtype]") if int(one["data-count"])][:3]
    assert choices

    for choice in choices:
        chosen = soup(client.get(f"/verwijswijzer/?wijk=almere-haven&vraagtype={choice['data-value']}"))
        assert chosen.select_one("#gevonden").text.split()[0] == choice["data-count"]


def test_what_does_not_say_its_age_stands_after_a_heading_of_its_own(client):
    pages = [soup(client.get(f"/verwijswijzer/?leeftijd=30&pagina={number}")) for number in range(1, 9)]

    first = next(page for page in pages if page.select_one("#gevonden ~ .notice, .notice ~ div [data-service]"))
    below = [card["data-service"] for card in first.select(".notice ~ div [data-service]")]
    assert "oke-punt" in below or any("oke-punt" in str(page) for page in pages[pages.index(first) :])


def test_filters_that_leave_nothing_name_the_one_in_the_way(client):
    page = soup(client.get("/verwijswijzer/?leeftijd=0&trede=specialistisch&taal=tr"))

    ways = page.select(".empty-state .chip")
    assert ways
    for way in ways:
        assert listed(client.get("/verwijswijzer/" + way["href"]))


@pytest.mark.parametrize(
    "parameters",
    [
        "leeftijd=oud&wijk=nergens&vraagtype=x&pagina=abc&sorteer=willekeurig",
        "leeftijd=99999999999999999999",
        "postcode=0000AA",
        "q=" + "slapen+" * 1500,
        "q=%00%01%1f%7f",
        "q=%F0%9F%A4%B1%ED%A0%80",
        "q=%22AND%28+OR+%2A%3A%5B",
        "wijk=" + "a" * 5000,
        "&".join(f"wijk=w{n}" for n in range(500)),
        "open=misschien&kosten=duur",
        "jaren=99999999999999999999999&maanden=-4",
    ],
)
@pytest.mark.parametrize("path", ["/zoeken/", "/verwijswijzer/", "/kaart/plekken.json"])
def test_no_address_is_an_error_page(client, path, parameters):
    assert client.get(f"{path}?{parameters}", follow=True).status_code == 200


def test_what_could_not_be_read_is_said(client):
    response = client.get("/verwijswijzer/?wijk=nergens")

    assert "wijk: nergens" in soup(response).select_one(".notice").text
    assert listed(response)


@pytest.mark.parametrize("number", ["900", "1000001", "9" * 30])
def test_a_page_beyond_the_last_is_a_404_with_the_way_back(client, number):
    response = client.get(f"/verwijswijzer/?wijk=almere-haven&pagina={number}")

    assert response.status_code == 404
    assert soup(response).select_one('.empty-state a[href="?wijk=almere-haven"]')


def test_a_posted_question_stays_out_of_every_link(client):
    response = client.post("/zoeken/", {"q": "ik word thuis geslagen", "wijk": "almere-haven"})

    page = soup(response)
    assert response.status_code == 200
    assert listed(response)
    for link in page.select("main a[href]"):
        assert "geslagen" not in link["href"]
    assert page.select_one("form.filter-panel__body")["method"] == "post"


def test_another_site_cannot_post_a_question(client):
    assert client.post("/zoeken/", {"q": "x"}, headers={"origin": "https://elders.example"}).status_code == 403


@pytest.mark.parametrize("path", ["/zoeken/?q=slapen", "/verwijswijzer/", "/kaart/plekken.json", "/en/zoeken/?q=sleep"])
def test_lists_set_no_cookie(client, path):
    assert not client.get(path).cookies


@pytest.mark.parametrize(
    "address",
    [
        "/zoeken/?q=slapen",
        "/zoeken/?q=slapen&wijk=almere-haven&leeftijd=12",
        "/verwijswijzer/",
        "/verwijswijzer/?trede=x",
    ],
)
@pytest.mark.parametrize("host", ["localhost", "lagewaard.localhost"])
def test_lists_ask_the_database_little(client, django_assert_max_num_queries, address, host):
    client.get(address, headers={"host": host})  # The first one fills what the process remembers.

    with django_assert_max_num_queries(12):
        client.get(address, headers={"host": host})


def test_the_map_gives_districts_with_the_counts_of_the_list(client):
    answer = json.loads(client.get("/kaart/plekken.json?vraagtype=slapen").content)
    page = soup(client.get("/verwijswijzer/?vraagtype=slapen"))

    counts = {one["data-value"]: one["data-count"] for one in page.select("[data-facet=wijk]")}
    assert answer["tiles"] == "/kaart/{z}/{x}/{y}.png"
    assert len(answer["areas"]) == 6
    assert any(area["label"] == f"Almere Haven ({counts['almere-haven']})" for area in answer["areas"])


def test_a_made_up_municipality_has_places_and_no_tiles(client):
    answer = json.loads(client.get("/kaart/plekken.json", **LAGEWAARD).content)

    assert answer["tiles"] == ""
    assert answer["areas"] == []
    assert answer["places"]


def test_a_hidden_place_is_not_on_the_map(client):
    hidden = Location.objects.filter(has_hidden_address=True)
    assert len(hidden) == 8

    answers = client.get("/kaart/plekken.json", **LAGEWAARD).content.decode()
    answers += client.get("/kaart/plekken.json?vraagtype=veiligheid-thuis", **LAGEWAARD).content.decode()
    answers += client.get("/verwijswijzer/?vraagtype=veiligheid-thuis", **LAGEWAARD).content.decode()
    for location in hidden:
        assert not location.address or location.address not in answers
        assert not location.latitude or str(location.latitude) not in answers
