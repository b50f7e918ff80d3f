"""Tables that are wrong, huge or hostile: one clear line each, and nothing half done."""

import io
import struct
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from sociale_kaart.exchange.tables.xlsx_reading import XlsxTable
from sociale_kaart.models import Service
from tests.sociale_kaart.exchange.importing.files import run, slugs, table

HEADINGS = ["naam", "trede", "vanaf leeftijd (maanden)", "tot en met leeftijd (maanden)", "schedules"]
GOOD = ["Goed", "licht", "0", "12", ""]
BAD = ["Fout", "zwaar", "tien", "12", "location=opvang | days=MO"]


def test_a_bad_row_is_named_by_line_and_column_and_nothing_is_loaded(dorp, tmp_path):
    file = table(tmp_path / "lijst.csv", HEADINGS, GOOD, BAD)

    said = run("import_services", file)

    assert said.faults == [
        "lijst.csv: line 3, column C (vanaf leeftijd (maanden)): must be a whole number",
        "lijst.csv: line 3, column B (trede): not known here: zwaar",
    ]
    assert said.failed == "1 rows have faults; nothing is loaded."
    assert slugs() == ["slaapspreekuur", "wijkteam"]


def test_the_rest_is_loaded_when_chosen(dorp, tmp_path):
    file = table(tmp_path / "lijst.csv", HEADINGS, GOOD, BAD)

    said = run("import_services", file, rest=True)

    assert said.failed == "1 rows have faults; the rest is loaded."
    assert slugs() == ["goed", "slaapspreekuur", "wijkteam"]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (["Nieuw", "licht", "20", "12", ""], "youngest age lies above"),
        (["Nieuw", "licht", "", "5000", ""], "must be 1199 or less"),
        (["Nieuw", "licht", "", "", "days=MO | opens_at=09:00"], "does not have"),
        (["Nieuw", "licht", "", "", "zomaar tekst"], "name=value"),
        (["", "licht", "", "", ""], "is empty"),
        (["Nieuw\x00", "licht", "", "", ""], "cannot be shown"),
        (["Nieuw", "", "", "", ""], "column B (trede): is missing"),
    ],
)
def test_what_the_schema_and_the_database_refuse_is_told_before_anything_is_written(dorp, tmp_path, row, told):
    file = table(tmp_path / "lijst.csv", HEADINGS, row)

    said = run("import_services", file, dry_run=True)

    assert len(said.faults) == 1
    assert said.faults[0].startswith("lijst.csv: line 2")
    assert told in said.faults[0]


def test_a_cell_of_ten_megabytes_is_refused_and_named(dorp, tmp_path):
    file = table(tmp_path / "lijst.csv", HEADINGS, GOOD, ["x" * 10_000_000, *GOOD[1:]])

    said = run("import_services", file)

    assert said.faults == ["lijst.csv: line 3, column A (naam): holds 10000000 characters; a cell has at most 100000"]


def test_a_quote_that_is_never_closed_is_named_by_its_line(dorp, tmp_path):
    file = tmp_path / "lijst.csv"
    file.write_text('naam,trede\nGoed,licht\n"Fout,licht\n' + "x,licht\n" * 2_000_000)

    said = run("import_services", file)

    assert said.failed.startswith("lijst.csv: line 3: a cell starts here that has no end")
    assert slugs() == ["slaapspreekuur", "wijkteam"]


def test_two_rows_about_one_service_are_refused(dorp, tmp_path):
    file = table(tmp_path / "lijst.csv", ["slug", "naam (en)"], ["wijkteam", "A"], ["wijkteam", "B"])

    said = run("import_services", file)

    assert said.faults == ["lijst.csv: line 3, column A (slug): another row is about this service already: wijkteam"]
    assert Service.objects.get(slug="wijkteam").name_en in (None, "")


@pytest.mark.parametrize(
    "content", [b"", b"\n\n", b"\x00\x01\x02", b"PK\x03\x04kapot", b"naam\xff;\x81\n", b"a,a\n1,2\n"]
)
def test_what_is_no_table_is_refused_in_one_line(dorp, tmp_path, content):
    file = tmp_path / "lijst.csv"
    file.write_bytes(content)

    said = run("import_services", file)

    assert said.failed.startswith("lijst.csv: ")
    assert "\n" not in said.failed


@pytest.mark.parametrize("column", range(5))
def test_a_row_with_a_nul_is_refused_in_one_line_wherever_it_stands(dorp, tmp_path, column):
    row = ["Nieuw", "licht", "0", "12", "location=opvang | days=MO | opens_at=09:00 | closes_at=10:00"]
    row[column] += "\x00"
    file = table(tmp_path / "lijst.csv", HEADINGS, GOOD, row)

    said = run("import_services", file)

    assert [fault.partition(", ")[0] for fault in said.faults] == ["lijst.csv: line 3"]
    assert said.faults[0].endswith(f"({HEADINGS[column]}): holds characters that cannot be shown")
    assert slugs() == ["slaapspreekuur", "wijkteam"]


DAMAGED = {
    "cut off": lambda content: content[: len(content) // 2],
    "no end": lambda content: content[:-22],
    "no headers": lambda content: content.replace(b"PK\x03\x04", bytes(4)),
    "turned over in the middle": lambda content: content[:200] + bytes(200) + content[400:],
    "something before it": lambda content: b"\xef\xbb\xbf" + content[:-30],
}


@pytest.mark.parametrize("damage", DAMAGED)
@pytest.mark.parametrize("name", ["lijst.xlsx", "lijst.csv"])
def test_of_a_damaged_workbook_that_is_said_and_nothing_about_columns(dorp, tmp_path, damage, name):
    book, made = Workbook(), tmp_path / "goed.xlsx"
    book.active.append(["naam", "trede"])
    for number in range(100):
        book.active.append([f"Dienst {number}", "licht"])
    book.save(made)
    (tmp_path / name).write_bytes(DAMAGED[damage](made.read_bytes()))

    said = run("import_services", tmp_path / name)

    assert "damaged" in said.failed
    assert "\n" not in said.failed
    assert "heading" not in said.failed
    assert slugs() == ["slaapspreekuur", "wijkteam"]


def test_a_row_of_more_cells_than_headings_is_refused_and_empty_ones_do_not_count(dorp, tmp_path):
    file = tmp_path / "lijst.csv"
    file.write_text("naam,samenvatting,trede\nGoed,Kort,licht,,\nFout,Praten, samen,licht\n")

    said = run("import_services", file)

    assert said.faults[0].startswith("lijst.csv: line 3, has more cells than there are headings")
    assert slugs() == ["slaapspreekuur", "wijkteam"]
    run("import_services", file, rest=True)
    assert slugs() == ["goed", "slaapspreekuur", "wijkteam"]


def test_an_old_workbook_is_called_by_its_name(dorp, tmp_path):
    (tmp_path / "lijst.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000))

    assert "an old kind (.xls)" in run("import_services", tmp_path / "lijst.xls").failed


def test_a_folder_and_a_file_that_is_not_there_are_told_apart(dorp, tmp_path):
    assert run("import_services", tmp_path).failed.endswith("is not a file")
    assert run("import_services", tmp_path / "weg.csv").failed.endswith("there is no such file")


def test_a_workbook_that_unpacks_to_gigabytes_is_refused_before_it_is_unpacked(dorp, tmp_path):
    file = tmp_path / "bom.xlsx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/workbook.xml", "w") as member:
        for _number in range(1100):
            member.write(bytes(1024 * 1024))

    said = run("import_services", file)

    assert said.failed == "bom.xlsx: would unpack to 1100 MB; at most 1024 MB is read"


def test_a_workbook_that_lies_about_its_size_is_not_read_beyond_that(dorp, tmp_path):
    book = io.BytesIO()
    with zipfile.ZipFile(book, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * 50_000_000)
    content = bytearray(book.getvalue())
    place = content.rindex(b"PK\x01\x02")
    content[place + 24 : place + 28] = struct.pack("<I", 10)
    (tmp_path / "leugen.xlsx").write_bytes(content)

    said = run("import_services", tmp_path / "leugen.xlsx")

    assert said.failed.startswith("leugen.xlsx: is not a workbook")


def changed_sheet(path: Path, rows: list[list[str]], *, old: bytes, new: bytes) -> Path:
    """A workbook whose sheet has been changed after it was written."""
    book, made = Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(made)
    with zipfile.ZipFile(made) as written, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as other:
        for name in written.namelist():
            content = written.read(name)
            if name.endswith("sheet1.xml"):
                assert old in content
                content = content.replace(old, new)
            other.writestr(name, content)
    return path


def test_a_workbook_that_says_too_little_of_its_size_is_read_to_its_end(dorp, tmp_path):
    rows = [["naam", "trede"], ["Een", "licht"], ["Twee", "licht"]]
    file = changed_sheet(tmp_path / "lijst.xlsx", rows, old=b'<dimension ref="A1:B3"', new=b'<dimension ref="A1"')

    assert run("import_services", file).failed == ""
    assert Service.objects.filter(name_nl__in=["Een", "Twee"]).count() == 2


def test_a_row_with_a_number_that_no_sheet_has_is_told_and_nothing_is_loaded(dorp, tmp_path):
    rows = [["naam", "trede"], ["Een", "licht"], ["Twee", "licht"]]
    file = changed_sheet(tmp_path / "lijst.xlsx", rows, old=b'<row r="3"', new=b'<row r="999999999999"')

    assert run("import_services", file).failed == "lijst.xlsx: has a row with a number that no sheet has"
    assert not Service.objects.filter(name_nl="Een").exists()


def test_how_far_a_workbook_is_read_is_told_whatever_it_says_of_its_size(tmp_path):
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for number in range(3_000):
        sheet.append([f"Dienst {number}", str(number * 7_919)])
    book.save(tmp_path / "lijst.xlsx")
    read = XlsxTable(tmp_path / "lijst.xlsx")

    reached = [read.position / read.size for _row in read.rows()]

    assert reached == sorted(reached)
    assert (reached[0] < 0.5, any(0.4 < one < 0.7 for one in reached), 0.9 < reached[-1] <= 1.01) == (True, True, True)


def test_xml_that_grows_without_end_is_refused(dorp, tmp_path):
    good = tmp_path / "goed.xlsx"
    book = Workbook()
    book.active.append(["naam"])
    book.save(good)
    bomb = b'<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><worksheet>&c;</worksheet>'
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(tmp_path / "bom.xlsx", "w") as new:
        for name in old.namelist():
            new.writestr(name, bomb if name.endswith("sheet1.xml") else old.read(name))

    assert run("import_services", tmp_path / "bom.xlsx").failed.startswith("bom.xlsx: is not a workbook")
