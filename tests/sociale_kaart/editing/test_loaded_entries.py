"""Entries that were loaded from files can be opened and saved by an editor as they are."""

import pytest

from sociale_kaart.models import Location, Organization, Service
from tests.sociale_kaart.editing.forms import address, data_of, edit, errors_of

A_FEW = 4


@pytest.mark.parametrize("model", [Service, Organization, Location])
@pytest.mark.parametrize("place", ["almere", "lagewaard"])
def test_a_loaded_entry_is_saved_as_it_is(starting_data, admin, model, place):
    for entry in model.objects.filter(municipality__slug=place).order_by("-slug")[:A_FEW]:
        assert errors_of(edit(admin, entry)) == {}


def test_what_an_editor_publishes_is_found_at_once(admin, almere):
    service = Service.objects.filter(municipality=almere, slug="consultatiebureau").get()

    assert errors_of(edit(admin, service, alternate_name="Zweefvliegbureau", **{"action-publish": "1"})) == {}
    assert "consultatiebureau" in found(admin)

    admin.post(address(Service, "unpublish", service.pk))
    assert "consultatiebureau" not in found(admin)


def found(client) -> list[str]:
    answer = client.get("/api/v1/search", {"q": "zweefvliegbureau", "kind": "service"})
    return [hit["slug"] for hit in answer.json()["results"]]


def test_the_form_of_a_loaded_service_shows_its_rows(admin, lagewaard):
    service = Service.objects.filter(municipality=lagewaard, service_at_locations__schedules__isnull=False).first()

    data = data_of(admin.get(address(Service, "edit", service.pk)))

    assert int(data["service_at_locations-0-schedules-TOTAL_FORMS"]) > 0
