"""`manage.py load_municipality <folder>`."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from sociale_kaart.clock import today
from sociale_kaart.exchange.faults import FolderError
from sociale_kaart.exchange.folder import read_folder
from sociale_kaart.exchange.load import load_folder
from sociale_kaart.exchange.progress import Progress
from sociale_kaart.exchange.report import LoadReport
from sociale_kaart.exchange.telling import refuse_faults, tell, tell_what_stayed
from sociale_kaart.exchange.unlisted import unlisted_organizations, unlisted_services
from sociale_kaart.models import Area, Organization, Service


class Command(BaseCommand):
    help = "Loads the folder of a municipality; again and again, without touching what people changed."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", type=Path, help="A folder as docs/municipality-folder.md describes it.")

    def handle(self, *args: Any, folder: Path, **options: Any) -> None:
        try:
            report = load_folder(read_folder(folder), Progress(self.stdout))
        except FolderError as error:
            raise CommandError(str(error)) from error
        tell_what_stayed(report, self.stdout)
        self._tell_unlisted(report)
        refuse_faults(report, self.stderr)

    def _tell_unlisted(self, report: LoadReport) -> None:
        municipality: Area = report.municipality
        services = [f"{slug}: {reason}" for slug, reason in unlisted_services(municipality, today())]
        organizations = [f"{slug}: {reason}" for slug, reason in unlisted_organizations(municipality)]
        tell(_("Services that are not public:"), services, self.stdout)
        tell(_("Organisations that are not public:"), organizations, self.stdout)
        self.stdout.write(self._totals(municipality))

    def _totals(self, municipality: Area) -> str:
        services = Service.objects.filter(municipality=municipality)
        organizations = Organization.objects.filter(municipality=municipality)
        return _(
            "%(name)s: %(all)s services, %(public)s public, %(findable)s in results;"
            " %(organizations)s organisations, %(shown)s public."
        ) % {
            "name": municipality.name,
            "all": services.count(),
            "public": services.public(today()).count(),
            "findable": services.findable(today()).count(),
            "organizations": organizations.count(),
            "shown": organizations.public().count(),
        }
