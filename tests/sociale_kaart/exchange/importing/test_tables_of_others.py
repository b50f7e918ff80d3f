"""Tables as other programs write them, with headings in other words."""

from datetime import datetime

import pytest
from openpyxl import Workbook

from sociale_kaart.models import Location, Organization, Service
from tests.sociale_kaart.exchange.importing.files import run, slugs, table

HEADINGS = ["Naam dienst", "organisatie", "trede", "vanaf leeftijd (maanden)", "gratis"]
ROW = ["Café voor jonge vaders", "JGZ", "Licht", "-9", "ja"]
MAP = ["Naam dienst=name_nl"]


@pytest.mark.parametrize(
    ("encoding", "delimiter"),
    [("utf-8-sig", ","), ("utf-8", ";"), ("cp1252", ";"), ("utf-16", "\t"), ("utf-8", "\t"), ("utf-8", "|")],
)
def test_encoding_and_delimiter_are_found_out(dorp, tmp_path, encoding, delimiter):
    file = table(tmp_path / "lijst.csv", HEADINGS, ROW, encoding=encoding, delimiter=delimiter)

    said = run("import_services", file, map=MAP)

    assert said.failed == ""
    service = Service.objects.get(slug="cafe-voor-jonge-vaders")
    assert (service.name_nl, service.organization.slug, service.tier.slug) == (ROW[0], "jgz", "licht")
    assert (service.minimum_age, service.age_basis, service.cost_is_free) == (-9, "stated", True)
    assert service.status == "unknown"


def test_a_line_that_names_the_delimiter_is_no_heading(dorp, tmp_path):
    file = tmp_path / "lijst.csv"
    file.write_text("sep=;\r\nnaam;trede\r\nNieuw, en fris;licht\r\n")

    assert run("import_services", file).failed == ""
    assert Service.objects.get(slug="nieuw-en-fris").name_nl == "Nieuw, en fris"


def test_headings_that_say_nothing_are_named(dorp, tmp_path):
    file = table(tmp_path / "lijst.csv", [*HEADINGS, "Opmerking"], [*ROW, "x"])

    unmapped = run("import_services", file)
    mapped = run("import_services", file, map=MAP)

    assert "Naam dienst=name_nl" in unmapped.failed
    assert "“Opmerking” is not read" in mapped.out


def test_a_mapping_file_says_what_headings_mean(dorp, tmp_path):
    mapping = tmp_path / "mapping.yaml"
    mapping.write_text("Naam dienst: name_nl\nOrganisatie: '-'\n")
    file = table(tmp_path / "lijst.csv", ["Naam dienst", "Organisatie", "Trede"], ["Nieuw", "Wie dan ook", "licht"])

    assert run("import_services", file, mapping=mapping).failed == ""
    assert Service.objects.get(slug="nieuw").organization is None


@pytest.mark.parametrize(
    "pairs", [["Naam dienst=titel"], ["Iets=name_nl"], ["zonder teken"], ["Naam dienst=tier"]], ids=str
)
def test_a_mapping_that_cannot_be_is_refused_in_one_line(dorp, tmp_path, pairs):
    file = table(tmp_path / "lijst.csv", HEADINGS, ROW)

    said = run("import_services", file, map=pairs)

    assert said.failed
    assert "\n" not in said.failed
    assert len(slugs()) == 2


def test_a_value_can_be_given_for_rows_that_say_nothing(dorp, tmp_path):
    file = table(tmp_path / "lijst.csv", ["naam", "status"], ["Een", ""], ["Twee", "pilot"])

    assert run("import_services", file, set=["tier=licht", "status=active"]).failed == ""
    assert dict(Service.objects.filter(name_nl__in=["Een", "Twee"]).values_list("name_nl", "status")) == {
        "Een": "active",
        "Twee": "pilot",
    }


def test_a_workbook_with_dates_and_numbers(dorp, tmp_path):
    book = Workbook()
    sheet = book.active
    sheet.append(["Naam", "Trede", "begint op", "tot en met leeftijd (maanden)", "gratis", "prijs (euro)"])
    sheet.append(["Nieuw", "licht", datetime(2027, 1, 2), 48, False, 2.5])
    book.save(tmp_path / "lijst.xlsx")

    said = run("import_services", tmp_path / "lijst.xlsx")
    assert said.failed == "", said.faults

    service = Service.objects.get(slug="nieuw")
    assert said.failed == ""
    assert (str(service.start_date), service.maximum_age, service.cost_is_free) == ("2027-01-02", 48, False)
    assert str(service.cost_amount) == "2.50"


def test_what_is_new_is_made_only_when_asked(dorp, tmp_path):
    places = "name_nl=Buurthuis | address=Dorpsstraat 1 | city=Dorp"
    file = table(
        tmp_path / "lijst.csv",
        ["naam", "trede", "organisatie", "service_at_locations"],
        ["Een", "licht", "Stichting Nieuw", places],
        ["Twee", "licht", "Stichting Nieuw", places],
    )

    refused = run("import_services", file)
    loaded = run("import_services", file, with_new=True)
    again = run("import_services", file, with_new=True)

    assert refused.faults[0].endswith("line 2, column C (organisatie): not known here: Stichting Nieuw")
    assert (loaded.failed, Organization.objects.filter(name_nl="Stichting Nieuw").count()) == ("", 1)
    assert Location.objects.get(name_nl="Buurthuis").service_at_locations.count() == 2
    assert "0 new, 0 changed, 2 as they were" in again.out


def test_columns_that_a_file_lacks_stay_as_they_are(dorp, tmp_path):
    file = table(tmp_path / "lijst.csv", ["slug", "naam (en)"], ["slaapspreekuur", "Sleep hour"])

    run("import_services", file)

    service = Service.objects.get(slug="slaapspreekuur")
    assert (service.name_en, service.name_nl) == ("Sleep hour", "Slaapspreekuur")
    assert service.service_at_locations.get().schedules.get().byday == "MO,WE"
