"""`manage.py check_listings`: what listings say against themselves, kept as advice for their editors."""

import json
from argparse import ArgumentParser
from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand

from sociale_kaart.clock import now
from sociale_kaart.listing_checks.finding import Finding
from sociale_kaart.listing_checks.keeping import OFFLINE_KINDS, keep_findings
from sociale_kaart.listing_checks.municipality import check_municipality
from sociale_kaart.listing_checks.scoring import keep_points_of_all
from sociale_kaart.management.municipalities import add_municipality, named_or_all
from sociale_kaart.models import Area


class Command(BaseCommand):
    help = (
        "Checks the listings of one municipality or of all: texts against fields, addresses against districts, "
        "notices that are over, hard language, missing contact, likely duplicates. It never goes online and changes "
        "no listing; what it finds stands as advice beside each listing until the next check."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        add_municipality(parser)
        parser.add_argument("--json", action="store_true", help="the findings as a JSON list")

    def handle(self, *args: Any, **options: Any) -> None:
        findings = [found for one in named_or_all(options["municipality"]) for found in self._checked(one)]
        if options["json"]:
            rows = [asdict(found) for found in findings]
            self.stdout.write(json.dumps(rows, ensure_ascii=False, indent=1))
            return
        for found in findings:
            proposed = f" -> {found.proposed}" if found.proposed else ""
            self.stdout.write(f"{found.service}: {found.kind} ({found.field}): {found.passage}{proposed}")
        self.stdout.write(f"{len(findings)} findings.")

    def _checked(self, municipality: Area) -> list[Finding]:
        findings = check_municipality(municipality, now().date())
        keep_findings(municipality, findings, OFFLINE_KINDS, now())
        keep_points_of_all(municipality, now().date())
        return findings
