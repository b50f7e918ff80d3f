"""A list that ends early leads on: a choice less, a person to ask, numbers to call."""

import pytest
from bs4 import BeautifulSoup
from django.template.loader import render_to_string

from search import find as finding
from search.results.values import Label, SearchResults, SectionAnswer, ServiceHit
from sociale_kaart.models import Service, ServicePhone

pytestmark = pytest.mark.usefixtures("almere")
NOTHING = "/verwijswijzer/?leeftijd=3&trede=specialistisch&taal=tr"
LAGEWAARD = {"headers": {"host": "lagewaard.localhost"}}


def soup(response) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


def asked(page: BeautifulSoup) -> str | None:
    """The slug of the service that somebody can ask."""
    card = page.select_one("[aria-labelledby=vraag-iemand] [data-contact]")
    return card["data-contact"] if card else None


@pytest.mark.parametrize("language", ["", "/en", "/ar"])
def test_an_empty_list_names_a_choice_to_take_away_a_person_and_numbers(client, language):
    page = soup(client.get(language + NOTHING))

    (way,) = page.select(".empty-state [data-way-out=language]")
    followed = soup(client.get(language + "/verwijswijzer/" + way["href"]))
    assert followed.select_one("#gevonden").text.split()[0] == way["data-count"]
    assert asked(page) == "wijkteam"
    assert page.select_one("main #nu-hulp a[href='tel:112']")
    assert len(page.select("[id=nu-hulp]")) == 1


def test_what_is_beside_the_list_is_not_counted_in_it(client):
    assert not soup(client.get(NOTHING)).select("[data-service]")


def test_a_long_list_has_none_of_it(client):
    page = soup(client.get("/verwijswijzer/"))

    assert not page.select("[data-way-out], [data-contact], main #nu-hulp")
    assert page.select_one("footer #nu-hulp")


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("wijk=lagewaard-noord", "wijkteam-noord"),
        ("wijk=lagewaard-buitengebied", "wijkteam-de-dijk-buitengebied"),
        ("q=turks+in+Lagewaard+Oost", "wijkteam-oost"),
    ],
)
def test_the_wijkteam_is_that_of_the_district_chosen_or_recognised(client, question, expected):
    page = soup(client.get(f"/zoeken/?leeftijd=3&trede=specialistisch&taal=tr&{question}", **LAGEWAARD))

    assert asked(page) == expected


def test_without_a_district_a_general_entrance_of_the_whole_municipality_is_named(client):
    page = soup(client.get(NOTHING, **LAGEWAARD))

    found = Service.objects.get(municipality__slug="lagewaard", slug=asked(page))
    assert found.is_general_entrance
    assert {area.slug for area in found.service_areas.all()} <= {"lagewaard", "nederland"}
    assert found.minimum_age is None or found.minimum_age <= 3
    assert page.select_one("[aria-labelledby=vraag-iemand] a[href='/wijken/lagewaard/']")


def test_who_is_open_to_everyone_is_named_before_who_asks_for_a_referral(client):
    page = soup(client.get("/zoeken/?q=paspoort", **LAGEWAARD))

    assert Service.objects.get(municipality__slug="lagewaard", slug=asked(page)).access_route.is_open


def test_a_number_that_can_be_called_is_a_button(client):
    team = Service.objects.get(municipality__slug="almere", slug="wijkteam")
    ServicePhone.objects.create(service=team, number="036-5291234")

    page = soup(client.get(NOTHING))

    assert page.select_one("[aria-labelledby=vraag-iemand] a[href^='tel:']")


def test_a_municipality_without_any_entrance_still_leads_to_its_page(client):
    Service.objects.update(is_general_entrance=False, is_first_contact=False)

    page = soup(client.get(NOTHING))

    assert asked(page) is None
    assert page.select_one("[aria-labelledby=vraag-iemand] a[href='/wijken/almere/']")


def test_a_posted_question_is_posted_again_with_less(client):
    response = client.post("/zoeken/", {"leeftijd": "3", "trede": "specialistisch", "taal": "tr"})

    page = soup(response)
    button = page.select_one("form[method=post] [data-way-out=language]")
    sent = {field["name"]: field["value"] for field in button.find_parent("form").select("input")}
    assert sent == {"leeftijd": "3", "trede": "specialistisch"}
    assert not page.select("main a[href*=leeftijd]")
    again = client.post("/zoeken/", sent)
    assert again.context_data["results"].total == int(button["data-count"])


@pytest.mark.parametrize(
    "address",
    [
        NOTHING,
        NOTHING.replace("verwijswijzer", "zoeken"),
        "/zoeken/?q=slapen&trede=specialistisch&taal=tr&open=nu",
        "/zoeken/?q=zwemles&wijk=almere-haven&leeftijd=-5",
    ],
)
@pytest.mark.parametrize("host", ["localhost", "lagewaard.localhost"])
def test_an_empty_list_asks_the_database_little(client, django_assert_max_num_queries, address, host):
    client.get(address, headers={"host": host})  # The first one fills what the process remembers.

    with django_assert_max_num_queries(12):
        client.get(address, headers={"host": host})


def service(slug: str) -> ServiceHit:
    return ServiceHit(
        slug, slug, f"/{slug}/", None, "", Label("eerste-lijn", "dichtbij", 3), None, None, None, None, 1.0
    )


def results(**fields) -> SearchResults:
    return SearchResults(fields.pop("total", 1), fields.pop("hits", ()), (), 1, 10, **fields)


def drawn(template: str, **values) -> BeautifulSoup:
    return BeautifulSoup(render_to_string(f"search/parts/{template}.html", values), "html.parser")


def test_what_comes_close_is_a_list_of_its_own():
    page = drawn("way_on", results=results(nearest=(service("een"), service("twee"))))

    assert [card["data-nearest"] for card in page.select("[aria-labelledby=dichtbij] article")] == ["een", "twee"]
    assert not page.select("[data-service]")


def test_that_nothing_fits_well_is_said_above_what_there_is():
    assert drawn("notices", results=results(is_weak=True)).select_one("[data-weak]")
    assert not drawn("notices", results=results()).select_one("[data-weak]")
    assert not drawn("notices", results=results(is_weak=True, total=0)).select_one("[data-weak]")


@pytest.mark.parametrize("path", ["/zoeken/", "/verwijswijzer/"])
def test_what_a_choice_leaves_out_is_told_above_a_list_of_general_entrances(client, path):
    page = soup(client.get(f"{path}?q=zwemles&wijk=almere-haven&leeftijd=-5"))

    ways = page.select("[data-general] [data-way-out]")
    assert "age_months" in [way["data-way-out"] for way in ways]
    assert len(page.select("[data-way-out]")) == len(ways)
    assert not soup(client.get(f"{path}?q=zwemles")).select("[data-general]")


def test_a_place_outside_the_municipality_is_told():
    page = drawn("notices", results=results(elsewhere="Lelystad"), frame={"municipality": "Almere"})

    assert "‘Lelystad’ ligt niet in Almere" in page.select_one("[data-elsewhere]").text
    assert not drawn("notices", results=results()).select_one("[data-elsewhere]")


def test_a_corrected_question_is_a_link_that_asks_it_so():
    page = drawn("notices", results=results(corrected_text="slaapt niet"), corrected_url="?q=slaapt+niet")

    assert page.select_one(".notice a")["href"] == "?q=slaapt+niet"
    assert page.select_one(".notice a").text == "slaapt niet"


def test_a_corrected_question_stays_out_of_the_address_and_out_of_a_crisis():
    shown = {"corrected_url": "?q=dood+willen"}

    posted = drawn("notices", results=results(corrected_text="dood willen"), is_posted=True, **shown)
    crisis = drawn("notices", results=results(corrected_text="dood willen", crisis="zelfdoding"), **shown)

    assert "dood willen" in posted.text
    assert not posted.select("a")
    assert "dood willen" not in crisis.text


def test_the_direct_answer_links_to_the_part_of_the_page():
    answer = SectionAnswer("Slapen", "Wat is <normaal>?", "/informatie/slapen/#deel-7", "Elk kind wordt wakker.")

    card = drawn("direct_answer", answer=answer)

    assert card.select_one("h2 a")["href"] == "/informatie/slapen/#deel-7"
    assert card.select_one("h2").text == "Wat is <normaal>?"
    assert "Elk kind wordt wakker." in card.text
    assert not card.select("[lang=nl]")


def test_the_words_are_understood_once_for_services_pages_and_ways_out(client, monkeypatch):
    texts, understand = [], finding.understand

    def counting(query, *more):
        texts.append(query.text)
        return understand(query, *more)

    monkeypatch.setattr(finding, "understand", counting)
    response = client.get("/zoeken/?q=mijn+peuter+praat+niet&leeftijd=3&kosten=gratis")

    assert response.context["reading"] is not None
    assert response.context["ways_out"]
    assert texts.count("mijn peuter praat niet") == 1


@pytest.mark.usefixtures("lagewaard")
@pytest.mark.parametrize(
    ("address", "slug", "facets"),
    [
        ("/zoeken/?q=Turkse+vrouwenochtend&taal=uk", "vrouwengroep-turks", ["language"]),
        ("/verwijswijzer/?q=turkse+vrouwenochtend&taal=uk&leeftijd=400", "vrouwengroep-turks", None),
    ],
)
def test_a_place_that_was_named_and_a_choice_leaves_out_is_told(client, address, slug, facets):
    page = soup(client.get(address, **LAGEWAARD))
    notice = page.select_one(f"[data-left-out={slug}]")

    assert notice.select_one("a.nl-link")["href"].endswith(f"/{slug}/")
    ways = [way["data-way-out"] for way in notice.select("[data-way-out]")]
    assert ways == facets if facets else ways
    followed = soup(client.get("/verwijswijzer/" + notice.select_one("[data-way-out]")["href"], **LAGEWAARD))
    assert followed.select_one("[data-service]")["data-service"] == slug


@pytest.mark.usefixtures("lagewaard")
@pytest.mark.parametrize(
    "address",
    [
        "/zoeken/?q=Turkse+vrouwenochtend",
        "/zoeken/?q=Turkse+vrouwenochtend&taal=tr",
        "/zoeken/?q=slapen&taal=uk",
        "/zoeken/?taal=uk",
        "/zoeken/?q=ik+wil+dood&taal=uk",
    ],
)
def test_nothing_is_left_out_where_no_name_was_typed_or_it_is_there(client, address):
    assert client.get(address, **LAGEWAARD).context["left_out"] is None
