"""Beside the form stands the page as visitors would get it, drafts included, for nobody else."""

import pytest
from django.test import Client
from wagtail.models import Site

from sociale_kaart.models import MunicipalitySite, Organization, Service
from tests.sociale_kaart.editing.forms import address, data_of

NEW_NAME = "Naam van straks"


@pytest.fixture(autouse=True)
def site(municipality) -> MunicipalitySite:
    return MunicipalitySite.objects.create(site=Site.objects.get(), municipality=municipality)


@pytest.mark.parametrize("model", [Service, Organization])
def test_the_preview_shows_what_is_typed(model, admin, service):
    instance = model.objects.get()
    url = address(model, "preview_on_edit", instance.pk)
    data = data_of(admin.get(address(model, "edit", instance.pk)))

    assert admin.post(url, data | {"name_nl": NEW_NAME}).json() == {"is_valid": True, "is_available": True}
    page = admin.get(url)

    assert page.status_code == 200
    assert NEW_NAME in page.content.decode()
    assert model.objects.get().name_nl != NEW_NAME


def test_the_admin_may_show_the_preview_in_a_frame(admin, service):
    url = address(Service, "preview_on_edit", service.pk)
    admin.post(url, data_of(admin.get(address(Service, "edit", service.pk))))

    page = admin.get(url)

    assert page["X-Frame-Options"] == "SAMEORIGIN"
    assert "frame-ancestors 'self'" in page["Content-Security-Policy"]


def test_a_preview_is_not_for_strangers(service):
    assert Client().get(address(Service, "preview_on_edit", service.pk)).status_code == 302


def test_a_mistake_keeps_the_preview_away(admin, service):
    url = address(Service, "preview_on_edit", service.pk)
    data = data_of(admin.get(address(Service, "edit", service.pk)))

    assert admin.post(url, data | {"maximum_age": "oud"}).json()["is_valid"] is False
