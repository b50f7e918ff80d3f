"""Which kind of file this is, and how its rows are read."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

from django.utils.translation import gettext as _

from sociale_kaart.exchange.importing.sources import TableSource
from sociale_kaart.exchange.tables.cells import read_cell
from sociale_kaart.exchange.tables.children import CellError
from sociale_kaart.exchange.tables.columns import BY_KEY
from sociale_kaart.exchange.tables.csv_reading import CsvTable
from sociale_kaart.exchange.tables.headings import Layout, lay_out
from sociale_kaart.exchange.tables.rows import Table, TableError
from sociale_kaart.exchange.tables.xlsx_reading import XlsxTable


def open_source(path: Path, mapping: Mapping[str, str], given: Mapping[str, str]) -> TableSource:
    """Raises `TableError` for a file by which nothing can be loaded."""
    _refuse_unknown(given)
    table = open_table(path)
    layout = lay_out(table.headings, mapping)
    _refuse_nameless(layout, given)
    return TableSource(table, layout, given)


def open_table(path: Path) -> Table:
    if not path.is_file():
        raise TableError(_("is not a file") if path.exists() else _("there is no such file"))
    try:
        return XlsxTable(path) if zipfile.is_zipfile(path) else CsvTable(path)
    except OSError as error:
        raise TableError(error.strerror or str(error)) from error


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
