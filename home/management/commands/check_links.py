"""`manage.py check_links`: whether the links of listings and pages, and their mail addresses, work; it goes online."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from home.dead_links.checking import check_pages
from sociale_kaart.clock import now
from sociale_kaart.listing_checks.keeping import keep_findings
from sociale_kaart.listing_checks.online.asking import ask, takes_mail
from sociale_kaart.listing_checks.online.checking import check_links
from sociale_kaart.management.municipalities import add_municipality, named_or_all
from sociale_kaart.models import Area, Service
from sociale_kaart.models.finding import ONLINE_KINDS


class Command(BaseCommand):
    help = (
        "Asks each website of the public listings whether it is there, and whether its mail domain takes mail; then "
        "each address of another site that a page names. What surely does not work stands as advice beside the listing "
        "or the page; a server that is busy or silent says nothing. "
        "Names for examples (.example, .test) and addresses inside this network are never asked."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        add_municipality(parser)
        parser.add_argument(
            "--minutes",
            type=float,
            default=30,
            help="stop after this long for the listings, and for the pages, of each one",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not 0 < options["minutes"] <= 24 * 60:
            raise CommandError("--minutes: between 0 and 1440.")
        for municipality in named_or_all(options["municipality"]):
            self._check(municipality, options["minutes"] * 60)
            self._check_pages(municipality, options["minutes"] * 60)

    def _check(self, municipality: Area, seconds: float) -> None:
        public = Service.objects.public(now().date()).filter(municipality=municipality)
        result = check_links(public, ask, takes_mail, seconds=seconds)
        keep_findings(municipality, result.findings, ONLINE_KINDS, now(), besides=result.unsure)
        for found in result.findings:
            self.stdout.write(f"{found.service}: {found.kind}: {found.passage}")
        self.stdout.write(
            f"{municipality.name}: {result.checked} links checked, {result.skipped} skipped, "
            f"{len(result.findings)} findings, {len(result.unsure)} listings not sure."
        )

    def _check_pages(self, municipality: Area, seconds: float) -> None:
        result = check_pages(municipality, ask, now(), seconds=seconds)
        for link in result.dead:
            self.stdout.write(f"{link.page.url_path}: {link.address} ({link.why})")
        self.stdout.write(
            f"{municipality.name}: {result.checked} addresses of pages checked, {len(result.dead)} lead to nothing, "
            f"{result.unsure} not sure."
        )
