"""Editors can open, change and preview every kind of page and the settings of a site."""

import pytest
from django.test import Client
from django.urls import reverse

from home.models import HomePage, InformationIndexPage, InformationPage, SiteSettings, StandardPage

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]


@pytest.fixture
def editor(admin_client: Client) -> Client:
    admin_client.defaults["HTTP_HOST"] = "localhost"
    return admin_client


@pytest.mark.parametrize("model", [HomePage, InformationIndexPage, InformationPage, StandardPage])
def test_a_page_opens_in_the_admin(editor: Client, model: type):
    page = model.objects.first()

    assert editor.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).status_code == 200
    assert editor.get(reverse("wagtailadmin_pages:history", args=[page.pk])).status_code == 200


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
