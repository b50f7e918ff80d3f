"""The check as the panel asks it, on the pages of the starting data."""

import pytest
from bs4 import BeautifulSoup
from csp.middleware import CSPMiddleware
from django.http import HttpResponse
from django.test import RequestFactory
from django.urls import reverse
from wagtail.models import Site

from home.models import InformationPage
from home.plain_words.editing.dead_links import dead_links
from home.surroundings import tree_path
from portal.middleware import AdminContentSecurityPolicyMiddleware
from sociale_kaart.models import Service


@pytest.fixture
def editor(almere, admin_client):
    return admin_client


def kinds(response) -> set[str]:
    soup = BeautifulSoup(response.content, "html.parser")
    return {row["data-plain-words-finding"] for row in soup.select("[data-plain-words-finding]")}


def check(client, html: str | bytes):
    return client.post(reverse("check_text"), html, content_type="text/html", headers={"host": "localhost"})


def test_a_loaded_article_passes(editor, client):
    html = client.get("/informatie/baby-huilt-veel/", headers={"host": "localhost"}).content

    response = check(editor, html)

    assert "Flesch-Douma" in response.content.decode()
    assert kinds(response) <= {"long-sentence"}


def test_the_panel_asks_for_pages_and_for_services(editor):
    page = InformationPage.objects.filter(slug="baby-huilt-veel", locale__language_code="nl").first()
    service = Service.objects.get(municipality__slug="almere", slug="consultatiebureau")
    service_url = reverse("wagtailsnippets_sociale_kaart_service:edit", args=[service.pk])

    for path in (reverse("wagtailadmin_pages:edit", args=[page.pk]), service_url):
        html = editor.get(path, headers={"host": "localhost"}).content.decode()
        assert f'data-plain-words-check="{reverse("check_text")}"' in html
        score = BeautifulSoup(html, "html.parser").select_one("[data-content-readability-score]")
        assert score.find_parent(attrs={"hidden": True, "data-side-panel": False})
        assert "home_admin/plain-words.js" in html


def test_links_to_what_is_gone_are_found_and_others_are_not(almere):
    site = Site.objects.get(is_default_site=True)
    alive = (
        *("/", "/en/", "/informatie/baby-huilt-veel/", "/verwijswijzer/", "/verwijswijzer/consultatiebureau/"),
        *("/wijken/almere-haven/#x", "/zoeken/?q=a", "https://elders.example/weg/", "mailto:a@example.nl", "#hier"),
    )
    dead = (
        *("#weg", "/bestaat-niet/", "/informatie/bestaat-niet/", "/verwijswijzer/bestaat-niet/"),
        *("/wijken/nergens/", "/organisaties/nergens/", "/api"),
    )

    assert set(dead_links((*alive, *dead, "http://[x"), frozenset({"hier"}), site)) == set(dead)


def test_many_links_take_no_more_queries_than_one_of_each_kind(almere, django_assert_max_num_queries):
    site = Site.objects.get(is_default_site=True)
    kinds = ("verwijswijzer", "organisaties", "wijken", "informatie")
    links = [f"/{kind}/nergens-{number}/" for kind in kinds for number in range(20)]

    # Wagtail keeps where the pages of a site begin.
    tree_path(site, "nl")

    with django_assert_max_num_queries(6):
        assert set(dead_links(links, frozenset(), site)) == set(links)


def test_a_page_that_is_too_long_is_refused_and_a_strange_one_is_not(editor):
    assert check(editor, b"x" * 1_000_001).status_code == 413
    assert check(editor, b"\xff\xfe\x00<main>").status_code == 200
    assert check(editor, '<html><link rel="canonical" href="http://[x"><main><a href="/%zz/">a</a>').status_code == 200


def test_only_editors_may_ask(almere, client):
    assert check(client, "<main>").status_code in (302, 403)


def test_the_preview_that_is_checked_may_stand_in_a_frame_of_the_admin(settings):
    """Its page went through all middleware once already, as one that forbids every frame."""
    page = HttpResponse(headers={"Content-Security-Policy": "frame-ancestors 'none'"})
    rules = CSPMiddleware(AdminContentSecurityPolicyMiddleware(lambda request: page))

    answer = rules(RequestFactory().get("/beheer/pages/1/edit/preview/"))

    assert "frame-ancestors 'self'" in answer["Content-Security-Policy"]
