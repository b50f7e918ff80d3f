"""The frame around every page, and the pages that must work when everything else does not."""

import pytest
from bs4 import BeautifulSoup
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import translation

from portal.style_guide.examples import frame

STANDALONE = ("400", "500", "503")


def page(lang: str = "nl", brand: str = "okepunt", **context: object) -> BeautifulSoup:
    values = {"frame": frame(lang, brand), "page_title": "Slapen", "request": RequestFactory().get("/")} | context
    with translation.override(lang):
        return BeautifulSoup(render_to_string("base.html", values), "html.parser")


@pytest.mark.parametrize(("lang", "direction"), [("nl", "ltr"), ("en", "ltr"), ("ar", "rtl")])
def test_a_page_says_its_language_and_direction(lang, direction):
    root = page(lang).html

    assert (root["lang"], root["dir"]) == (lang, direction)


def test_a_page_has_one_title_one_main_and_a_way_to_skip_to_it():
    html = page()

    assert html.title.get_text() == "Slapen | OKé-punt"
    assert len(html.select("main")) == 1
    assert html.body.find("a")["href"] == "#" + html.main["id"]


def test_search_engines_learn_the_other_languages():
    html = page("en")

    assert html.find("link", rel="canonical")["href"] == "http://testserver/en/"
    assert {link["hreflang"] for link in html.find_all("link", rel="alternate")} == {
        "x-default",
        "nl",
        "en",
        "ar",
    }
    assert html.find("link", hreflang="x-default")["href"] == html.find("link", hreflang="nl")["href"]


def test_only_a_page_that_asks_for_it_stays_out_of_search_engines():
    assert page().find("meta", attrs={"name": "robots"}) is None
    hidden = page(noindex=True)
    assert hidden.find("meta", attrs={"name": "robots"})["content"] == "noindex"
    assert hidden.find("link", rel="canonical") is None


def test_a_made_up_municipality_says_so():
    assert page(brand="lagewaard").select_one(".fictional-banner")
    assert page().select_one(".fictional-banner") is None


def test_a_made_up_municipality_has_its_own_look():
    sheets = [link["href"] for link in page(brand="lagewaard").find_all("link", rel="stylesheet")]

    assert sheets == ["/static/site.lagewaard.css"]


def test_text_of_a_machine_says_so_with_the_way_to_dutch():
    notice = page("ar").select_one(".machine-notice")

    assert notice.a["hreflang"] == "nl"
    assert page("en").select_one(".machine-notice") is None


def test_a_heavy_page_can_be_left_at_once_without_javascript():
    link = page(quick_exit=True).find("a", attrs={"data-quick-exit": True})

    assert link["href"] == "https://www.example.org/"
    assert page().find("a", attrs={"data-quick-exit": True}) is None


def test_help_now_is_on_every_page_where_the_header_points():
    html = page()

    assert html.select_one(".site-header__link--crisis")["href"] == "#nu-hulp"
    assert html.select_one("#nu-hulp a[href='tel:112']")


def test_a_page_has_nothing_inline():
    html = page(quick_exit=True)

    assert html.find_all("style") == []
    assert all(script.has_attr("src") for script in html.find_all("script"))
    assert [
        tag for tag in html.find_all(True) if any(name == "style" or name.startswith("on") for name in tag.attrs)
    ] == []


def test_ids_are_unique():
    ids = [tag["id"] for tag in page(quick_exit=True, brand="lagewaard").find_all(id=True)]

    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", STANDALONE)
def test_pages_for_broken_days_need_no_database_and_no_request(name):
    html = BeautifulSoup(render_to_string(f"errors/{name}.html"), "html.parser")

    assert html.html["lang"] == "nl"
    assert html.h1.get_text()
    assert html.select_one("a[href='tel:112']")
    assert html.select_one("a[href='/verwijswijzer/']")


@pytest.mark.parametrize("name", STANDALONE)
def test_pages_for_broken_days_need_no_static_files(name, settings, tmp_path):
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"}
    }

    html = BeautifulSoup(render_to_string(f"errors/{name}.html"), "html.parser")

    assert html.find("link", rel="stylesheet") is None
    assert html.h1.get_text()


@pytest.mark.parametrize("name", ["403", "404"])
def test_other_error_pages_offer_a_way_on(name):
    html = BeautifulSoup(
        render_to_string(f"errors/{name}.html", {"frame": frame(), "request": RequestFactory().get("/")}), "html.parser"
    )

    assert html.title.get_text() != " | OKé-punt"
    assert html.select_one("main form[role='search']")
    assert html.select_one("main a[href='/verwijswijzer/']")
