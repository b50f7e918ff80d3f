"""Which kind of file this is, and how its rows are read."""

import codecs
import zipfile
from collections.abc import Mapping
from pathlib import Path

from django.utils.translation import gettext as _

from sociale_kaart.exchange.hsds.json_reading import JsonFile
from sociale_kaart.exchange.hsds.package_reading import Package, is_package
from sociale_kaart.exchange.importing.hsds_layout import open_hsds
from sociale_kaart.exchange.importing.sources import HsdsSource, TableSource
from sociale_kaart.exchange.tables.cells import read_cell
from sociale_kaart.exchange.tables.children import CellError
from sociale_kaart.exchange.tables.columns import BY_KEY
from sociale_kaart.exchange.tables.csv_reading import CsvTable
from sociale_kaart.exchange.tables.headings import Layout, lay_out
from sociale_kaart.exchange.tables.rows import Table, TableError
from sociale_kaart.exchange.tables.xlsx_reading import XlsxTable
from sociale_kaart.exchange.zip_guard import open_zip

START = 4096
ZIP_START = b"PK\x03\x04"
# Workbooks of before 2007, and newer ones that are locked.
OLD_START = b"\xd0\xcf\x11\xe0"
PDF_START = b"%PDF-"


def open_source(path: Path, mapping: Mapping[str, str], given: Mapping[str, str]) -> TableSource | HsdsSource:
    """Raises `TableError` for a file by which nothing can be loaded."""
    _refuse_unknown(given)
    try:
        file = open_file(path)
    except OSError as error:
        raise TableError(error.strerror or str(error)) from error
    if isinstance(file, JsonFile | Package):
        return open_hsds(file, mapping, given)
    layout = lay_out(file.headings, mapping)
    _refuse_nameless(layout, given)
    return TableSource(file, layout, given)


def open_file(path: Path) -> Table | JsonFile | Package:
    """By what it holds, whatever it is called."""
    if not path.is_file():
        raise TableError(_("is not a file") if path.exists() else _("there is no such file"))
    if zipfile.is_zipfile(path):
        with open_zip(path) as archive:
            names = archive.namelist()
        return Package(path) if is_package(names) else XlsxTable(path)
    with path.open("rb") as file:
        start = file.read(START)
    _refuse_other_kinds(start)
    return JsonFile(path) if _begins_as_json(start) else CsvTable(path)


def _refuse_other_kinds(start: bytes) -> None:
    """Before it is read as text, and somebody hears of columns that the file never had."""
    if ZIP_START in start:
        raise TableError(_("is a workbook (.xlsx) or zip that is damaged, or is not all there: save or send it again"))
    if start.startswith(OLD_START):
        raise TableError(_("is a workbook of an old kind (.xls) or with a password: save it as .xlsx or CSV"))
    if start.startswith(PDF_START):
        raise TableError(_("is a PDF, of which no table can be read: use the file that it was made from"))


def _begins_as_json(start: bytes) -> bool:
    start = start.removeprefix(codecs.BOM_UTF8).lstrip()
    # A heading of a table may stand in brackets; a list of objects cannot be one.
    return start.startswith(b"{") or start[:1] == b"[" and start[1:].lstrip()[:1] in (b"{", b"]", b"")


def _refuse_nameless(layout: Layout, given: Mapping[str, str]) -> None:
    """A row needs something to be known by."""
    if not {"slug", "name_nl"} & {*layout.keys, *given}:
        raise TableError(
            _("no heading is known as the slug or the name; map one, for example --map “%(heading)s=name_nl”")
            % {"heading": next(iter(layout.unknown), "Naam")}
        )


def _refuse_unknown(given: Mapping[str, str]) -> None:
    for key, text in given.items():
        if key not in BY_KEY:
            raise TableError(_("there is no column %(key)s") % {"key": key})
        try:
            read_cell(BY_KEY[key], text)
        except CellError as error:
            raise TableError(f"{key}: {error}") from error
