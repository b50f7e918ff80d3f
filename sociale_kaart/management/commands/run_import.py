"""`manage.py run_import <id> <municipality>`: the work of an import that somebody began in the admin."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from sociale_kaart.exchange_desk import running, shelf


class Command(BaseCommand):
    help = "Does an import that waits in the admin; after it was broken off, it goes on."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("id", help="the name of the import, as in its address in the admin")
        parser.add_argument("municipality", help="the slug of the municipality that it is for")

    def handle(self, *args: Any, **options: Any) -> None:
        job = shelf.find(options["id"], options["municipality"])
        if job is None or not job.is_running:
            raise CommandError(_("No import waits under this name."))
        running.run(job)
