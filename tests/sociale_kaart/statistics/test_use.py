"""The use of public pages is counted by month, beside the page, and nothing of who it was is kept."""

import threading
from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from sociale_kaart.clock import today
from sociale_kaart.models import QuestionCount, SearchCount, Service, UseCount, UseKind
from sociale_kaart.statistics import visits, writing
from sociale_kaart.statistics.tally import Row, Tally

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]
BROWSER = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36"
SERVICE = "/verwijswijzer/consultatiebureau/"
CLICK = "/contact/dienst/consultatiebureau/bellen/"


@pytest.fixture(autouse=True)
def nobody_came_yet() -> None:
    visits.once.clear()
    visits.flood.clear()
    writing.pending.take()


def reader(address: str = "192.0.2.1", **headers: str) -> Client:
    told = {"host": "localhost", "user-agent": BROWSER} | headers
    return Client(headers=told, REMOTE_ADDR=address, enforce_csrf_checks=True)


def counted() -> dict[str, int]:
    writing.write()
    return dict(UseCount.objects.values_list("kind", "count"))


def test_a_page_is_counted_once_for_a_household_and_again_for_another():
    for address in ("192.0.2.1", "192.0.2.1", "192.0.2.2"):
        assert reader(address).get(SERVICE).status_code == 200

    assert counted() == {UseKind.VIEW: 2}
    row = UseCount.objects.get()
    assert (row.subject, row.month) == (Service.objects.get(municipality__slug="almere", slug="consultatiebureau"),
                                        date(2026, 11, 1))  # fmt: skip
    assert row.municipality.slug == "almere"


def test_pages_of_editors_and_of_organizations_are_counted_too():
    reader().get("/informatie/baby-huilt-veel/")
    reader().get("/organisaties/jgz-almere/")
    writing.write()

    kinds = set(UseCount.objects.values_list("content_type__model", flat=True))
    assert kinds == {"page", "organization"}


@pytest.mark.parametrize(
    "headers",
    [
        {"user-agent": ""},
        {"user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"},
        {"user-agent": "curl/8.5"},
        {"user-agent": "WhatsApp/2.23"},
        {"sec-purpose": "prefetch;prerender"},
        {"purpose": "prefetch"},
        {"x-moz": "prefetch"},
    ],
)
def test_robots_and_pages_fetched_in_advance_are_not_counted(headers):
    reader(**headers).get(SERVICE)
    reader(**headers).post(CLICK)

    assert counted() == {}


def test_a_head_request_is_nobody_who_reads():
    reader().head(SERVICE)

    assert counted() == {}


def test_counting_adds_no_query_and_no_cookie_to_a_page():
    reader().get(SERVICE)
    nobody, somebody = reader(**{"user-agent": ""}), reader("192.0.2.9")

    with CaptureQueriesContext(connection) as without:
        nobody.get(SERVICE)
    with CaptureQueriesContext(connection) as with_count:
        response = somebody.get(SERVICE)

    assert len(with_count) == len(without)
    assert not response.cookies
    assert not UseCount.objects.exists()
    assert counted() == {UseKind.VIEW: 2}


def test_every_way_of_contact_says_where_a_browser_tells_that_it_was_used():
    reachable = Service.objects.public(today()).filter(municipality__slug="almere").exclude(website="")
    for path in [service.get_absolute_url() for service in reachable[:3]]:
        page = BeautifulSoup(reader().get(path).content, "html.parser").select_one("main")
        ways = page.select("a[href^='tel:'], a[href^='mailto:'], .contact-card a[rel~=external]")
        told = {way["ping"].rsplit("/", 2)[1] for way in ways if "crisis" not in str(way.get("class"))}

        assert "website" in told
        assert all(reader().post(way["ping"]).status_code == 204 for way in ways)


def test_a_call_is_counted_without_script_and_without_waiting():
    told = reader(**{"content-type": "text/ping", "ping-to": "tel:+31365475000", "sec-fetch-site": "same-origin"})

    first = told.post(CLICK, data="PING", content_type="text/ping")
    told.post(CLICK, data="PING", content_type="text/ping")
    reader().post("/en" + CLICK.replace("bellen", "mailen"))

    assert (first.status_code, first.content, len(first.cookies)) == (204, b"", 0)
    assert counted() == {UseKind.CALL: 1, UseKind.MAIL: 1}


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/contact/dienst/bestaat-niet/bellen/", 404),
        ("/contact/dienst/consultatiebureau/faxen/", 404),
        ("/contact/pagina/consultatiebureau/bellen/", 404),
    ],
)
def test_what_is_not_there_is_not_counted(path, status):
    assert reader().post(path).status_code == status
    assert counted() == {}


def test_only_the_page_itself_can_tell():
    assert reader().get(CLICK).status_code == 405
    assert reader(**{"sec-fetch-site": "cross-site"}).post(CLICK).status_code == 403
    assert counted() == {}


def test_a_flood_from_one_address_stops_counting_and_answers_on():
    slugs = list(Service.objects.filter(municipality__slug="almere", live=True).values_list("slug", flat=True)[:60])

    statuses = {
        reader().post(f"/contact/dienst/{slug}/{way}/").status_code
        for way in ("bellen", "mailen", "website")
        for slug in slugs
    }
    writing.write()

    assert statuses <= {204, 404}
    assert sum(UseCount.objects.values_list("count", flat=True)) == visits.flood.most


def test_nothing_of_who_it_was_is_kept():
    kept = {field.name for model in (UseCount, QuestionCount, SearchCount) for field in model._meta.get_fields()}

    assert kept == {
        *("id", "content_type", "object_id", "subject", "municipality", "month", "kind", "count"),
        *("service", "words", "question_type", "area", "outcome"),
    }


def test_two_processes_add_to_the_same_row():
    service = Service.objects.filter(municipality__slug="almere").first()
    kind = ContentType.objects.get_for_model(Service)
    row = Row(UseCount, (("content_type_id", kind.pk), ("object_id", service.pk), ("month", date(2026, 11, 1)),
                         ("kind", "view")), (("municipality_id", service.municipality_id),))  # fmt: skip

    for number in (3, 4):
        writing.count(row, number)
        writing.write()

    assert UseCount.objects.get().count == 7


def test_what_is_about_something_gone_stops_nothing_else():
    writing.count(Row(SearchCount, (("municipality_id", None), ("month", date(2026, 11, 1)))))
    reader().get(SERVICE)

    assert counted() == {UseKind.VIEW: 1}


def test_threads_lose_nothing_and_memory_is_bounded():
    tally, rows = Tally(most_rows=10), [Row(UseCount, (("object_id", number),)) for number in range(20)]
    threads = [
        threading.Thread(target=lambda: [tally.add(row) for row in rows for _time in range(50)]) for _one in range(4)
    ]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    taken = tally.take()
    assert len(taken) == 10
    assert set(taken.values()) == {200}
