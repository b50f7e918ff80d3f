"""Listings as HSDS: one array of nested services, and a data package of tables."""

import csv
import io
import json
import zipfile

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sociale_kaart.clock import today
from sociale_kaart.models import Location, Organization, Service
from tests.sociale_kaart.exchange.hsds.schemas import faults
from tests.sociale_kaart.exchange.importing.files import run

HOSTS = {"almere": "localhost", "lagewaard": "lagewaard.localhost"}
INTERNAL = ("editor_note", "source_reference", "assured_by", "suggested_question_types")


def _package(client, host: str) -> dict[str, str]:
    response = client.get("/api/v1/export/hsds.zip", HTTP_HOST=host)
    assert response["Content-Type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(b"".join(response.streaming_content))) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def _rows(package: dict[str, str], name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(package[f"{name}.csv"], newline="")))


def _services(client, host: str) -> list[dict]:
    response = client.get("/api/v1/export/hsds.json", HTTP_HOST=host)
    assert not response.cookies
    return json.loads(b"".join(response.streaming_content))


@pytest.mark.parametrize("slug", ["almere", "lagewaard"])
def test_every_public_service_is_told_as_the_schema_wants_it(starting_data, db, client, slug):
    services = _services(client, HOSTS[slug])

    public = Service.objects.filter(municipality__slug=slug).public(today())
    assert sorted(service["slug"] for service in services) == sorted(public.values_list("slug", flat=True))
    assert [fault for service in services[::9] for fault in faults("service", _without_empty(service))] == []
    assert len({service["id"] for service in services}) == len(services)
    assert not any(key in service for service in services for key in INTERNAL)


@pytest.mark.parametrize("slug", ["almere", "lagewaard"])
def test_the_rows_of_the_package_fit_their_tables_and_each_other(starting_data, db, client, slug):
    package = _package(client, HOSTS[slug])

    resources = json.loads(package["datapackage.json"])["resources"]
    assert {resource["path"] for resource in resources} == package.keys() - {"datapackage.json"}
    ids = {resource["name"]: {row["id"] for row in _rows(package, resource["path"][:-4])} for resource in resources}
    for resource in resources:
        rows = _rows(package, resource["path"][:-4])
        fields = resource["schema"]["fields"]
        assert rows == [] or list(rows[0]) == [field["name"] for field in fields]
        must = [field["name"] for field in fields if field.get("constraints", {}).get("required")]
        # HSDS wants a description of an organisation, which may be empty.
        assert [(resource["name"], row) for row in rows if not all(row[name] for name in must if name != "description")
                ] == []  # fmt: skip
        assert len(ids[resource["name"]]) == len(rows)
        for key in resource["schema"].get("foreignKeys", ()):
            pointed = {row[key["fields"]] for row in rows} - {""}
            assert pointed <= ids[key["reference"]["resource"]], (resource["name"], key)
    public = Service.objects.filter(municipality__slug=slug).public(today())
    assert len(ids["service"]) == public.count()


def test_no_hidden_address_and_no_note_of_editors_leaves(starting_data, db, client):
    Service.objects.filter(municipality__slug="lagewaard").update(editor_note="GEHEIMEZAAK")
    told = json.dumps(_services(client, HOSTS["lagewaard"]), ensure_ascii=False)
    told += "".join(_package(client, HOSTS["lagewaard"]).values())

    hidden = Location.objects.filter(has_hidden_address=True, municipality__slug="lagewaard").exclude(address="")
    assert hidden
    assert [place.address for place in hidden if place.address in told] == []
    assert [place.slug for place in hidden if place.latitude and str(place.latitude) in told] == []
    assert "GEHEIMEZAAK" not in told


def test_an_organisation_that_is_not_shown_is_named_nowhere(starting_data, db, client):
    service = Service.objects.public(today()).filter(municipality__slug="almere", organization__isnull=False).first()
    Organization.objects.filter(pk=service.organization_id).update(portal_role="context", name_nl="NIETTONEN BV")

    package = _package(client, HOSTS["almere"])

    assert "NIETTONEN" not in "".join(package.values())
    assert "NIETTONEN" not in json.dumps(_services(client, HOSTS["almere"]))


def test_the_questions_to_the_database_do_not_grow_with_the_services(starting_data, db, client):
    with CaptureQueriesContext(connection) as few:
        _package(client, HOSTS["almere"])
    with CaptureQueriesContext(connection) as many:
        _package(client, HOSTS["lagewaard"])

    # 86 services are one batch, 460 are three: each batch costs the same.
    assert len(many) < 3 * len(few)


def test_the_command_writes_both_and_tells_editors_what_they_keep(starting_data, db, tmp_path):
    Service.objects.filter(municipality__slug="almere", slug="consultatiebureau").update(editor_note="voor ons")
    run("export_services", tmp_path / "kaart.json", municipality="almere")
    run("export_services", tmp_path / "kaart.bestand", municipality="almere", format="hsds-zip")

    services = json.loads((tmp_path / "kaart.json").read_text())
    with zipfile.ZipFile(tmp_path / "kaart.bestand") as archive:
        table = archive.read("services.csv").decode()
    assert next(s for s in services if s["slug"] == "consultatiebureau")["editor_note"] == "voor ons"
    assert "voor ons" in table
    assert run("export_services", municipality="almere", format="hsds-json").out.startswith("[\n{")
    assert "needs a file" in run("export_services", municipality="almere", format="hsds-zip").failed


def test_a_text_that_could_run_as_a_formula_is_neutralised_in_the_tables(starting_data, db, client):
    Service.objects.filter(slug="consultatiebureau").update(summary_nl="=HYPERLINK(1)")

    rows = _rows(_package(client, HOSTS["almere"]), "services")

    assert next(row for row in rows if row["slug"] == "consultatiebureau")["summary_nl"] == "'=HYPERLINK(1)"


def _without_empty(told: dict) -> dict:
    """Keys of our own profile may say that there is nothing."""
    return {key: value for key, value in told.items() if value is not None}
