"""What readers see of the pages that editors make."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from home.entrances import service_counts
from home.models import HomePage, InformationPage, StandardPage
from sociale_kaart.clock import today
from sociale_kaart.models import Service

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]

ALMERE, LAGEWAARD = "localhost", "lagewaard.localhost"


def read(client: Client, path: str, host: str = ALMERE, status: int = 200) -> BeautifulSoup:
    response = client.get(path, headers={"host": host})
    assert response.status_code == status
    assert not response.cookies
    return BeautifulSoup(response.content, "html.parser")


@pytest.mark.parametrize(
    ("host", "name", "other"), [(ALMERE, "Almere", "Lagewaard"), (LAGEWAARD, "Lagewaard", "Almere")]
)
@pytest.mark.parametrize("path", ["/", "/en/", "/ar/", "/over/", "/informatie/ik-word-gepest-online/"])
def test_a_site_names_its_own_municipality(client: Client, host: str, name: str, other: str, path: str):
    words = read(client, path, host).get_text(" ")

    assert name in words
    assert other not in words
    assert "{" not in words


def test_home_leads_to_every_way_in(client: Client):
    page = read(client, "/")

    assert page.find("form", role="search")["action"] == "/zoeken/"
    links = {link["href"] for link in page.main.find_all("a")}
    assert {f"/zoeken/?doelgroep={slug}" for slug in ("ouder", "jongere", "professional")} <= links
    assert {"/leeftijden/peuter/", "/onderwerpen/pesten/", "/wijken/almere-haven/"} <= links
    assert "/informatie/" in links


def test_topic_counts_are_of_services_and_pages_of_this_site(client: Client, almere):
    page = read(client, "/")

    shown = page.main.find("a", href="/onderwerpen/pesten/").find(class_="topic-list__count").contents[0]
    home = HomePage.objects.get(slug="almere")
    pages = InformationPage.objects.live().descendant_of(home).filter(question_types__slug="pesten").count()
    assert int(shown) == service_counts(almere, today())["pesten"] + pages
    assert pages > 0


def test_an_information_page_shows_all_its_parts(client: Client):
    page = read(client, "/informatie/somber-rond-de-geboorte/")

    assert page.h1.get_text() == "Somber of gespannen rond de geboorte"
    anchors = [link["href"].removeprefix("#") for link in page.select(".article__contents a")]
    assert len(anchors) == 7
    assert all(page.find(id=anchor) for anchor in anchors)
    assert page.select_one(".tips__list").find_all("li")
    assert len(page.select("details.question")) == 2
    assert page.select_one('[data-page="zwanger-wat-komt-er-op-je-af"]')
    assert 0 < len(page.select("[data-service]")) <= 12
    assert page.select_one(".freshness--never")
    assert page.find(attrs={"data-quick-exit": True})
    assert [a["href"] for a in page.main.select("a.crisis-block__call")] == ["tel:112", "tel:08000113"]


def test_a_page_that_is_not_sensitive_has_no_quick_exit(client: Client):
    assert not read(client, "/informatie/leren-praten-en-voorlezen/").find(attrs={"data-quick-exit": True})


@pytest.mark.parametrize(("host", "municipality"), [(ALMERE, "almere"), (LAGEWAARD, "lagewaard")])
def test_services_on_a_page_are_the_sites_own(client: Client, host: str, municipality: str):
    own = set(Service.objects.filter(municipality__slug=municipality).values_list("slug", flat=True))

    for path in ("/informatie/somber-rond-de-geboorte/", "/informatie/mijn-kind-wordt-gepest/"):
        shown = {card["data-service"] for card in read(client, path, host).select("[data-service]")}
        assert shown
        assert shown <= own


def test_a_page_without_translation_says_so_and_offers_dutch(client: Client):
    page = read(client, "/en/informatie/mijn-kind-wordt-gepest/")

    assert page.html["lang"] == "en"
    assert page.main.select_one('.notice a[hreflang="nl"]')["href"] == "/informatie/mijn-kind-wordt-gepest/"


@pytest.mark.parametrize("path", ["/en/informatie/baby-huilt-veel/", "/informatie/baby-huilt-veel/"])
def test_a_translated_page_has_no_such_notice(client: Client, path: str):
    assert not read(client, path).main.select_one('.article__body > .notice a[hreflang="nl"]')


def test_the_list_names_every_page_once(client: Client):
    slugs = [link["data-page"] for link in read(client, "/informatie/").select("[data-page]")]

    assert len(slugs) == len(set(slugs)) == 48


@pytest.mark.parametrize(
    "path", ["/tr/", "/de/informatie/", "/xx/", "/informatie/bestaat-niet/", "/ar/informatie/pesten/"]
)
def test_an_address_that_does_not_exist_is_a_404_in_the_frame(client: Client, path: str):
    page = read(client, path, status=404)

    assert page.find(id="nu-hulp").find("a", href="tel:112")


def test_a_page_with_nothing_in_it_still_shows(client: Client):
    index = InformationPage.objects.get(slug="baby-huilt-veel", url_path__startswith="/almere/").get_parent()
    index.add_child(instance=InformationPage(title="Leeg", slug="leeg"))
    index.get_parent().add_child(instance=StandardPage(title="Ook leeg", slug="ook-leeg"))

    assert read(client, "/informatie/leeg/").h1.get_text() == "Leeg"
    assert read(client, "/ook-leeg/").h1.get_text() == "Ook leeg"


def test_text_of_an_editor_cannot_run_as_a_script(client: Client):
    page = InformationPage.objects.get(slug="baby-huilt-veel", url_path__startswith="/almere/")
    page.intro = page.when_to_get_help = "<script>alert(1)</script>"
    page.tips = [("tip", "<script>alert(2)</script>")]
    page.sections = [("heading", "<script>alert(3)</script>"), ("bullets", ["<script>alert(4)</script>"])]
    page.save_revision().publish()

    assert not [script for script in read(client, "/informatie/baby-huilt-veel/")("script") if "alert" in script.text]


def test_a_language_without_its_own_tree_leads_to_the_dutch_page(client: Client):
    HomePage.objects.get(slug="almere-ar").unpublish()

    response = client.get("/ar/informatie/", headers={"host": ALMERE})

    assert (response.status_code, response["Location"]) == (302, "/informatie/")


@pytest.mark.parametrize(
    "path", ["/", "/en/", "/ar/", "/informatie/", "/informatie/somber-rond-de-geboorte/", "/en/over/"]
)
def test_an_editorial_page_costs_at_most_twenty_queries(client: Client, django_assert_max_num_queries, path: str):
    read(client, path, LAGEWAARD)

    with django_assert_max_num_queries(20):
        read(client, path, LAGEWAARD)


@pytest.mark.parametrize("path", ["/privacy/", "/over/", "/toegankelijkheid/", "/en/privacy/", "/en/toegankelijkheid/"])
def test_no_spot_that_the_owner_still_fills_in_reaches_a_visitor(client: Client, path: str):
    page = read(client, path)

    assert "[" not in page.get_text()
    assert all("[" not in meta["content"] for meta in page.find_all("meta", attrs={"name": "description"}))
    headings = page.main.find_all("h2")
    assert headings
    assert all(heading.find_next_sibling().name != "h2" for heading in headings)


def test_the_sentences_around_an_open_spot_stay(client: Client):
    words = read(client, "/privacy/").main.get_text(" ")

    assert "Dan gebruiken we dat alleen om te antwoorden." in words
    assert "We wissen het na" not in words
