"""`manage.py import_services <file> [--dry-run]`."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from sociale_kaart.exchange.importing.mapping import MappingError, read_mapping, read_pairs
from sociale_kaart.exchange.importing.opening import open_source
from sociale_kaart.exchange.importing.run import Counts, Import, NothingLoadedError, Wish
from sociale_kaart.exchange.importing.telling import fault_lines, in_words, plan_lines, what_is_read
from sociale_kaart.exchange.importing.values import RowPlan
from sociale_kaart.exchange.keeper import UnknownMunicipalityError, municipality_named
from sociale_kaart.exchange.progress import Progress
from sociale_kaart.exchange.tables.rows import TableError


class Command(BaseCommand):
    help = (
        "Loads services from CSV or XLSX, as docs/import-and-export.md describes. "
        "A row with a fault is named with its line and column, and then nothing is loaded, unless --rest is given."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="a table of services, CSV or XLSX")
        parser.add_argument("--dry-run", action="store_true", help="tell what would change, row by row")
        parser.add_argument("--municipality", metavar="SLUG", help="absent: that of the default site")
        which = parser.add_mutually_exclusive_group()
        which.add_argument("--all-or-nothing", action="store_true", help="the default: one bad row, and nothing loads")
        which.add_argument("--rest", action="store_true", help="load what can be; stopped and run again it goes on")
        parser.add_argument("--mapping", type=Path, help="a YAML file of headings, each with the key of our column")
        parser.add_argument(
            "--map", action="append", default=[], metavar="HEADING=KEY", help="one heading; again: more"
        )
        parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="for rows that say nothing")
        parser.add_argument(
            "--with-new", action="store_true", help="make the organisations and locations that are not known here"
        )

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        try:
            municipality = municipality_named(options["municipality"])
            mapping = {**read_mapping(options["mapping"]), **read_pairs(options["map"])}
            source = open_source(file, mapping, read_pairs(options["set"]))
            for line in what_is_read(source):
                self.stdout.write(line)
            wish = Wish(municipality, options["dry_run"], options["rest"], options["with_new"])
            counts = self._run(file, source, wish)
        except (TableError, NothingLoadedError) as error:
            raise CommandError(f"{file.name}: {error}") from error
        except (UnknownMunicipalityError, MappingError) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(in_words(counts, wish))
        if counts.refused:
            raise CommandError(self._verdict(counts, wish))

    def _run(self, file: Path, source: Any, wish: Wish) -> Counts:
        def tell(plan: RowPlan) -> None:
            for line in plan_lines(plan, wish, source.unit):
                self.stdout.write(line)
            for line in fault_lines(file.name, plan, source.unit):
                self.stderr.write(line)

        return Import(source, wish, Progress(self.stdout), tell).run()

    def _verdict(self, counts: Counts, wish: Wish) -> str:
        if wish.is_trial:
            return _("%(count)s rows have faults.") % {"count": counts.refused}
        if wish.loads_the_rest:
            return _("%(count)s rows have faults; the rest is loaded.") % {"count": counts.refused}
        return _("%(count)s rows have faults; nothing is loaded.") % {"count": counts.refused}
