"""Help now stands on every page whatever editors do, and a page that others must not see can be left at once."""

import re

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.test import Client
from django.urls import reverse
from wagtail.models import Site

from home.models import InformationPage, SiteSettings
from sociale_kaart.clock import today
from sociale_kaart.models import Concept, QuestionType, Service
from tests.browser.addresses import PATHS, localized

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]
# Pages about one's own account stand beside the admin.
OF_EDITORS = {"wagtailadmin", "account", "allauth", "mfa"}
TEMPLATES = settings.BASE_DIR / "templates"
SENSITIVE = "/informatie/onveilig-thuis/"


def read(path: str, host: str = "localhost") -> BeautifulSoup:
    return BeautifulSoup(Client(headers={"host": host}).get(path, follow=True).content, "html.parser")


def numbers(page: BeautifulSoup) -> list[str]:
    return [link["href"] for link in page.select("#nu-hulp a[href^='tel:']")]


def assert_tells_nothing(path: str) -> None:
    """It can be left, and neither its title nor the one that a message quotes says what it is about."""
    page = read(path)
    titles = {page.title.get_text().split(" | ")[0], *(tag["content"] for tag in page.select("[property='og:title']"))}
    assert page.select_one("[data-quick-exit]"), path
    assert titles <= {"Informatie", "Information", "معلومات"}, (path, titles)
    assert not page.select("[property='og:description']"), path


def test_every_template_of_a_page_has_the_frame_with_help_now():
    pages = [path for path in TEMPLATES.rglob("*.html") if re.search(r"{% extends|<html", path.read_text())]
    frames = {"base.html", "errors/plain.html", "errors/message.html"}
    ours = [
        path for path in pages if path.relative_to(TEMPLATES).parts[0] not in OF_EDITORS and "_admin" not in str(path)
    ]

    parents = {
        str(path.relative_to(TEMPLATES)): re.search(r'{% extends "([^"]+)"', path.read_text()) for path in ours
    }  # fmt: skip
    unframed = {
        name for name, parent in parents.items() if parent and parent[1] not in frames | set(parents)
        and not parent[1].startswith("wagtail")
    }  # fmt: skip

    assert len(parents) > 20
    assert unframed == set()
    assert {name for name, parent in parents.items() if parent is None} <= {"base.html", "errors/plain.html"}
    assert "site_footer.html" in (TEMPLATES / "base.html").read_text()
    assert [path for path in ours if "block footer" in path.read_text()] == []


def test_every_page_shows_the_numbers_once_in_each_language(almere):
    for name, path in PATHS.items():
        for language in ("nl", "en", "ar"):
            page = read(localized(path, language))
            assert len(page.select("#nu-hulp")) == 1, (name, language)
            assert "tel:112" in numbers(page), (name, language)


def test_editors_cannot_take_help_away(almere):
    own = SiteSettings.for_site(Site.objects.get(is_default_site=True))
    own.crisis_lines = []
    own.save()
    without = numbers(read("/"))
    own.crisis_lines = [("line", {"name": "Eigen lijn", "number": "0800-2000", "when_nl": "Altijd."})]
    own.save()

    assert without == ["tel:112", "tel:08002000", "tel:08000113", "tel:08000432"]
    assert numbers(read("/")) == ["tel:112", "tel:08002000"]


@pytest.mark.parametrize("host", ["localhost", "lagewaard.localhost"])
def test_a_sensitive_page_can_be_left_and_does_not_name_itself(starting_data, host):
    page = read(SENSITIVE, host)

    assert page.select_one("a[data-quick-exit]")["href"].startswith("https://")
    assert page.select_one("a[data-quick-exit]")["rel"] == ["noreferrer"]
    assert page.title.get_text().startswith("Informatie |")
    assert page.h1.get_text(strip=True) not in page.title.get_text()
    assert page.select_one(".quick-exit__more a")["href"] == "/veilig-lezen/"


def test_sensitive_searches_and_services_can_be_left_and_others_need_not(almere):
    sensitive = InformationPage.objects.filter(is_sensitive=True, locale__language_code="nl").first()

    for path in ("/zoeken/?q=ik+wil+niet+meer+leven", "/zoeken/?vraagtype=veiligheid-thuis", sensitive.url):
        assert_tells_nothing(path)
    for path in ("/", "/zoeken/?q=huilbaby", "/verwijswijzer/consultatiebureau/", "/veilig-lezen/"):
        assert read(path).select_one("[data-quick-exit]") is None, path


def test_every_way_to_a_question_that_editors_marked_can_be_left(almere):
    for kind in QuestionType.objects.filter(is_sensitive=True).values_list("slug", flat=True):
        for path in ("/onderwerpen/{}/", "/en/onderwerpen/{}/", "/ar/onderwerpen/{}/", "/verwijswijzer/?vraagtype={}",
                     "/zoeken/?vraagtype={}", "/stel-je-vraag/?vraagtype={}&jaren=15"):  # fmt: skip
            assert_tells_nothing(path.format(kind))
    for question in ("ik voel me rot", "ik ben zwanger en somber", "ik snijd mezelf", "huiselijk geweld"):
        assert_tells_nothing(f"/zoeken/?q={question}")
        assert_tells_nothing(f"/verwijswijzer/?q={question}")


def test_an_editor_decides_at_one_place_what_is_sensitive(almere):
    marked = QuestionType.objects.filter(slug__in=["slapen", "taal-en-spraak"])
    nights = InformationPage.objects.filter(slug="baby-slaapt-onrustig", locale__language_code="nl")
    services = Service.objects.public(today()).filter(main_question_type__in=marked, municipality=almere)
    service = services.exclude(is_first_contact=True).exclude(is_general_entrance=True).first()
    paths = ["/onderwerpen/slapen/", nights.first().url, f"/verwijswijzer/{service.slug}/",
             f"/mijn-lijst/?d={service.slug}",
             f"/verwijswijzer/{service.slug}/klopt-niet/", reverse("feedback", args=["dienst", service.slug]),
             "/stel-je-vraag/?vraagtype=slapen", "/zoeken/?q=slapen"]  # fmt: skip
    before = {path for path in paths if read(path).select_one("[data-quick-exit]")}
    marked.update(is_sensitive=True)

    for path in paths:
        assert_tells_nothing(path)
    assert before == set()


@pytest.mark.parametrize("host", ["localhost", "lagewaard.localhost"])
def test_one_page_says_what_leaving_can_and_cannot_hide(starting_data, host):
    dutch, english = (read(path, host).main.get_text(" ") for path in ("/veilig-lezen/", "/en/veilig-lezen/"))

    assert "Wat kan de knop niet?" in dutch
    assert "What can the button not do?" in english
    assert "privévenster" in dutch
    assert "[" not in dutch + english


def test_a_question_about_a_concept_that_editors_marked_can_be_left(almere):
    for question in ("onbedoeld zwanger", "naaktfoto verspreid", "ik ben gay en durf het niet te zeggen", "loverboy"):
        assert_tells_nothing(f"/zoeken/?q={question}")
    for question in ("zwanger", "opvoeden", "gezond eten", "social media", "zwemles", "vakantie"):
        assert read(f"/zoeken/?q={question}").select_one("[data-quick-exit]") is None, question


def test_a_page_whose_words_are_about_a_marked_concept_can_be_left(almere):
    Concept.objects.update(is_sensitive=False)
    paths = [f"{prefix}/informatie/mijn-kind-wordt-gepest/" for prefix in ("", "/en")]
    before = {path for path in paths if read(path).select_one("[data-quick-exit]")}
    Concept.objects.filter(slug="gepest-worden").update(is_sensitive=True)
    page = InformationPage.objects.get(slug="mijn-kind-wordt-gepest", url_path__startswith="/almere/")

    for path in (*paths, reverse("feedback", args=["pagina", page.pk])):
        assert_tells_nothing(path)
    assert before == set()


def test_a_listing_mostly_about_marked_concepts_can_be_left(almere):
    Service.objects.update(is_first_contact=False, is_general_entrance=False)
    services = Service.objects.public(today()).filter(municipality=almere)
    service = services.filter(main_question_type__is_sensitive=False).first()
    marked = Concept.objects.get(kind="topic", slug="seksueel-geweld")
    other = Concept.objects.get(kind="topic", slug="huilbaby")
    service.concepts.set([marked, other])
    service.save()
    paths = (service.get_absolute_url(), f"/mijn-lijst/?d={service.slug}", f"{service.get_absolute_url()}klopt-niet/")

    for path in paths:
        assert_tells_nothing(path)
    service.concepts.set([marked, other, Concept.objects.get(kind="topic", slug="baby-slaapt-slecht")])
    service.save()
    for path in paths:
        assert read(path).select_one("[data-quick-exit]") is None, path
