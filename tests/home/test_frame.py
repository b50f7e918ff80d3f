"""The frame is right on every kind of address."""

import pytest
from bs4 import BeautifulSoup
from django.template import engines
from django.test import Client, RequestFactory
from django.urls import resolve
from django.utils import translation
from wagtail.models import Site

from home.context_processors import frame as frame_processor
from home.frame import Frame, frame_for
from home.models import InformationPage, SiteSettings
from sociale_kaart.models import MunicipalitySite

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]


def frame_at(path: str, host: str = "localhost", language: str = "nl") -> Frame:
    request = RequestFactory().get(path, headers={"host": host})
    with translation.override(language):
        request.resolver_match = resolve(request.path)
        return frame_for(request)


def urls(frame: Frame) -> dict[str, str]:
    return {language.code: language.url for language in frame.languages}


def test_a_view_keeps_its_address_and_question_in_other_languages():
    frame = frame_at("/zoeken/?q=slapen&wijk=almere-haven")

    assert urls(frame) == {
        "nl": "/zoeken/?q=slapen&wijk=almere-haven",
        "en": "/en/zoeken/?q=slapen&wijk=almere-haven",
        "ar": "/ar/zoeken/?q=slapen&wijk=almere-haven",
    }
    assert [language.code for language in frame.languages if language.is_current] == ["nl"]
    assert [language.code for language in frame.languages if language.is_machine] == ["ar"]


def test_the_language_comes_from_the_address():
    frame = frame_at("/ar/zoeken/?q=x", language="ar")

    assert (frame.lang, frame.dir, frame.home_url) == ("ar", "rtl", "/ar/")
    assert urls(frame)["nl"] == "/zoeken/?q=x"


def test_the_readers_browser_does_not_choose_the_language(client: Client):
    page = client.get("/", headers={"host": "localhost", "accept-language": "ar"})

    assert BeautifulSoup(page.content, "html.parser").html["lang"] == "nl"


def test_a_page_offers_every_language_and_knows_which_have_it(client: Client):
    page = client.get("/informatie/mijn-kind-wordt-gepest/", headers={"host": "localhost"})
    frame = page.context["frame"]

    assert urls(frame) == {
        "nl": "/informatie/mijn-kind-wordt-gepest/",
        "en": "/en/informatie/mijn-kind-wordt-gepest/",
        "ar": "/ar/informatie/mijn-kind-wordt-gepest/",
    }
    assert [one.code for one in frame.languages if one.is_translated] == ["nl", "en"]
    assert 'hreflang="ar" href="http' not in page.content.decode()


def test_a_page_that_a_language_lacks_says_so_and_offers_dutch(client: Client):
    answer = client.get("/ar/informatie/mijn-kind-wordt-gepest/", headers={"host": "localhost"})
    page = BeautifulSoup(answer.content, "html.parser")

    assert (answer.status_code, page.html["lang"], page.html["dir"]) == (200, "ar", "rtl")
    assert page.h1["lang"] == "nl"
    assert page.select_one(".machine-notice") is None
    assert "هذه الصفحة غير متوفرة بلغتك بعد" in page.main.get_text()
    assert [link["href"] for link in page.main.select("a[hreflang]")] == [
        "/informatie/mijn-kind-wordt-gepest/",
        "/en/informatie/mijn-kind-wordt-gepest/",
    ]
    assert page.find("meta", attrs={"name": "robots"})["content"] == "noindex"


def test_who_can_read_it_in_dutch_keeps_the_own_language_around_it(client: Client):
    dutch = client.get("/informatie/mijn-kind-wordt-gepest/", headers={"host": "localhost"})
    headings = [part.text for part in dutch.context["parts"] if part.kind == "heading"]

    answer = client.get("/ar/informatie/mijn-kind-wordt-gepest/", headers={"host": "localhost"})
    text = BeautifulSoup(answer.content, "html.parser").select_one(".article__body")

    assert (text["lang"], text["dir"]) == ("nl", "ltr")
    assert headings
    assert [heading.get_text() for heading in text.select("h2")] == headings


@pytest.mark.parametrize("path", ["/ar/informatie/bestaat-niet/", "/en/bestaat/niet/", "/bestaat/niet/"])
def test_a_page_that_no_language_has_is_not_there(client: Client, path: str):
    assert client.get(path, headers={"host": "localhost"}).status_code == 404


def test_a_translation_that_is_not_published_is_not_offered(client: Client):
    InformationPage.objects.get(slug="mijn-kind-wordt-gepest", url_path__startswith="/almere-en/").unpublish()

    page = client.get("/informatie/mijn-kind-wordt-gepest/", headers={"host": "localhost"})

    assert [one.code for one in page.context["frame"].languages if one.is_translated] == ["nl"]
    assert client.get("/en/informatie/mijn-kind-wordt-gepest/", headers={"host": "localhost"}).context["readable"]


def test_an_address_that_leads_nowhere_offers_the_home_pages(client: Client):
    page = client.get("/bestaat/niet/", headers={"host": "localhost"})

    assert urls(page.context["frame"]) == {"nl": "/", "en": "/en/", "ar": "/ar/"}


def test_a_preview_has_the_frame_of_its_page():
    page = InformationPage.objects.get(slug="baby-huilt-veel", url_path__startswith="/lagewaard-en/")

    response = page.make_preview_request()

    html = BeautifulSoup(response.render().content, "html.parser")
    assert html.html["lang"] == "en"
    assert "Lagewaard" in html.header.get_text()


def test_a_host_without_municipality_still_has_a_frame():
    MunicipalitySite.objects.filter(site__is_default_site=True).delete()

    frame = frame_at("/zoeken/")

    assert (frame.municipality, frame.is_fictional, frame.area) == ("", False, None)
    assert frame.site_name == "OKé-punt"


def test_a_host_without_site_still_has_numbers_for_help():
    MunicipalitySite.objects.all().delete()
    Site.objects.all().delete()

    frame = frame_at("/zoeken/")

    assert [line.number for line in frame.crisis.lines] == ["112", "0800-2000", "0800-0113", "0800-0432"]
    assert [language.code for language in frame.languages] == ["nl"]


def test_no_setting_takes_the_numbers_for_help_away():
    SiteSettings.objects.update(crisis_lines="[]")

    assert frame_at("/zoeken/").crisis.lines[0].tel == "112"


def test_numbers_of_the_settings_are_shown_in_the_readers_language():
    lines = frame_at("/en/zoeken/", language="en").crisis.lines

    assert lines[1].name == "Veilig Thuis"
    assert lines[1].text.startswith("You are worried")
    assert lines[1].tel == "08002000"


def test_a_number_that_is_not_valid_is_not_called():
    SiteSettings.objects.update(
        crisis_lines='[{"type": "line", "value": {"name": "Nep", "number": "06-00000123", "when_nl": "Nooit."}}]'
    )

    assert frame_at("/zoeken/").crisis.lines[-1].tel is None


def test_a_made_up_municipality_is_marked():
    frame = frame_at("/zoeken/", "lagewaard.localhost")

    assert (frame.municipality, frame.is_fictional, frame.brand) == ("Lagewaard", True, "lagewaard")


@pytest.mark.parametrize("path", ["/zoeken/?q=x", "/informatie/baby-huilt-veel/"])
def test_the_frame_costs_at_most_four_queries(path: str, django_assert_max_num_queries):
    frame_at(path)

    with django_assert_max_num_queries(4):
        frame_at(path)


def test_a_template_that_uses_no_frame_asks_nothing(django_assert_num_queries):
    request = RequestFactory().get("/zoeken/", headers={"host": "localhost"})

    with django_assert_num_queries(0):
        engines["django"].from_string("niets").render(frame_processor(request), None)


@pytest.mark.parametrize("path", ["/zoeken/?q=%00%ff", "/zoeken/?q=" + "x" * 10_000, "/zoeken/?q=[//evil]&lang=xx"])
def test_hostile_questions_leave_the_frame_whole(path: str):
    assert set(urls(frame_at(path))) == {"nl", "en", "ar"}
