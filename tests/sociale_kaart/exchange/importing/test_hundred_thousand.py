"""A hundred thousand rows in, once more, out, and back in: how long, how much memory, and nothing changes."""

import csv
import io
import json
import os
import re
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from django.conf import settings
from openpyxl import Workbook

ROWS, PLACES = 100_000, 500
MOST_MEGABYTES = 300
MEASURED = (
    "import resource, sys; from django.core.management import execute_from_command_line as run; "
    "run(['manage.py', *sys.argv[1:]]); "
    "print('peak', resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"
)


def _text(number: int) -> str:
    return f"Een langere beschrijving van dienst {number}. " * 8


def _rows() -> Iterator[list[str | int]]:
    yield ["slug", "naam", "samenvatting", "beschrijving", "vanaf leeftijd (maanden)", "trede", "telefoonnummers"]
    for number in range(ROWS):
        phone = f"number=036-5{number % 1_000_000:06d} | description=overdag"
        name, text = f"Proefdienst {number} voor ouders", _text(number)
        yield [f"proef-{number}", name, text[:40], text, number % 100, "basisvoorziening", phone]


def _table(path: Path) -> None:
    with path.open("w", newline="") as file:
        csv.writer(file, delimiter=";").writerows(_rows())


def _workbook(path: Path) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in _rows():
        sheet.append(row)
    book.save(path)


def _json(path: Path) -> None:
    """HSDS of somebody else, an object a line: organisations and places come along with the services."""
    with path.open("w") as file:
        for number in range(ROWS):
            place = number % PLACES
            address = {"id": f"a{place}", "address_1": f"Dorpsstraat {place}", "city": "Almere",
                       "postal_code": "1315 AA", "country": "NL", "address_type": "physical"}  # fmt: skip
            hours = {"id": f"h{number}", "freq": "WEEKLY", "byday": "MO,WE", "opens_at": "09:00", "closes_at": "12:00"}
            location = {"id": f"l{place}", "name": f"Buurthuis {place}", "location_type": "physical"}
            service = {
                "id": f"s{number}",
                "name": f"Proefdienst {number} voor ouders",
                "description": _text(number),
                "status": "active",
                "minimum_age": number % 18,
                "organization": {"id": f"o{place}", "name": f"Stichting {place}", "description": ""},
                "phones": [{"id": f"p{number}", "number": f"036-5{number:06d}", "description": "overdag"}],
                "service_at_locations": [
                    {"id": f"k{number}", "location": location | {"addresses": [address]}, "schedules": [hours]}
                ],
            }
            file.write(json.dumps(service) + "\n")


def _package(path: Path) -> None:
    """The same as tables that point to each other."""
    places, numbers = range(PLACES), range(ROWS)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        _put(archive, "organizations", "id,name,description", ((f"o{n}", f"Stichting {n}", "") for n in places))
        _put(archive, "locations", "id,name,location_type", ((f"l{n}", f"Buurthuis {n}", "physical") for n in places))
        addresses = ((f"a{n}", f"l{n}", f"Dorpsstraat {n}", "Almere", "1315 AA", "NL", "physical") for n in places)
        _put(archive, "addresses", "id,location_id,address_1,city,postal_code,country,address_type", addresses)
        services = (
            (f"s{n}", f"o{n % PLACES}", f"Proefdienst {n} voor ouders", _text(n), "active", n % 18) for n in numbers
        )
        _put(archive, "services", "id,organization_id,name,description,status,minimum_age", services)
        phones = ((f"p{n}", f"s{n}", f"036-5{n:06d}", "overdag") for n in numbers)
        _put(archive, "phones", "id,service_id,number,description", phones)
        kept = ((f"k{n}", f"s{n}", f"l{n % PLACES}") for n in numbers)
        _put(archive, "service_at_locations", "id,service_id,location_id", kept)
        hours = ((f"h{n}", f"k{n}", "WEEKLY", "MO,WE", "09:00", "12:00") for n in numbers)
        _put(archive, "schedules", "id,service_at_location_id,freq,byday,opens_at,closes_at", hours)


def _put(archive: zipfile.ZipFile, name: str, headings: str, rows: Iterable[tuple]) -> None:
    with archive.open(f"{name}.csv", "w") as packed, io.TextIOWrapper(packed, newline="") as file:
        table = csv.writer(file)
        table.writerow(headings.split(","))
        table.writerows(rows)


HSDS = ("--set", "tier=basisvoorziening", "--with-new")


@pytest.mark.audit
@pytest.mark.parametrize(
    ("ending", "make", "options"),
    [("csv", _table, ()), ("xlsx", _workbook, ()), ("json", _json, HSDS), ("zip", _package, HSDS)],
)
def test_a_hundred_thousand_rows_take_bounded_memory_and_show_how_far_they_are(
    tmp_path: Path, ending: str, make: Callable[[Path], None], options: tuple[str, ...]
) -> None:
    environment = {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{tmp_path / 'db.sqlite3'}",
        "DJANGO_SETTINGS_MODULE": "portal.settings.test",
    }
    folder = settings.BASE_DIR / "sociale_kaart" / "municipalities" / "almere"
    for arguments in (["migrate", "-v0"], ["load_municipality", str(folder)]):
        _manage(environment, *arguments)
    file = tmp_path / f"lijst.{ending}"
    make(file)

    written = tmp_path / f"uit.{ending}"

    told = _measured(environment, "import_services", file, *options)
    again = _measured(environment, "import_services", file, *options)
    _measured(environment, "export_services", written)
    back = _measured(environment, "import_services", written)

    assert len(re.findall(r"\d+%, \d+ ", told)) >= 9
    assert f"{ROWS} nieuw, 0 gewijzigd" in told
    # Rows without a slug are found by their names among all that stands here.
    assert f"0 nieuw, 0 gewijzigd, {ROWS} zoals ze waren" in again
    assert re.search(r"^\d+ rijen: 0 nieuw, 0 gewijzigd, \d{6} zoals ze waren, 0 geweigerd", back, re.MULTILINE)


def _measured(environment: dict[str, str], command: str, file: Path, *options: str) -> str:
    began = time.monotonic()
    told = _manage(environment, command, str(file), "--municipality", "almere", *options)
    seconds = time.monotonic() - began
    peak = int(re.search(r"^peak (\d+)$", told, re.MULTILINE)[1])
    print(f"\n{command} {file.name}: {seconds:.0f} s, {ROWS / seconds:.0f} a second, at most {peak} MB")  # noqa: T201
    assert peak < MOST_MEGABYTES
    return told


def _manage(environment: dict[str, str], *arguments: str) -> str:
    command = [sys.executable, "-c", MEASURED, *arguments]
    done = subprocess.run(command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True, check=True)
    return done.stdout
