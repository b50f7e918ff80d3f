"""What was exported comes back and changes nothing."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sociale_kaart.models import Location, Organization, Service, ServiceAtLocation
from tests.sociale_kaart.exchange.importing.files import run
from tests.sociale_kaart.exchange.small_folder import writes


@pytest.mark.parametrize("slug", ["almere", "lagewaard"])
@pytest.mark.parametrize("ending", ["csv", "xlsx", "json", "zip"])
def test_an_export_read_back_writes_nothing(starting_data, db, tmp_path, slug, ending):
    file = tmp_path / f"services.{ending}"
    run("export_services", file, municipality=slug)

    with CaptureQueriesContext(connection) as queries:
        said = run("import_services", file, municipality=slug)

    count = Service.objects.filter(municipality__slug=slug).count()
    assert said.failed == ""
    assert f"{count} rows: 0 new, 0 changed, {count} as they were, 0 refused." in said.out
    assert writes(queries) == []


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json", "zip"])
def test_slugs_that_somebody_typed_in_the_admin_come_back_too(dorp, tmp_path, ending):
    service = Service.objects.get(slug="slaapspreekuur")
    place = Location.objects.create(municipality=service.municipality, slug="De_Post--1", name_nl="De Post")
    Organization.objects.filter(pk=service.organization_id).update(slug="JGZ_")
    service.slug, service.service_at_locations = "Slaap--spreekuur_2", [ServiceAtLocation(location=place)]
    service.save()
    service.clean_fields()
    file = tmp_path / f"services.{ending}"
    run("export_services", file)

    said = run("import_services", file)

    assert said.faults == []
    assert "0 new, 0 changed" in said.out


def test_a_public_export_read_back_keeps_what_it_did_not_tell(starting_data, db, tmp_path):
    file = tmp_path / "services.csv"
    run("export_services", file, municipality="lagewaard", public=True)
    before = list(Service.objects.order_by("pk").values("editor_note", "source_reference", "organization"))

    said = run("import_services", file, municipality="lagewaard")

    assert said.failed == ""
    assert list(Service.objects.order_by("pk").values("editor_note", "source_reference", "organization")) == before
