"""Loads the starting pages and texts for every municipality that is loaded."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError, CommandParser

from home.loading.load import CONTENT, load_content


class Command(BaseCommand):
    help = "Makes the site and the pages of each loaded municipality; keeps what people changed."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--folder", type=Path, default=CONTENT, help="where the files are")

    def handle(self, *, folder: Path, verbosity: int, **options) -> None:
        report = load_content(folder)
        for line in report.kept:
            self.stdout.write(f"kept: {line}")
        for fault in report.faults:
            self.stderr.write(f"not loaded: {fault}")
        self.stdout.write(f"{report.created} made, {report.updated} updated, {report.unchanged} unchanged")
        if report.faults:
            raise CommandError(f"{len(report.faults)} entries were not loaded")
