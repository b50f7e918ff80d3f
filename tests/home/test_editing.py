"""Editors can open, change and preview every kind of page and the settings of a site."""

from datetime import date

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse
from wagtail.blocks import Block
from wagtail.documents import get_document_model
from wagtail.fields import StreamField
from wagtail.models import get_page_models

from home.models import (
    AgendaPage,
    CampaignPage,
    FactsPage,
    HomePage,
    InformationIndexPage,
    NewsIndexPage,
    NewsPage,
    PortalPage,
    SectionPage,
    SiteSettings,
    StandardPage,
    VideoPage,
)
from tests.home.form_of_page import sent_back

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]


@pytest.fixture
def editor(admin_client: Client) -> Client:
    admin_client.defaults["HTTP_HOST"] = "localhost"
    return admin_client


def kinds() -> list[type[PortalPage]]:
    return sorted((model for model in get_page_models() if issubclass(model, PortalPage)), key=lambda one: one.__name__)


def one_of(model: type[PortalPage]) -> PortalPage:
    """A page of this kind: of the starting content, or made here where that has none."""
    page = model.objects.first()
    if page:
        return page
    parent = SectionPage.objects.first() if model is not NewsPage else NewsIndexPage.objects.first()
    return parent.add_child(instance=model(title="Een pagina", slug=model.__name__.lower(), **NEEDED.get(model, {})))


NEEDED = {
    CampaignPage: {"end_date": date(2027, 1, 1), "next_step": "Ga naar de bieb."},
    VideoPage: {
        "address": "https://www.example.nl/",
        "has_captions_there": True,
        "transcript": [("paragraph", "<p>Tekst</p>")],
    },
}


def test_every_kind_of_page_opens_previews_saves_and_publishes(editor: Client):
    for model in kinds():
        page = one_of(model)
        address = reverse("wagtailadmin_pages:edit", args=[page.pk])
        opened = editor.get(address)
        assert opened.status_code == 200, model
        assert editor.get(reverse("wagtailadmin_pages:history", args=[page.pk])).status_code == 200, model
        data = sent_back(opened) | {"title": f"{page.title} opnieuw"}
        preview = editor.post(reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk]), data)
        assert preview.json()["is_valid"], (model, preview.json())
        shown = editor.get(reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk]) + "?mode=")
        # The page of the agenda has nothing of its own to show: it leads to the agenda.
        if model is not AgendaPage:
            assert (shown.status_code, "opnieuw" in shown.content.decode()) == (200, True), model
        answer = editor.post(address, data | {"action-publish": "1"})
        assert answer.status_code == 302, (model, answer.context and answer.context["form"].errors)
        page.refresh_from_db()
        assert page.title.endswith("opnieuw"), model


def test_a_new_information_page_can_be_begun(editor: Client):
    index = InformationIndexPage.objects.first()

    address = reverse("wagtailadmin_pages:add", args=["home", "informationpage", index.pk])

    assert editor.get(address).status_code == 200


def test_a_second_list_of_pages_cannot_be_made(editor: Client):
    home = HomePage.objects.get(slug="almere")

    assert not InformationIndexPage.can_create_at(home)


def test_the_settings_of_a_site_open_in_the_admin(editor: Client):
    own = SiteSettings.objects.first()

    address = reverse("wagtailsettings:edit", args=["home", "sitesettings", own.site_id])

    assert editor.get(address).status_code == 200


def test_an_editor_is_told_what_is_still_to_be_filled_in(editor: Client):
    privacy = StandardPage.objects.get(slug="privacy", locale__language_code="nl", url_path__contains="/almere/")
    address = reverse("wagtailadmin_pages:edit", args=[privacy.pk])
    before = editor.get(address).content.decode()

    privacy.intro, privacy.body = "Klaar.", []
    privacy.save_revision()

    assert "[naam van de beheerder]" in before
    assert "[termijn]" in before
    assert "help-warning" in before
    assert "help-warning" not in editor.get(address).content.decode()


def errors(editor: Client, page: PortalPage, **changes) -> dict:
    """What the admin says of a page with these changes; the page stays as it was."""
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    answer = editor.post(address, sent_back(editor.get(address)) | changes | {"action-publish": "1"})
    assert answer.status_code == 200
    return answer.context["form"].errors


def test_a_title_of_twelve_thousand_characters_is_refused_in_words(editor: Client):
    page = one_of(NewsPage)

    found = errors(editor, page, title="x" * 12_000)

    assert "255" in str(found["title"])
    assert NewsPage.objects.get(pk=page.pk).title == page.title


def test_a_campaign_that_ends_before_it_begins_is_refused(editor: Client):
    found = errors(editor, one_of(CampaignPage), start_date="2026-12-02", end_date="2026-12-01")

    assert "eindigt voordat" in str(found["end_date"])


def test_a_film_without_captions_or_words_is_refused(editor: Client):
    page = one_of(VideoPage)
    film = get_document_model().objects.create(title="film", file=ContentFile(b"x", name="film.mp4"))

    found = errors(editor, page, address="", film=film.pk, **{"transcript-count": 0})

    assert "ondertiteling" in str(found["captions"])
    assert "Schrijf" in str(found["transcript"])


def test_captions_that_are_no_captions_are_refused(editor: Client):
    documents = get_document_model().objects
    film = documents.create(title="film", file=ContentFile(b"x", name="film.mp4"))
    fake = documents.create(title="tekst", file=ContentFile(b"<html>", name="tekst.vtt"))

    found = errors(editor, one_of(VideoPage), address="", film=film.pk, captions=fake.pk)

    assert "WebVTT" in str(found["captions"])


def test_a_film_with_two_sources_or_none_is_refused(editor: Client):
    assert errors(editor, one_of(VideoPage), address="")["film"]


def test_an_empty_block_is_refused_in_words(editor: Client):
    page = one_of(StandardPage)

    found = errors(
        editor,
        page,
        **{
            "body-count": 1,
            "body-0-type": "heading",
            "body-0-order": 0,
            "body-0-deleted": "",
            "body-0-id": "",
            "body-0-value": "",
        },
    )

    assert found["body"]


def test_a_figure_without_its_year_is_refused(editor: Client):
    page = FactsPage.objects.get(url_path__startswith="/almere/")

    assert errors(editor, page, **{"figures-0-value-figures-0-value-year": ""})["figures"]


def test_every_block_has_an_icon_a_label_a_description_and_a_preview():
    for block in offered_blocks():
        assert block.meta.icon not in ("", "placeholder"), block
        assert block.label, block
        assert block.meta.description, block
        assert block.is_previewable, block


def offered_blocks() -> list[Block]:
    """Every block that an editor can choose in a stream."""
    streams = [field for model in kinds() for field in model._meta.get_fields() if isinstance(field, StreamField)]
    return [block for stream in streams for block in stream.stream_block.child_blocks.values()]


def test_every_kind_says_what_it_is_for_and_where_it_belongs():
    for model in kinds():
        assert str(model.page_description), model
        assert model.parent_page_types, model
        assert "wagtailcore.Page" not in model.subpage_types, model
