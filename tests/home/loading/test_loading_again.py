"""What people changed stays; what the files changed follows."""

import json
from collections.abc import Callable
from pathlib import Path

from wagtail.models import Site

from home.loading.report import Report
from home.models import InformationPage, SiteSettings
from tests.home.conftest import change_articles

Load = Callable[[], Report]


def dutch(slug: str) -> InformationPage:
    return InformationPage.objects.get(slug=slug, locale__language_code="nl")


def retitle(articles: list) -> list:
    return [one | {"title": "Nieuw", "intro": "Ook nieuw"} for one in articles]


def test_a_change_in_the_file_is_taken_over(load: Load, folder: Path):
    change_articles(folder, retitle)

    report = load()

    assert report.updated == 3
    assert dutch("baby-huilt-veel").title == "Nieuw"
    assert dutch("baby-huilt-veel").latest_revision is not None


def test_an_edit_by_a_person_is_kept_and_named(load: Load, folder: Path):
    page = dutch("baby-huilt-veel")
    page.title = "Van een redacteur"
    page.save_revision().publish()
    change_articles(folder, retitle)

    report = load()

    page = dutch("baby-huilt-veel")
    assert (page.title, page.intro) == ("Van een redacteur", "Ook nieuw")
    assert "almere, nl:information/baby-huilt-veel: title was changed by a person" in report.kept


def test_an_edit_is_still_known_at_a_third_load(load: Load, folder: Path):
    page = dutch("baby-huilt-veel")
    page.title = "Van een redacteur"
    page.save_revision().publish()
    change_articles(folder, retitle)
    load()

    load()

    assert dutch("baby-huilt-veel").title == "Van een redacteur"


def test_saving_in_the_admin_without_a_change_is_no_edit(load: Load, folder: Path):
    page = dutch("baby-huilt-veel")
    raw = list(page.sections.raw_data)
    for block in raw:
        if block["type"] == "paragraph":
            block["value"] = block["value"].replace("<p>", '<p data-block-key="abc12">')
    page.sections = json.dumps(raw)
    page.save_revision().publish()

    report = load()

    assert report.kept == []


def test_a_draft_is_not_overtaken(load: Load, folder: Path):
    page = dutch("baby-huilt-veel")
    page.title = "Nog niet klaar"
    page.save_revision()
    change_articles(folder, retitle)

    report = load()

    assert dutch("baby-huilt-veel").title != "Nieuw"
    assert "almere, nl:information/baby-huilt-veel: has a draft or was taken offline by a person" in report.kept


def test_a_page_that_was_removed_stays_away(load: Load):
    dutch("baby-huilt-veel").delete()

    report = load()

    assert not InformationPage.objects.filter(slug="baby-huilt-veel", locale__language_code="nl").exists()
    assert "almere, nl:information/baby-huilt-veel: removed by a person" in report.kept


def test_a_number_that_was_changed_is_kept(load: Load):
    settings = SiteSettings.objects.get(site__is_default_site=True)
    lines = list(settings.crisis_lines.raw_data)
    lines[0]["value"]["number"] = "0800-1234"
    settings.crisis_lines = json.dumps(lines)
    settings.save()

    report = load()

    assert report.kept == ["almere, site_settings: crisis_lines was changed by a person"]
    assert SiteSettings.objects.get(pk=settings.pk).crisis_lines[0].value["number"] == "0800-1234"


def test_the_port_of_the_server_follows_its_setting(load: Load, settings):
    settings.SITE_URL = "http://localhost:9000"

    load()

    assert set(Site.objects.values_list("port", flat=True)) == {9000}


def test_the_texts_of_an_article_come_in_their_order(load: Load):
    blocks = [(block.block_type, block.value) for block in dutch("baby-huilt-veel").sections]

    kinds = [kind for kind, _value in blocks]
    assert kinds[:5] == ["heading", "paragraph", "heading", "paragraph", "bullets"]
    assert blocks[2][1] == "Zo kun je troosten"
    assert list(blocks[4][1])[0] == "Houd je baby dicht tegen je aan."
    assert "Je verwent je baby niet" in blocks[5][1].source


def test_pages_lead_to_each_other_within_their_language(load: Load):
    page = InformationPage.objects.get(slug="baby-huilt-veel", locale__language_code="en")

    related = {row.related for row in page.related_pages.all()}

    assert related
    assert all(other.url_path.startswith("/almere-en/") for other in related)


def test_languages_of_a_page_belong_together(load: Load):
    translations = dutch("baby-huilt-veel").get_translations()

    assert [page.url_path for page in translations] == ["/almere-en/informatie/baby-huilt-veel/"]
