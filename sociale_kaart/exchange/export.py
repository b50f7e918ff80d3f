"""Writes the services of a municipality to a file, wholly or not at all."""

import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TextIO

from django.utils.translation import gettext as _

from sociale_kaart.exchange.hsds.json_writing import json_lines
from sociale_kaart.exchange.hsds.package_writing import write_package
from sociale_kaart.exchange.hsds.reading import organization_objects, service_objects
from sociale_kaart.exchange.hsds.references import ListingReferences
from sociale_kaart.exchange.hsds.service import Teller
from sociale_kaart.exchange.light_references import LightReferences
from sociale_kaart.exchange.tables.columns import COLUMNS, PUBLIC_COLUMNS, Column
from sociale_kaart.exchange.tables.reading import contents, services_of
from sociale_kaart.exchange.tables.writing import write_csv
from sociale_kaart.models import Area

HSDS_JSON, HSDS_ZIP = "hsds-json", "hsds-zip"
FORMATS = {"csv": ".csv", "xlsx": ".xlsx", HSDS_JSON: ".json", HSDS_ZIP: ".zip"}
# What has its place on a terminal too.
TEXTS = ("csv", HSDS_JSON)


@dataclass(frozen=True)
class Export:
    """`public_on`: only what every visitor may see on this day; None: everything that editors see."""

    municipality: Area
    public_on: date | None = None
    delimiter: str = ","

    @property
    def columns(self) -> tuple[Column, ...]:
        return COLUMNS if self.public_on is None else PUBLIC_COLUMNS

    def contents(self) -> Iterator[dict[str, Any]]:
        services = services_of(self.municipality, self.public_on)
        return contents(services, LightReferences(self.municipality), self.public_on)

    def objects(self) -> Iterator[dict[str, Any]]:
        """The services as HSDS tells them."""
        is_public = self.public_on is not None
        teller = Teller(self.municipality, ListingReferences(), is_public, tells_nothing=True)
        return service_objects(services_of(self.municipality, self.public_on), teller, self.public_on)

    def organizations(self) -> Iterator[dict[str, Any]]:
        return organization_objects(self.municipality, self.public_on is not None)


def format_of(file: Path | None) -> str:
    """The format that the ending of a file tells; `ValueError` where it tells none."""
    if file is None:
        return "csv"
    for format, ending in FORMATS.items():
        if file.suffix.lower() == ending:
            return format
    raise ValueError(_("%(file)s: name the format, or use one of the endings %(endings)s") % {
        "file": file.name, "endings": ", ".join(FORMATS.values())
    })  # fmt: skip


def write_export(export: Export, format: str, file: Path | None, out: TextIO) -> int:
    """How many services were written; to `out` where there is no file."""
    rows = _Counted(export.objects() if format in (HSDS_JSON, HSDS_ZIP) else export.contents())
    if file is None:
        _write_text(export, format, rows, out)
        return rows.count
    with _whole(file) as path:
        if format == "xlsx":
            from sociale_kaart.exchange.tables.xlsx_writing import write_xlsx

            write_xlsx(export.columns, rows, path)
        elif format == HSDS_ZIP:
            write_package(export.municipality, export.public_on is not None, export.organizations(), rows, path)
        else:
            with path.open("w", encoding="utf-8", newline="") as stream:
                _write_text(export, format, rows, stream)
    return rows.count


def _write_text(export: Export, format: str, rows: Iterable[dict[str, Any]], out: TextIO) -> None:
    if format == HSDS_JSON:
        out.writelines(json_lines(rows))
    else:
        write_csv(export.columns, rows, out, export.delimiter)


class _Counted:
    """Rows, and how many went by."""

    def __init__(self, rows: Iterable[dict[str, Any]]) -> None:
        self._rows, self.count = rows, 0

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for row in self._rows:
            self.count += 1
            yield row


@contextmanager
def _whole(file: Path) -> Iterator[Path]:
    """A file beside it that takes its place once all is written, so that nobody finds half of one."""
    handle, name = tempfile.mkstemp(dir=file.resolve().parent, suffix=file.suffix)
    os.close(handle)
    try:
        yield Path(name)
        # As a new file would be, readable for whoever the person's mask allows.
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(name, 0o666 & ~mask)
        os.replace(name, file)
    finally:
        Path(name).unlink(missing_ok=True)
