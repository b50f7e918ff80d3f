"""Files of somebody else, and what the import says of them."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

from django.core.management import CommandError, call_command
from django.utils import translation

from sociale_kaart.models import Service


@dataclass(frozen=True)
class Said:
    """`failed` is the last line of a command that ended with a status other than zero."""

    out: str
    faults: list[str]
    failed: str


def run(command: str, *args: Any, **options: Any) -> Said:
    """A command about Dorp, told in English."""
    out, err, failed = StringIO(), StringIO(), ""
    options.setdefault("municipality", "dorp")
    with translation.override("en"):
        try:
            call_command(command, *map(str, args), stdout=out, stderr=err, **options)
        except CommandError as error:
            failed = str(error)
    return Said(out.getvalue(), err.getvalue().splitlines(), failed)


def table(path: Path, headings: list[str], *rows: Iterable[str], delimiter: str = ",", encoding: str = "utf-8") -> Path:
    with path.open("w", newline="", encoding=encoding) as file:
        csv.writer(file, delimiter=delimiter).writerows([headings, *rows])
    return path


def slugs() -> list[str]:
    return sorted(Service.objects.values_list("slug", flat=True))
