"""Old addresses lead on and never in a circle; what has a day on which it begins or ends comes and goes by itself."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site

from home.editing.redirects import RedirectViewSet, leads_back
from home.models import InformationPage, NewsIndexPage, NewsPage
from tests.home.pages_of_home import ALMERE

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]


def almere() -> Site:
    return Site.objects.get(hostname="localhost")


def status(path: str) -> int:
    return Client(headers={"host": ALMERE}).get(path).status_code


def form(**fields: object):
    form_class = RedirectViewSet.edit_handler.bind_to_model(Redirect).get_form_class()
    return form_class({"site": almere().pk, "is_permanent": "on", "redirect_page": "", "redirect_link": "", **fields})


def test_an_old_address_leads_to_the_page():
    page = InformationPage.objects.get(slug="baby-huilt-veel", url_path__startswith="/almere/")
    wanted = form(old_path="/oud/", redirect_page=page.pk)
    assert wanted.is_valid(), wanted.errors
    wanted.save()

    answer = Client(headers={"host": ALMERE}).get("/oud/?van=brief")

    assert answer.status_code == 301
    assert answer["Location"].endswith("/informatie/baby-huilt-veel/")


@pytest.mark.parametrize("link", ["http://localhost/a/", "http://localhost/a", "http://localhost/b/"])
def test_a_circle_is_refused_in_words(link):
    Redirect.objects.create(old_path="/b", redirect_link="http://localhost/c/", site=almere())
    Redirect.objects.create(old_path="/c", redirect_link="/a/", site=almere())

    refused = form(old_path="/a/", redirect_link=link)

    assert "oude adres" in str(refused.errors["redirect_link"])


@pytest.mark.parametrize("link", ["https://example.org/a/", "/informatie/", "/b/"])
def test_what_arrives_somewhere_is_no_circle(link):
    Redirect.objects.create(old_path="/b", redirect_link="/informatie/", site=almere())

    assert not leads_back("/a/", link, almere())


def test_a_redirect_to_nowhere_is_refused():
    assert "Kies een pagina" in str(form(old_path="/a/").errors["redirect_page"])


def test_a_page_begins_and_ends_by_itself():
    news = NewsIndexPage.objects.get(url_path__startswith="/almere/", locale__language_code="nl")
    page = news.add_child(instance=NewsPage(title="Straks", slug="straks", intro="Kom ook.", live=False))
    page.go_live_at = timezone.now() - timedelta(minutes=1)
    page.save_revision(approved_go_live_at=page.go_live_at)
    before = status("/nieuws/straks/")

    call_command("publish_scheduled", verbosity=0)
    during = status("/nieuws/straks/")
    NewsPage.objects.filter(slug="straks").update(expire_at=timezone.now() - timedelta(seconds=1))
    call_command("publish_scheduled", verbosity=0)

    assert (before, during, status("/nieuws/straks/")) == (404, 200, 404)
