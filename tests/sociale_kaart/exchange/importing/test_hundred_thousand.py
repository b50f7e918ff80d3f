"""A hundred thousand rows: how long, and how much memory at most."""

import csv
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from django.conf import settings

ROWS = 100_000
MOST_MEGABYTES = 300
MEASURED = (
    "import resource, sys; from django.core.management import execute_from_command_line as run; "
    "run(['manage.py', *sys.argv[1:]]); "
    "print('peak', resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"
)


@pytest.mark.audit
def test_a_hundred_thousand_rows_take_bounded_memory_and_show_how_far_they_are(tmp_path):
    environment = {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{tmp_path / 'db.sqlite3'}",
        "DJANGO_SETTINGS_MODULE": "portal.settings.test",
    }
    folder = settings.BASE_DIR / "sociale_kaart" / "municipalities" / "almere"
    for arguments in (["migrate", "-v0"], ["load_municipality", str(folder)]):
        _manage(environment, *arguments)
    file = _table(tmp_path / "lijst.csv")

    began = time.monotonic()
    told = _manage(environment, "import_services", str(file), "--municipality", "almere")
    seconds = time.monotonic() - began

    peak = int(re.search(r"^peak (\d+)$", told, re.MULTILINE)[1])
    print(f"\n{ROWS} rows: {seconds:.0f} s, {ROWS / seconds:.0f} a second, at most {peak} MB")  # noqa: T201
    assert len(re.findall(r"\d+%, \d+ ", told)) >= 9
    assert str(ROWS) in told
    assert peak < MOST_MEGABYTES


def _manage(environment: dict[str, str], *arguments: str) -> str:
    command = [sys.executable, "-c", MEASURED, *arguments]
    done = subprocess.run(command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True, check=True)
    return done.stdout


def _table(path: Path) -> Path:
    headings = ["slug", "naam", "samenvatting", "beschrijving", "vanaf leeftijd (maanden)", "trede", "telefoonnummers"]
    with path.open("w", newline="") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(headings)
        for number in range(ROWS):
            text = f"Een langere beschrijving van dienst {number}. " * 8
            phone = f"number=036-5{number % 1_000_000:06d} | description=overdag"
            name = f"Proefdienst {number} voor ouders"
            rows.writerow([f"proef-{number}", name, text[:40], text, number % 100, "basisvoorziening", phone])
    return path
