"""Readers say whether a page helped; what is kept is a number."""

from datetime import date, timedelta

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.db.models import Sum
from django.test import Client
from django.urls import reverse

from home.feedback.views import flood, once
from home.models import FeedbackCount, InformationPage
from tests.signing_in import sign_in

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]
SERVICE = "/reactie/dienst/consultatiebureau/"


@pytest.fixture(autouse=True)
def nobody_sent_anything() -> None:
    flood.clear()
    once.clear()


@pytest.fixture
def reader() -> Client:
    return Client(headers={"host": "localhost"}, enforce_csrf_checks=True)


def counts() -> dict[str, int]:
    rows = FeedbackCount.objects.values_list("answer").annotate(Sum("count"))
    return dict(rows)


def article() -> InformationPage:
    return InformationPage.objects.get(slug="baby-huilt-veel", url_path__contains="/baby", pk__in=almere_pages())


def almere_pages() -> list[int]:
    from wagtail.models import Site

    root = Site.objects.get(is_default_site=True).root_page
    return list(InformationPage.objects.descendant_of(root).values_list("pk", flat=True))


def test_each_page_and_listing_asks_and_the_form_leads_somewhere(reader):
    for path in ("/informatie/baby-huilt-veel/", "/verwijswijzer/consultatiebureau/", "/organisaties/jgz-almere/",
                 "/en/informatie/baby-huilt-veel/", "/ar/verwijswijzer/consultatiebureau/"):  # fmt: skip
        response = reader.get(path, follow=True)
        forms = BeautifulSoup(response.content, "html.parser").select("[data-feedback] form")
        assert len(forms) == 2, path
        answered = reader.post(forms[0]["action"], {"answer": forms[0].button["value"]}, follow=True)
        assert answered.status_code == 200, path
        assert BeautifulSoup(answered.content, "html.parser").select_one("[data-feedback-thanks]"), path
        assert not response.cookies
        assert not answered.cookies


def test_lists_do_not_ask(reader):
    for path in ("/", "/zoeken/?q=baby", "/verwijswijzer/", "/informatie/"):
        assert not BeautifulSoup(reader.get(path).content, "html.parser").select("[data-feedback]"), path


def test_an_answer_is_counted_by_page_and_month(reader, settings):
    reader.post(SERVICE, {"answer": "helped"})
    once.clear()
    reader.post(SERVICE, {"answer": "helped"})
    reader.post(f"/reactie/pagina/{article().pk}/", {"answer": "too-hard"})
    once.clear()
    settings.FIXED_NOW += timedelta(days=31)
    reader.post(SERVICE, {"answer": "helped"})

    rows = FeedbackCount.objects.order_by("month", "answer").values_list("month", "answer", "count")
    assert list(rows) == [
        (date(2026, 11, 1), "helped", 2),
        (date(2026, 11, 1), "too-hard", 1),
        (date(2026, 12, 1), "helped", 1),
    ]
    assert {count.municipality.slug for count in FeedbackCount.objects.all()} == {"almere"}


def test_nothing_about_the_reader_is_kept():
    names = {field.name for field in FeedbackCount._meta.get_fields()}

    assert names == {"id", "content_type", "object_id", "subject", "municipality", "month", "answer", "count"}


def test_a_form_that_is_sent_twice_counts_once(reader):
    answers = [reader.post(SERVICE, {"answer": "helped"}) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [303, 303]
    assert counts() == {"helped": 1}


def test_a_flood_from_one_address_is_stopped_with_words_and_another_goes_on(reader):
    pages = almere_pages()[:25]

    statuses = [reader.post(f"/reactie/pagina/{page}/", {"answer": "other"}).status_code for page in pages]
    refused = reader.post(SERVICE, {"answer": "helped"})
    other = Client(headers={"host": "localhost"}, REMOTE_ADDR="192.0.2.7").post(SERVICE, {"answer": "helped"})

    assert (statuses.count(303), statuses.count(429)) == (20, len(pages) - 20)
    assert (refused.status_code, refused["Retry-After"]) == (429, "600")
    assert BeautifulSoup(refused.content, "html.parser").select_one(".feedback__fault").get_text(strip=True)
    assert other.status_code == 303
    assert counts() == {"other": 20, "helped": 1}


@pytest.mark.parametrize(
    "data", [{}, {"answer": ""}, {"answer": "yes"}, {"answer": "x" * 100_000}, {"answer": "\x00"}, {"reason": "wrong"}]
)
def test_an_answer_from_outside_the_list_is_refused_with_the_question_again(reader, data):
    response = reader.post(SERVICE, data)
    page = BeautifulSoup(response.content, "html.parser")

    assert response.status_code == 400
    assert page.select_one(".feedback__fault").get_text(strip=True)
    assert page.select("[data-feedback] input[type=radio]")
    assert counts() == {}


@pytest.mark.parametrize(
    "path",
    [
        "/reactie/dienst/bestaat-niet/",
        "/reactie/pagina/999999/",
        "/reactie/pagina/1/",
        "/reactie/pagina/99999999999999999999/",
        "/reactie/pagina/abc/",
        "/reactie/organisatie/bestaat-niet/",
        "/reactie/iets/anders/",
    ],
)
def test_what_is_not_on_this_site_cannot_be_answered(reader, path):
    assert reader.get(path).status_code == 404
    assert reader.post(path, {"answer": "helped"}).status_code == 404
    assert counts() == {}


def test_a_page_of_another_site_cannot_be_answered_here(reader):
    other = Client(headers={"host": "lagewaard.localhost"})

    assert other.post(f"/reactie/pagina/{article().pk}/", {"answer": "helped"}).status_code == 404
    assert reader.post(f"/reactie/pagina/{article().pk}/", {"answer": "helped"}).status_code == 303


def test_another_site_cannot_send_answers(reader):
    response = reader.post(SERVICE, {"answer": "helped"}, headers={"sec-fetch-site": "cross-site"})

    assert (response.status_code, counts()) == (403, {})


def test_no_other_method_and_no_search_engine(reader):
    assert reader.delete(SERVICE).status_code == 405
    assert b'content="noindex"' in reader.get(SERVICE).content


def test_an_answer_takes_few_queries(reader, django_assert_max_num_queries):
    reader.post(SERVICE, {"answer": "helped"})
    once.clear()

    with django_assert_max_num_queries(16):
        reader.post(SERVICE, {"answer": "helped"})
    assert connection.vendor


def test_the_report_hides_small_numbers_and_gives_a_table(admin_client, reader):
    service, page = ("dienst", "consultatiebureau"), ("pagina", str(article().pk))
    for answer, times, about in (
        ("helped", 7, service),
        ("wrong", 5, service),
        ("too-hard", 2, service),
        ("helped", 1, page),
    ):
        for _ in range(times):
            flood.clear()
            once.clear()
            reader.post(reverse("feedback", args=about), {"answer": answer})

    html = admin_client.get(reverse("feedback_report")).content.decode()
    table = admin_client.get(reverse("feedback_report"), {"export": "csv"})
    rows = b"".join(table.streaming_content).decode().splitlines()

    cells = [[cell.get_text(" ", strip=True) for cell in row.select("td")] for row in
             BeautifulSoup(html, "html.parser").select("table tbody tr")]  # fmt: skip
    told = {row[0]: row[3:] for row in cells}
    assert told["Consultatiebureau"][:2] == ["7", "7"]
    assert told["Consultatiebureau"][2].endswith(": 5")
    assert "2" not in told["Consultatiebureau"][2]
    assert "5" in told[article().title][0]
    assert told[article().title][0] != "1"
    assert len(rows) == 3


def test_a_moderator_sees_only_the_own_municipality(reader, django_user_model):
    from sociale_kaart.models import Area, MunicipalityRole
    from sociale_kaart.rights.memberships import join_municipality

    reader.post(SERVICE, {"answer": "helped"})
    client = Client(headers={"host": "localhost"})
    shown = {}
    for slug in ("almere", "lagewaard"):
        user = django_user_model.objects.create_user(slug, f"{slug}@example.nl", "x")
        join_municipality(user, Area.objects.get(slug=slug), MunicipalityRole.MODERATOR)
        sign_in(client, user)
        shown[slug] = "Consultatiebureau" in client.get(reverse("feedback_report")).content.decode()

    assert shown == {"almere": True, "lagewaard": False}
