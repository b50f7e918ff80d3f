"""What leaves in a table, and what never does."""

import csv

import pytest
from django.conf import settings
from openpyxl import load_workbook

from sociale_kaart.exchange.tables.children import CellError, read_children, write_children
from sociale_kaart.exchange.tables.columns import COLUMNS, PUBLIC_COLUMNS
from sociale_kaart.exchange.tables.formulas import neutralise, restore
from sociale_kaart.models import Service
from tests.sociale_kaart.exchange.importing.files import run

FORMULA = '=HYPERLINK("https://evil.example","klik")'


@pytest.mark.parametrize("text", [FORMULA, "+31", "-1", "@som", "\t=1", "'=1", "''+", "'s avonds", "gewoon", "", "＝1"])
def test_no_text_can_run_as_a_formula_and_each_comes_back(text):
    written = neutralise(text)

    assert not written.startswith(("=", "+", "-", "@", "\t", "＝"))
    assert restore(written) == text


@pytest.mark.parametrize("value", ["a | b", "a\\", "\\|", "regel\nregel", " los ", "  ", "naam=waarde", "\\n"])
def test_a_fact_of_a_child_comes_back_as_it_was(value):
    children = [{"number": value, "description": "x"}, {"number": "112", "description": value}]

    assert read_children(write_children(children), ("number", "description")) == children


def test_a_child_with_another_fact_is_refused():
    with pytest.raises(CellError, match="kleur"):
        read_children("kleur=rood", ("number",))


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_formulas_are_neutralised_and_read_back_unchanged(folder, tmp_path, ending):
    folder.load()
    Service.objects.filter(slug="wijkteam").update(name=FORMULA, name_nl=FORMULA, kind="-2+3")
    file = tmp_path / f"export.{ending}"

    run("export_services", file)
    said = run("import_services", file)

    cells = _cells(file)
    assert FORMULA not in cells
    assert f"'{FORMULA}" in cells
    assert "0 changed, 2 as they were" in said.out


@pytest.mark.parametrize("options", [{}, {"public": True}])
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_hidden_address_leaves_in_no_export(folder, tmp_path, ending, options):
    folder.load()
    file = tmp_path / f"export.{ending}"

    run("export_services", file, **options)

    told = "\n".join(_cells(file))
    assert "opvang" in told
    for secret in ("Geheimstraat", "1234 AB", "52.5"):
        assert secret not in told


def test_a_public_export_has_no_notes_and_nothing_unpublished(folder, tmp_path):
    folder.service["editor_note"] = "bellen met Jan"
    folder.entries("services.yaml")[1]["status"] = "ended"
    folder.load()
    file = tmp_path / "export.csv"

    said = run("export_services", file, public=True)

    assert said.out.startswith("1 services of Dorp")
    assert "bellen met Jan" not in file.read_text()
    # The other one has ended: nothing points to it.
    assert "wijkteam" not in [row["ga dan naar [instead]"] for row in csv.DictReader(file.open(encoding="utf-8-sig"))]


def test_a_table_without_a_file_goes_to_the_terminal(folder):
    folder.load()

    said = run("export_services")

    assert len(list(csv.DictReader(said.out.removeprefix("\ufeff").splitlines()))) == 2


@pytest.mark.parametrize(("file", "told"), [("lijst.doc", "endings"), ("weg/lijst.csv", "weg")])
def test_a_file_that_cannot_be_written_is_told_in_one_line(folder, tmp_path, file, told):
    folder.load()

    assert told in run("export_services", tmp_path / file).failed


def test_headings_are_stable_and_each_its_own():
    assert len({column.title for column in COLUMNS}) == len(COLUMNS)
    assert COLUMNS[0].heading == "slug [slug]"
    assert {"editor_note", "source_reference"}.isdisjoint(column.key for column in PUBLIC_COLUMNS)


def test_every_column_is_documented():
    text = (settings.BASE_DIR / "docs" / "import-and-export.md").read_text()

    missing = {column.field if column.language else column.key for column in COLUMNS}
    assert [key for key in sorted(missing) if f"`{key}" not in text] == []


def _cells(file) -> list[str]:
    if file.suffix == ".csv":
        return [cell for row in csv.reader(file.open(encoding="utf-8-sig", newline="")) for cell in row]
    sheet = load_workbook(file).active
    return [str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None]
