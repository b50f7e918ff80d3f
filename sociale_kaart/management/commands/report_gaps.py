"""`manage.py report_gaps`: what a municipality lacks, on the terminal or as CSV."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from sociale_kaart.clock import today
from sociale_kaart.management.municipalities import add_municipality, named_or_all
from sociale_kaart.models import Area
from sociale_kaart.reports.gap_page import coverage_page, page_table
from sociale_kaart.reports.gap_reports import REPORTS, GapReport
from sociale_kaart.reports.standing import keep_standing
from sociale_kaart.reports.table import Table, csv_lines
from sociale_kaart.statistics.reading import forget_old_questions


class Command(BaseCommand):
    help = (
        "Tells for which questions, life phases and districts nothing is on offer, which organisations are behind "
        "with checking, how old the last checks are, and how much advice of the checks is open. It changes no listing."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        add_municipality(parser)
        parser.add_argument("--report", choices=REPORTS, help="only this report")
        parser.add_argument(
            "--keep",
            action="store_true",
            help="keep today's figures for the half-yearly report, and forget questions that are no longer told",
        )
        parser.add_argument(
            "--csv", action="store_true", help="one report of one municipality as CSV (coverage, unless --report)"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        municipalities = named_or_all(options["municipality"])
        if options["keep"]:
            for municipality in municipalities:
                keep_standing(municipality, today())
                self.stdout.write(f"{municipality}: figures of today kept.")
            forget_old_questions(today())
            return
        if options["csv"]:
            if len(municipalities) != 1:
                raise CommandError("A CSV file is of one municipality: name it with --municipality SLUG.")
            report = REPORTS[options["report"] or "dekking"]
            for line in csv_lines(report.make(municipalities[0], today())):
                self.stdout.write(line, ending="")
            return
        for municipality in municipalities:
            for name in [options["report"]] if options["report"] else REPORTS:
                self._tell(municipality, REPORTS[name])

    def _tell(self, municipality: Area, report: GapReport) -> None:
        table = shown(report, municipality)
        self.stdout.write(f"{municipality}: {report.title}")
        for row in (table.headings, *table.rows):
            self.stdout.write("  " + " | ".join(map(str, row)))
        self.stdout.write("")


def shown(report: GapReport, municipality: Area) -> Table:
    """What the page shows of it; of the coverage only the gaps."""
    if report.name == "dekking":
        return coverage_page(municipality, today(), "")[0]
    return page_table(report, municipality, today())
