"""`manage.py load_thesaurus [folder]`."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from sociale_kaart.exchange.faults import FolderError
from sociale_kaart.exchange.progress import Progress
from sociale_kaart.exchange.telling import refuse_faults, tell_what_stayed
from sociale_kaart.exchange.thesaurus import load_thesaurus

STARTING_FOLDER = settings.BASE_DIR / "sociale_kaart" / "thesaurus"


class Command(BaseCommand):
    help = "Loads the words of parents and providers; again and again, without touching what people changed."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "folder", type=Path, nargs="?", default=STARTING_FOLDER, help="A folder as docs/thesaurus.md describes it."
        )

    def handle(self, *args: Any, folder: Path, **options: Any) -> None:
        try:
            report = load_thesaurus(folder, Progress(self.stdout))
        except FolderError as error:
            raise CommandError(str(error)) from error
        tell_what_stayed(report, self.stdout)
        refuse_faults(report, self.stderr)
