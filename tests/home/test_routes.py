"""Routes in steps, on the screen and on paper; and explanations of what this site does not do."""

import re
import zlib

import pytest
from django.test import Client
from wagtail.models import Page

from home.models import ExplanationPage, RoutePage
from sociale_kaart.models import Service, ServiceStatus
from tests.home.pages_of_home import ALMERE, LAGEWAARD, read

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]

TO_HELP = "/routes/van-school-naar-hulp/"
TO_SCHOOL = "/routes/van-hulp-naar-school/"


def route_page(slug: str = "van-school-naar-hulp") -> RoutePage:
    return RoutePage.objects.get(slug=slug, url_path__startswith="/almere/")


@pytest.mark.parametrize("host", [ALMERE, LAGEWAARD])
@pytest.mark.parametrize("path", [TO_HELP, TO_SCHOOL, f"/en{TO_HELP}"])
def test_a_route_has_five_steps_that_say_who_and_whom(client: Client, path: str, host: str):
    steps = read(client, path, host).select(".route__step")

    assert len(steps) == 5
    assert all(len(step.select(".fact-list__row")) >= 3 for step in steps)
    assert [step.h2["id"] for step in steps] == [f"stap-{number}" for number in range(1, 6)]


def test_what_is_not_known_of_a_step_is_said(client: Client):
    unknown = read(client, TO_HELP).select(".fact-list__row--unknown")

    assert len(unknown) == 3
    assert all("We weten dit nog niet." in row.get_text() for row in unknown)


@pytest.mark.parametrize(("host", "municipality"), [(ALMERE, "almere"), (LAGEWAARD, "lagewaard")])
def test_the_listings_of_a_route_are_the_sites_own_and_answer(client: Client, host: str, municipality: str):
    links = {
        link["href"]
        for path in (TO_HELP, TO_SCHOOL)
        for link in read(client, path, host).select('.route__step a[href^="/verwijswijzer/"]')
    }

    assert links
    for link in links:
        assert Service.objects.filter(municipality__slug=municipality, slug=link.split("/")[2]).exists()
        assert read(client, link, host)


def test_a_listing_that_ended_is_left_out(client: Client):
    Service.objects.filter(slug="sterk-in-de-klas").update(status=ServiceStatus.ENDED)

    assert "/verwijswijzer/sterk-in-de-klas/" not in str(read(client, TO_HELP).main)


def test_a_route_and_an_explanation_say_that_nobody_reviewed_them(client: Client):
    for path in (TO_HELP, "/uitleg/dossiers/", "/en/uitleg/dossiers/"):
        page = read(client, path)
        assert page.select_one(".freshness--never")
        assert page.select_one(".source")


def test_the_list_of_routes_leads_to_each(client: Client):
    links = {link["href"] for link in read(client, "/routes/").main.select(".page-card a")}

    assert links == {TO_HELP, TO_SCHOOL}


@pytest.mark.parametrize("host", [ALMERE, LAGEWAARD])
def test_explanations_name_rights_and_whom_to_call_and_have_no_form(client: Client, host: str):
    links = [link["href"] for link in read(client, "/uitleg/", host).main.select(".page-card a")]

    assert len(links) == 5
    for link in links:
        page = read(client, link, host)
        # But for the one that counts whether a page helped, and takes no words.
        assert [form for form in page.main.select("form") if not form.find_parent(attrs={"data-feedback": True})] == []
        assert re.search(r"[Bb]el ", page.main.get_text())


def test_a_worry_about_a_child_can_be_left_quickly(client: Client):
    assert read(client, "/uitleg/zorgen-om-een-kind/").find(attrs={"data-quick-exit": True})
    assert not read(client, "/uitleg/dossiers/").find(attrs={"data-quick-exit": True})


def test_the_same_steps_are_a_pdf_that_says_its_language(client: Client):
    link = read(client, f"/en{TO_HELP}").main.find("a", href=re.compile("pdf"))["href"]

    response = client.get(link, headers={"host": ALMERE})

    assert (response.status_code, response["Content-Type"]) == (200, "application/pdf")
    assert response["Content-Disposition"] == 'inline; filename="van-school-naar-hulp.pdf"'
    assert not response.cookies
    assert response.content.startswith(b"%PDF-")
    assert b"/Lang (en)" in response.content
    assert b"/Title" in response.content
    assert b"/DisplayDocTitle true" in response.content
    assert all(
        zlib.decompress(stream)
        for stream in re.findall(rb"FlateDecode[^>]*>>\s*stream\n(.*?)\nendstream", response.content, re.S)[:1]
    )


def test_an_arabic_route_is_drawn_from_the_right(client: Client):
    page = route_page()
    home = Page.objects.get(url_path="/almere-ar/")
    section = page.get_parent().specific.copy_for_translation(home.locale, copy_parents=True)
    section.save_revision().publish()
    arabic = page.copy_for_translation(home.locale)
    arabic.title = "من المدرسة إلى المساعدة"
    arabic.save_revision().publish()

    shown = read(client, f"/ar{TO_HELP}")
    response = client.get(f"/ar{TO_HELP}pdf/", headers={"host": ALMERE})

    assert shown.html["dir"] == "rtl"
    assert b"/Lang (ar)" in response.content


@pytest.mark.parametrize("path", [f"{TO_HELP}pdf/x/", f"{TO_HELP}doc/", "/routes/bestaat-niet/pdf/"])
def test_other_addresses_below_a_route_are_not_found(client: Client, path: str):
    read(client, path, status=404)


def test_a_route_without_steps_says_so_and_has_no_pdf(client: Client):
    page = RoutePage.objects.get(slug="van-school-naar-hulp", url_path__startswith="/almere-en/")
    page.steps = []
    page.save_revision().publish()

    shown = read(client, f"/en{TO_HELP}")

    assert shown.main.select_one('.notice a[hreflang="nl"]')["href"] == TO_HELP
    assert not shown.main.find("a", href=re.compile("pdf"))
    read(client, f"/en{TO_HELP}pdf/", status=404)


def test_text_of_an_editor_in_a_step_is_text(client: Client):
    page = route_page()
    raw = list(page.steps.raw_data)
    raw[0]["value"] |= {"title": "<script>alert(1)</script>", "bring": ["<b>x</b>"], "who": "{gemeente}"}
    page.steps = page.steps.stream_block.to_python(raw)
    page.save_revision().publish()

    first = read(client, TO_HELP).select_one(".route__step")

    assert "<script>alert(1)</script>" in first.h2.get_text()
    assert not first.select("script, b")
    assert "Almere" in first.get_text()


@pytest.mark.parametrize("path", ["/routes/", TO_HELP, "/uitleg/", "/uitleg/dossiers/"])
def test_these_pages_cost_at_most_twenty_queries(client: Client, django_assert_max_num_queries, path: str):
    read(client, path)

    with django_assert_max_num_queries(20):
        read(client, path)


def test_every_explanation_exists_in_dutch_and_english_on_both_sites():
    for tree in ("almere", "almere-en", "lagewaard", "lagewaard-en"):
        assert ExplanationPage.objects.live().filter(url_path__startswith=f"/{tree}/").count() == 5
        assert RoutePage.objects.live().filter(url_path__startswith=f"/{tree}/").count() == 2
