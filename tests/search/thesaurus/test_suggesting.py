"""An editor sees which topics the text of a service suggests, and ticks those that fit."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from sociale_kaart.models import Concept, Service
from tests.search.world import World
from tests.signing_in import sign_in
from tests.sociale_kaart.editing.forms import address, data_of


@pytest.fixture
def service(world: World) -> Service:
    for slug, words in {"huilbaby": "huilbaby", "pesten": "gepest worden", "geld": "schulden"}.items():
        Concept.objects.create(slug=slug, label_nl=slug.capitalize(), lay_nl=words)
    return world.service("spreekuur", name_nl="Spreekuur huilbaby")


@pytest.fixture
def admin(client: Client, admin_user) -> Client:
    sign_in(client, admin_user)
    return client


def boxes(page: BeautifulSoup) -> list[tuple[str, bool]]:
    found = page.select("input[name=concepts]")
    return [(box.parent.get_text(strip=True), box.has_attr("checked")) for box in found]


def shown(admin: Client, service: Service) -> BeautifulSoup:
    return BeautifulSoup(admin.get(address(Service, "edit", service.pk)).content, "html.parser")


def test_what_the_text_suggests_stands_first(admin, service):
    assert boxes(shown(admin, service)) == [("Huilbaby", False), ("Geld", False), ("Pesten", False)]


def test_a_ticked_topic_is_kept_and_stands_first(admin, service):
    page = admin.get(address(Service, "edit", service.pk))
    data = data_of(page) | {"concepts": [Concept.objects.get(slug="geld").pk], "action-publish": "1"}

    admin.post(address(Service, "edit", service.pk), data)

    assert [concept.slug for concept in Service.objects.get(pk=service.pk).concepts.all()] == ["geld"]
    assert boxes(shown(admin, service))[:2] == [("Geld", True), ("Huilbaby", False)]


def test_the_text_of_a_draft_is_what_counts(admin, service):
    service.name_nl = "Spreekuur schulden"
    service.save_revision()

    assert boxes(shown(admin, service))[0] == ("Geld", False)


def test_a_form_of_help_cannot_be_ticked(admin, service):
    form = Concept.objects.create(kind="form", slug="cursus", label_nl="Cursus", lay_nl="spreekuur huilbaby")
    page = admin.get(address(Service, "edit", service.pk))

    admin.post(address(Service, "edit", service.pk), data_of(page) | {"concepts": [form.pk], "action-publish": "1"})

    assert not Service.objects.get(pk=service.pk).concepts.exists()
