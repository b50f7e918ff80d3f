"""Beside the form stands the page as visitors would get it, drafts included, for nobody else."""

import pytest
from django.test import Client
from wagtail.models import Site

from sociale_kaart.models import Location, MunicipalitySite, Organization, Service, ServiceAtLocation
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


@pytest.mark.parametrize("is_hidden", [False, True])
def test_a_place_is_previewed_as_its_services_tell_of_it(is_hidden, admin, service, location):
    ServiceAtLocation.objects.create(service=service, location=location)
    url = address(Location, "preview_on_edit", location.pk)
    data = data_of(admin.get(address(Location, "edit", location.pk))) | {"address": "Nieuwe Laan 3"}
    data = {name: value for name, value in data.items() if name != "has_hidden_address"}

    admin.post(url, data | ({"has_hidden_address": "on"} if is_hidden else {}))
    page = admin.get(url).content.decode()

    assert service.name_nl in page
    assert ("Nieuwe Laan 3" in page) is not is_hidden
    assert ("Het adres is geheim" in page) is is_hidden


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
