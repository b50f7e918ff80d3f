"""`manage.py export_services [<file>]`."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from sociale_kaart.clock import today
from sociale_kaart.exchange.export import FORMATS, TEXTS, Export, format_of, write_export
from sociale_kaart.exchange.keeper import UnknownMunicipalityError, municipality_named


class Command(BaseCommand):
    help = (
        "Writes the services of a municipality to a file, as a table or as HSDS; import_services reads it back. "
        "Without a file the table goes to the terminal as CSV. Hidden addresses are never written."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", nargs="?", type=Path, help="its ending tells the format (.csv .xlsx .json .zip)")
        parser.add_argument("--format", choices=sorted(FORMATS), help="where the ending does not tell it")
        parser.add_argument("--municipality", metavar="SLUG", help="absent: that of the default site")
        parser.add_argument("--public", action="store_true", help="only what every visitor may see")
        parser.add_argument("--delimiter", choices=[",", ";", "tab"], default=",", help="between the cells of CSV")

    def handle(self, *args: Any, file: Path | None, **options: Any) -> None:
        try:
            municipality = municipality_named(options["municipality"])
            format = options["format"] or format_of(file)
        except (UnknownMunicipalityError, ValueError) as error:
            raise CommandError(str(error)) from error
        delimiter = "\t" if options["delimiter"] == "tab" else options["delimiter"]
        export = Export(municipality, today() if options["public"] else None, delimiter)
        if file is None and format not in TEXTS:
            raise CommandError(_("This format needs a file to write to."))
        try:
            count = write_export(export, format, file, self.stdout)
        except OSError as error:
            raise CommandError(f"{file}: {error.strerror}") from error
        if file is not None:
            self.stdout.write(
                _("%(count)s services of %(name)s written to %(file)s.")
                % {"count": count, "name": municipality.name, "file": file}
            )
