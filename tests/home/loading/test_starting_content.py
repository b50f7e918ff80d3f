"""The content that ships, on both sites."""

import pytest
from wagtail.models import Page, Site

from home.loading.load import load_content
from home.models import InformationPage, SiteSettings, StandardPage
from sociale_kaart.models import MunicipalitySite

pytestmark = pytest.mark.usefixtures("starting_data")


@pytest.mark.django_db
@pytest.mark.parametrize(("language", "count"), [("nl", 48), ("en", 48), ("ar", 4)])
def test_all_articles_stand_on_both_sites(language: str, count: int):
    for shown in MunicipalitySite.objects.select_related("site__root_page"):
        home = shown.site.root_page.get_translations(inclusive=True).get(locale__language_code=language)

        pages = InformationPage.objects.live().descendant_of(home)

        assert pages.count() == count
        assert set(StandardPage.objects.live().child_of(home).values_list("slug", flat=True)) == {
            "privacy",
            "toegankelijkheid",
            "over",
            "veilig-lezen",
        }


@pytest.mark.django_db
def test_eight_articles_are_translated_into_english():
    for shown in MunicipalitySite.objects.select_related("site__root_page"):
        home = shown.site.root_page.get_translations().get(locale__language_code="en")
        translated = [page for page in InformationPage.objects.descendant_of(home) if not page.is_untranslated]
        assert len(translated) == 8


@pytest.mark.django_db
def test_wagtails_example_page_is_gone():
    assert not Page.objects.filter(slug="home").exists()
    assert list(Site.objects.order_by("hostname").values_list("hostname", "port", "is_default_site")) == [
        ("lagewaard.localhost", 8000, False),
        ("localhost", 8000, True),
    ]


@pytest.mark.django_db
def test_each_site_has_its_own_name_and_look():
    assert set(SiteSettings.objects.values_list("site_name", "brand")) == {
        ("OKé-punt", "okepunt"),
        ("Groeipunt", "lagewaard"),
    }


@pytest.mark.django_db
def test_a_second_load_changes_nothing(django_assert_max_num_queries):
    before = list(Page.objects.order_by("pk").values_list("pk", "latest_revision_id", "last_published_at"))

    with django_assert_max_num_queries(120):
        report = load_content()

    assert (report.created, report.updated, report.kept, report.faults) == (0, 0, [], [])
    assert list(Page.objects.order_by("pk").values_list("pk", "latest_revision_id", "last_published_at")) == before
