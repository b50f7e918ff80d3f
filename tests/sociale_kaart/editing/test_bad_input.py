"""A mistake in a form is a message at its field, and nothing is written."""

import pytest

from sociale_kaart.models import Location, Organization, Service, ServiceAtLocation
from tests.sociale_kaart.editing.forms import add, edit, errors_of, rows

TOO_LONG = "x" * 5000


@pytest.fixture
def minimal(municipality, tier) -> dict:
    return {"municipality": municipality.pk, "tier": tier.pk, "slug": "nieuw", "name_nl": "Nieuw"}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"slug": "spreekuur"}, "slug"),
        ({"slug": "geen slug!"}, "slug"),
        ({"slug": ""}, "slug"),
        ({"name_nl": ""}, "name_nl"),
        ({"name_nl": TOO_LONG}, "name_nl"),
        ({"name_en": TOO_LONG}, "name_en"),
        ({"name_nl": "\x00"}, "name_nl"),
        ({"municipality": ""}, "municipality"),
        ({"municipality": "99999999"}, "municipality"),
        ({"municipality": "1; drop table"}, "municipality"),
        ({"tier": "9" * 30}, "tier"),
        ({"organization": "1; drop table"}, "organization"),
        ({"organization": "9" * 30}, "organization"),
        ({"age_basis": "stated", "minimum_age": "5 jaar", "maximum_age": "4 jaar"}, "maximum_age"),
        ({"age_basis": "stated", "minimum_age": "-10"}, "minimum_age"),
        ({"age_basis": "stated", "minimum_age": "jong"}, "minimum_age"),
        ({"age_basis": "stated"}, "age_basis"),
        ({"age_basis": "everyone", "minimum_age": "0"}, "age_basis"),
        ({"age_basis": "guessed"}, "age_basis"),
        ({"start_date": "2026-12-01", "end_date": "2026-11-01"}, "end_date"),
        ({"start_date": "morgen"}, "start_date"),
        ({"cost_is_free": "true", "cost_amount": "5"}, "cost_amount"),
        ({"cost_amount": "-1"}, "cost_amount"),
        ({"cost_amount": "99999999999"}, "cost_amount"),
        ({"cost_amount": "NaN"}, "cost_amount"),
        ({"waiting_time_weeks": "4"}, "waiting_time_measured_on"),
        ({"waiting_time_weeks": "-4"}, "waiting_time_weeks"),
        ({"waiting_time_weeks": "999999999"}, "waiting_time_weeks"),
        ({"source_year": "99999999999"}, "source_year"),
        ({"website": "geen adres"}, "website"),
        ({"website": "javascript:alert(1)"}, "website"),
        ({"email": "iemand"}, "email"),
        ({"status": ""}, "status"),
    ],
    ids=lambda value: str(value)[:60],
)
def test_a_mistake_in_a_service_is_a_message_at_its_field(admin, service, minimal, changes, field):
    errors = errors_of(add(admin, Service, **minimal | changes))

    assert field in errors
    assert "__all__" not in errors
    assert Service.objects.count() == 1


@pytest.mark.parametrize(
    "changes", [{"name_nl": ""}, {"maximum_age": "x"}, {"tier": ""}, {"age_basis": "stated"}, {"slug": "spreekuur"}]
)
def test_a_mistake_is_not_published_either(admin, service, minimal, changes):
    errors = errors_of(add(admin, Service, **minimal | changes | {"action-publish": "1"}))

    assert errors
    assert Service.objects.count() == 1


def test_a_mistake_in_an_edit_changes_nothing(admin, service):
    errors = errors_of(edit(admin, service, name_nl="Anders", end_date="gisteren", **{"action-publish": "1"}))

    service.refresh_from_db()
    assert list(errors) == ["end_date"]
    assert (service.name_nl, service.latest_revision) == ("Spreekuur", None)


HOURS = {"byday": ["MO"], "opens_at": "09:00", "closes_at": "12:00"}


@pytest.mark.parametrize(
    ("prefix", "row", "field"),
    [
        ("schedules", HOURS | {"byday": []}, "byday"),
        ("schedules", HOURS | {"byday": ["XX"]}, "byday"),
        ("schedules", HOURS | {"opens_at": "25:00"}, "opens_at"),
        ("schedules", HOURS | {"closes_at": "09:00"}, "closes_at"),
        ("schedules", HOURS | {"closes_at": ""}, "closes_at"),
        ("schedules", HOURS | {"valid_from": "2026-12-01", "valid_to": "2026-11-01"}, "valid_to"),
        ("schedules", HOURS | {"description_nl": TOO_LONG}, "description_nl"),
        ("schedule_exceptions", {"date": "2026-12-25", "opens_at": "09:00"}, "closes_at"),
        ("schedule_exceptions", {"date": "2026-13-45"}, "date"),
        ("phones", {"number": "bel ons"}, "number"),
        ("phones", {"number": "1"}, "number"),
        ("phones", {"number": TOO_LONG}, "number"),
    ],
)
def test_a_mistake_in_a_place_is_a_message_in_its_row(admin, minimal, location, prefix, row, field):
    place = "service_at_locations-0"
    places = rows("service_at_locations", {"location": location.pk})
    empty = {}
    for name in ("schedules", "schedule_exceptions", "phones"):
        empty |= rows(f"{place}-{name}")

    errors = errors_of(add(admin, Service, **minimal | places | empty | rows(f"{place}-{prefix}", row)))

    assert f"{place}-{prefix}-0-{field}" in errors
    assert not Service.objects.exists()


def places(*locations: Location) -> dict:
    data = rows("service_at_locations", *({"location": location.pk} for location in locations))
    for number in range(len(locations)):
        for name in ("schedules", "schedule_exceptions", "phones"):
            data |= rows(f"service_at_locations-{number}-{name}")
    return data


def test_the_same_place_twice_is_a_message(admin, minimal, location):
    errors = errors_of(add(admin, Service, **minimal | places(location, location)))

    assert "service_at_locations" in errors
    assert not Service.objects.exists()


def test_places_cannot_change_places(admin, minimal, location, municipality):
    other = Location.objects.create(municipality=municipality, slug="ander", name_nl="Ander")
    assert errors_of(add(admin, Service, **minimal | places(location, other) | {"action-publish": "1"})) == {}
    swapped = {"service_at_locations-0-location": other.pk, "service_at_locations-1-location": location.pk}

    errors = errors_of(edit(admin, Service.objects.get(), **swapped, **{"action-publish": "1"}))

    assert "service_at_locations-0-location" in errors
    assert [place.location for place in ServiceAtLocation.objects.order_by("pk")] == [location, other]


def test_a_place_may_be_removed_and_added_again(admin, minimal, location):
    assert errors_of(add(admin, Service, **minimal | places(location) | {"action-publish": "1"})) == {}
    again = {"service_at_locations-0-DELETE": "1", "service_at_locations-TOTAL_FORMS": "2"}
    again |= {"service_at_locations-1-location": location.pk, "service_at_locations-1-id": ""}
    again |= {"service_at_locations-1-ORDER": "2", "service_at_locations-1-DELETE": ""}
    for name in ("schedules", "schedule_exceptions", "phones"):
        again |= rows(f"service_at_locations-1-{name}")

    assert errors_of(edit(admin, Service.objects.get(), **again, **{"action-publish": "1"})) == {}
    assert ServiceAtLocation.objects.get().location == location


def test_what_another_municipality_keeps_cannot_be_chosen(admin, minimal, neighbour, organization):
    stranger = Organization.objects.create(municipality=neighbour, slug="vreemd", name_nl="Vreemd")
    elsewhere = Location.objects.create(municipality=neighbour, slug="ver", name_nl="Ver weg")

    chosen = {"organization": stranger.pk, "partner_organizations": [stranger.pk, organization.pk]}
    errors = errors_of(add(admin, Service, **minimal | chosen))
    assert {"organization", "partner_organizations"} <= set(errors)

    errors = errors_of(add(admin, Service, **minimal | places(elsewhere)))
    assert "service_at_locations-0-location" in errors
    assert not Service.objects.exists()


def test_the_main_question_type_is_one_of_those_ticked(admin, minimal, question_type):
    errors = errors_of(add(admin, Service, **minimal, main_question_type=question_type.pk))
    assert "main_question_type" in errors

    assert (
        errors_of(
            add(admin, Service, **minimal, main_question_type=question_type.pk, question_types=[question_type.pk])
        )
        == {}
    )


def test_a_slug_in_a_draft_of_another_service_is_taken(admin, minimal, service):
    assert errors_of(edit(admin, service, **{"action-publish": "1"})) == {}
    assert errors_of(edit(admin, service, slug="nieuw")) == {}

    assert "slug" in errors_of(add(admin, Service, **minimal))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"postal_code": "12345"}, "postal_code"),
        ({"postal_code": "0123 AB"}, "postal_code"),
        ({"latitude": "91", "longitude": "5"}, "longitude"),
        ({"latitude": "52"}, "longitude"),
        ({"longitude": "5"}, "latitude"),
        ({"latitude": "nan", "longitude": "5"}, "latitude"),
        ({"slug": "post"}, "slug"),
    ],
)
def test_a_mistake_in_a_location_is_a_message(admin, location, municipality, changes, field):
    data = {"municipality": municipality.pk, "slug": "nieuw", "name_nl": "Nieuw"} | changes

    assert field in errors_of(add(admin, Location, **data))
    assert Location.objects.count() == 1


@pytest.mark.parametrize("websites", ["geen adres", "https://a.example\njavascript:alert(1)", "ftp://a.example"])
def test_more_websites_are_web_addresses(admin, municipality, websites):
    data = {"municipality": municipality.pk, "slug": "a", "name_nl": "A", "additional_websites": websites}

    assert "additional_websites" in errors_of(add(admin, Organization, **data))
    assert not Organization.objects.exists()


def test_a_postcode_is_kept_in_one_way_of_writing(admin, municipality):
    data = {"municipality": municipality.pk, "slug": "nieuw", "name_nl": "Nieuw", "postal_code": "1315rb"}

    assert errors_of(add(admin, Location, **data)) == {}
    assert Location.objects.get().postal_code == "1315 RB"
