"""Themes, life phases, figures, news, campaigns and films: what readers see of them."""

from datetime import date, timedelta

import pytest
from django.core.files.base import ContentFile
from django.db.models import Q
from django.test import Client
from wagtail.documents import get_document_model
from wagtail.models import Page

from home.models import CampaignPage, NewsIndexPage, NewsPage, SectionPage, VideoPage
from sociale_kaart.clock import today
from sociale_kaart.models import AccessRoute, LifePhase, QuestionType, Service, Tier
from tests.home.pages_of_home import ALMERE, LAGEWAARD, read

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]

PARAGRAPH = [("paragraph", "<p>Zeven weken lang.</p>")]


def below(slug: str, page: Page) -> Page:
    """Publish a page below a list of Almere."""
    parent = SectionPage.objects.get(slug=slug, url_path__startswith="/almere/")
    return parent.add_child(instance=page)


def document(name: str, content: bytes) -> object:
    return get_document_model().objects.create(title=name, file=ContentFile(content, name=name))


# Themes.


@pytest.mark.parametrize(("prefix", "host"), [("", ALMERE), ("/en", ALMERE), ("/ar", ALMERE), ("", LAGEWAARD)])
def test_every_theme_has_a_page_with_the_ladder(client: Client, prefix: str, host: str):
    links = [link["href"] for link in read(client, f"{prefix}/onderwerpen/", host).select(".topic-list__link")]

    assert len(links) == QuestionType.objects.count()
    for link in links[::6]:
        page = read(client, link, host)
        assert len(page.select(".tier-ladder__step")) == 4
        assert page.h1.get_text()


def test_a_theme_shows_what_there_is_to_read_and_who_helps(client: Client):
    page = read(client, "/onderwerpen/pesten/?wijk=almere-haven")

    assert "mijn-kind-wordt-gepest" in {card["data-page"] for card in page.select("[data-page]")}
    shown = {item["data-service"] for item in page.select("[data-service]")}
    assert shown
    fits = Q(question_types__slug="pesten") | Q(is_general_entrance=True) | Q(is_first_contact=True)
    assert shown <= set(Service.objects.filter(fits).values_list("slug", flat=True))
    assert page.select_one("#wijk option[selected]")["value"] == "almere-haven"


def test_a_theme_says_who_translated_its_introduction(client: Client):
    for prefix in ("/en", "/ar"):
        page = read(client, f"{prefix}/onderwerpen/nieuw-in-nederland/")
        assert page.select_one(".page-band__lead").get("lang") is None
        assert page.select_one(".machine-notice a[hreflang=nl]")["href"] == "/onderwerpen/nieuw-in-nederland/"
    QuestionType.objects.update(are_translations_read=True)
    assert read(client, "/en/onderwerpen/nieuw-in-nederland/").select_one(".machine-notice") is None
    assert read(client, "/onderwerpen/nieuw-in-nederland/").select_one(".machine-notice") is None


def test_every_theme_and_step_has_an_introduction_in_each_live_language():
    for kind in (QuestionType, Tier, AccessRoute):
        lacking = kind.objects.filter(Q(explanation_en="") | Q(explanation_ar="") | Q(explanation_en=None))
        assert list(lacking.values_list("slug", flat=True)) == []


def test_a_theme_says_that_its_introduction_is_only_in_dutch(client: Client):
    QuestionType.objects.update(explanation_en="", explanation_ar="")
    for prefix in ("/en", "/ar"):
        page = read(client, f"{prefix}/onderwerpen/nieuw-in-nederland/")
        assert page.select_one(".page-band__lead")["lang"] == "nl"
        assert page.main.select_one(".notice a[hreflang=nl]")["href"] == "/onderwerpen/nieuw-in-nederland/"
        assert len(page.main.select(".notice a[hreflang=nl]")) == 1
    assert read(client, "/onderwerpen/nieuw-in-nederland/").main.select_one(".notice a[hreflang]") is None


def test_a_theme_has_its_own_address_in_each_language(client: Client):
    page = read(client, "/en/onderwerpen/pesten/")

    others = {link["hreflang"]: link["href"] for link in page.select('link[rel="alternate"][hreflang]')}
    assert others["nl"].endswith("localhost/onderwerpen/pesten/")
    assert others["ar"].endswith("/ar/onderwerpen/pesten/")


@pytest.mark.parametrize("path", ["/onderwerpen/bestaat-niet/", "/onderwerpen/pesten/x/", f"/onderwerpen/{'x' * 900}/"])
def test_a_theme_that_does_not_exist_is_not_found(client: Client, path: str):
    read(client, path, status=404)


def test_a_sensitive_theme_can_be_left_quickly(client: Client):
    theme = QuestionType.objects.filter(is_sensitive=True).first()

    assert read(client, f"/onderwerpen/{theme.slug}/").find(attrs={"data-quick-exit": True})


# Life phases.


def test_home_leads_to_the_page_of_each_life_phase(client: Client):
    links = [link["href"] for link in read(client, "/").select(".age-picker__link")]

    assert links == [f"/leeftijden/{slug}/" for slug in LifePhase.objects.values_list("slug", flat=True)]


@pytest.mark.parametrize("host", [ALMERE, LAGEWAARD])
def test_a_life_phase_says_what_is_normal_now_and_next(client: Client, host: str):
    page = read(client, "/leeftijden/baby/", host)

    assert [h2.get_text() for h2 in page.select(".article h2")] == [
        "Wat is normaal",
        "Wat je nu kunt doen",
        "Wat er straks komt",
    ]
    assert "baby-huilt-veel" in {card["data-page"] for card in page.select("[data-page]")}
    assert page.select("[data-service]")
    assert page.find("a", href="/levenslijn/?leeftijd=0")
    assert page.select_one(".freshness--never")


def test_help_of_a_life_phase_is_for_its_ages_and_not_for_professionals(client: Client):
    shown = {item["data-service"] for item in read(client, "/leeftijden/baby/").select("[data-service]")}

    for service in Service.objects.filter(municipality__slug="almere", slug__in=shown):
        assert service.minimum_age is None or service.minimum_age <= 11
        assert service.maximum_age is None or service.maximum_age >= 0
        assert list(service.audiences.values_list("slug", flat=True)) != ["professional"]


# Figures.


def test_every_figure_has_its_year_and_source(client: Client):
    figures = read(client, "/cijfers/opgroeien/").select(".figures__item")

    assert len(figures) >= 12
    for figure in figures:
        year, source = figure.select_one(".figures__source").get_text().split(" · ")
        assert 2005 <= int(year) <= 2021
        assert source


def test_figures_of_almere_stand_only_there(client: Client):
    read(client, "/cijfers/", LAGEWAARD, status=404)


# News.


def news(count: int) -> None:
    parent = NewsIndexPage.objects.get(url_path="/almere/nieuws/")
    for number in range(count):
        day = date(2026, 1, 1) + timedelta(days=number)
        parent.add_child(instance=NewsPage(title=f"Bericht {number}", slug=f"bericht-{number}", date=day))


def test_news_stands_newest_first_and_in_pages(client: Client):
    news(23)

    first, second = read(client, "/nieuws/"), read(client, "/nieuws/?pagina=2")

    names = [name.get_text() for name in first.select(".news-item__name")]
    assert (len(names), names[0]) == (20, "Bericht 22")
    assert len(second.select(".news-item")) == 3
    assert first.select_one('[rel="next"]')["href"] == "?pagina=2"
    assert read(client, "/nieuws/bericht-3/").time["datetime"] == "2026-01-04"


def test_news_without_any_says_so(client: Client):
    assert "nog geen nieuws" in read(client, "/nieuws/").main.get_text()


@pytest.mark.parametrize("number", ["0", "99", "x", "-1", "1" * 400])
def test_a_page_of_news_that_does_not_exist_is_not_found(client: Client, number: str):
    read(client, f"/nieuws/?pagina={number}", status=404)


# Campaigns.


def campaign(**values) -> CampaignPage:
    fields = {"title": "Voorlezen", "slug": "voorlezen", "body": PARAGRAPH, "next_step": "Ga naar de bieb."}
    return below("uitleg", CampaignPage(**fields | values))


def test_a_campaign_runs_up_to_and_including_its_last_day(client: Client):
    campaign(end_date=today())

    page = read(client, "/uitleg/voorlezen/")

    assert "Zeven weken lang." in page.main.get_text()
    assert "Ga naar de bieb." not in page.main.get_text()
    assert read(client, "/uitleg/").find("a", href="/uitleg/voorlezen/")


def test_a_campaign_that_is_over_answers_with_the_next_step(client: Client):
    follow_up = Page.objects.get(url_path="/almere/informatie/leren-praten-en-voorlezen/")
    campaign(end_date=today() - timedelta(days=1), next_page=follow_up)

    page = read(client, "/uitleg/voorlezen/")

    assert "Ga naar de bieb." in page.main.get_text()
    assert "Zeven weken lang." not in page.main.get_text()
    assert page.main.select_one('[data-page="leren-praten-en-voorlezen"]')
    assert page.select_one('meta[name="robots"]')["content"] == "noindex"
    assert not read(client, "/uitleg/").find("a", href="/uitleg/voorlezen/")


def test_a_campaign_that_has_not_begun_stands_in_no_list(client: Client):
    campaign(start_date=today() + timedelta(days=1), end_date=today() + timedelta(days=9))

    assert not read(client, "/uitleg/").find("a", href="/uitleg/voorlezen/")


# Films.


def test_a_film_loads_nothing_before_a_tap_and_has_captions_and_its_words(client: Client, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    settings.STORAGES = settings.STORAGES | {"default": {"BACKEND": "django.core.files.storage.FileSystemStorage"}}
    film, captions = (
        document("film.mp4", b"\x00\x00\x00 ftypisom"),
        document("film.vtt", b"WEBVTT\n\n00:00.000 --> 00:01.000\nHoi"),
    )
    page = VideoPage(title="Voorlezen", slug="film", film=film, captions=captions, transcript=PARAGRAPH, minutes=2)
    page.clean()
    below("uitleg", page)

    shown = read(client, "/uitleg/film/")

    video = shown.select_one("video")
    assert video["preload"] == "none"
    assert not video.has_attr("autoplay")
    assert not video.has_attr("poster")
    assert video.track["kind"] == "captions"
    assert "Zeven weken lang." in shown.main.get_text()
    assert client.get(video.source["src"])["Content-Type"] == "video/mp4"
    assert client.get(video.track["src"])["Content-Type"] == "text/vtt"


def test_a_film_elsewhere_is_a_link_and_nothing_of_it_is_loaded(client: Client):
    page = VideoPage(title="Film", slug="film", address="https://www.example.nl/film", transcript=PARAGRAPH, minutes=2)
    page.has_captions_there = True
    page.clean()
    below("uitleg", page)

    main = read(client, "/uitleg/film/").main

    assert main.find("a", href="https://www.example.nl/film")["rel"] == ["noreferrer", "external"]
    assert not main.select("iframe, video, img, script")
    assert "2 minuten" in main.get_text()


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/onderwerpen/",
        "/onderwerpen/pesten/?wijk=almere-haven",
        "/leeftijden/baby/",
        "/cijfers/opgroeien/",
        "/nieuws/",
    ],
)
def test_each_kind_costs_at_most_twenty_queries(client: Client, django_assert_max_num_queries, path: str):
    read(client, path)

    with django_assert_max_num_queries(20):
        read(client, path)


def test_a_film_and_a_campaign_cost_at_most_twenty_queries(client: Client, django_assert_max_num_queries):
    campaign(end_date=today())
    film = VideoPage(title="Film", slug="film", address="https://www.example.nl/", transcript=PARAGRAPH)
    film.has_captions_there = True
    below("uitleg", film)
    for path in ("/uitleg/voorlezen/", "/uitleg/film/", "/uitleg/"):
        read(client, path)
        with django_assert_max_num_queries(20):
            read(client, path)


def test_home_names_the_lists_that_editors_made(client: Client):
    ways = {link["href"] for link in read(client, "/").select('[aria-labelledby="verder"] .entrance__link')}

    assert all(card.select_one(".entrance__text").get_text() for card in read(client, "/").select(".entrance"))
    assert ways == {"/stel-je-vraag/", "/agenda/", "/routes/", "/uitleg/", "/leeftijden/", "/cijfers/", "/nieuws/"}
