"""While searching does not work, everybody still finds whom to call and every place that helps."""

import socket
import time

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from sociale_kaart import clock
from sociale_kaart.models import Service

pytestmark = pytest.mark.usefixtures("almere")
NOBODY = "http://127.0.0.1:9"


@pytest.fixture
def broken(settings) -> None:
    """A search server that is not there."""
    settings.ELASTICSEARCH_URL = NOBODY


def soup(response) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


@pytest.mark.parametrize("address", ["/zoeken/?q=huilbaby", "/verwijswijzer/?wijk=almere-haven", "/en/zoeken/?q=sleep"])
def test_the_page_says_so_with_the_phone_numbers_first(client, broken, address):
    response = client.get(address)

    page = soup(response)
    numbers = page.select_one("main #nu-hulp")
    assert response.status_code == 503
    assert numbers.select_one("a[href='tel:112']")
    assert len(page.select("[id=nu-hulp]")) == 1
    assert page.select_one("#alles").sourceline > numbers.sourceline


def test_every_service_is_listed_once_over_pages_of_fifty(client, broken):
    listed, page = [], 1
    while True:
        found = soup(client.get(f"/verwijswijzer/?leeftijd=4&pagina={page}"))
        links = [link["href"] for link in found.select('[aria-labelledby=alles] > ul a[href^="/verwijswijzer/"]')]
        assert 0 < len(links) <= 50
        listed += links
        if not found.select_one("a[rel=next]"):
            break
        page += 1

    services = Service.objects.findable(clock.today()).filter(municipality__slug="almere")
    assert sorted(listed) == sorted(service.get_absolute_url() for service in services)


def test_a_page_number_that_cannot_be_read_is_the_first_page(client, broken):
    assert client.get("/verwijswijzer/?pagina=-7%00x").status_code == 503


def test_the_page_asks_the_database_a_fixed_few_questions(client, broken, django_assert_max_num_queries):
    with django_assert_max_num_queries(12):
        client.get("/verwijswijzer/")


def test_machines_hear_a_problem_document(client, broken):
    for name in ("api_search", "api_suggest"):
        response = client.get(reverse(name), {"q": "slapen"})

        assert response.status_code == 503
        assert response["Content-Type"] == "application/problem+json"


def test_the_portal_stays_ready_and_tells_that_the_server_is_out_of_reach(client, broken):
    response = client.get("/health/ready")

    assert response.status_code == 200
    assert response.json()["search"]["nl"] == {"index": "unreachable"}


def test_an_edit_is_kept_although_the_index_cannot_take_it_in(client, broken, django_capture_on_commit_callbacks):
    service = Service.objects.findable(clock.today()).filter(municipality__slug="almere").first()
    service.name_nl = "Andere naam"

    with django_capture_on_commit_callbacks(execute=True):
        service.save_revision().publish()

    assert client.get(service.get_absolute_url()).status_code == 200
    assert Service.objects.get(pk=service.pk).name_nl == "Andere naam"


def test_the_answer_comes_within_moments_also_for_a_server_that_hangs(client, settings):
    """A socket that accepts and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as hanging:
        settings.ELASTICSEARCH_URL = f"http://127.0.0.1:{hanging.getsockname()[1]}"
        started = time.monotonic()
        response = client.get("/verwijswijzer/?q=geld")

    assert response.status_code == 503
    assert time.monotonic() - started < 5
