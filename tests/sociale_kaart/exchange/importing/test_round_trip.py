"""What was exported comes back and changes nothing."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sociale_kaart.models import Service
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


def test_a_public_export_read_back_keeps_what_it_did_not_tell(starting_data, db, tmp_path):
    file = tmp_path / "services.csv"
    run("export_services", file, municipality="lagewaard", public=True)
    before = list(Service.objects.order_by("pk").values("editor_note", "source_reference", "organization"))

    said = run("import_services", file, municipality="lagewaard")

    assert said.failed == ""
    assert list(Service.objects.order_by("pk").values("editor_note", "source_reference", "organization")) == before
