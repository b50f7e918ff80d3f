"""Make the search index anew from the database."""

import time
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from search.errors import IndexWriteError, SearchUnavailableError
from search.index.freshness import fresh_index, rebuild


class Command(BaseCommand):
    help = "Makes the search index of every language anew from the database; searches go on meanwhile."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--if-needed", action="store_true", help="only where it is missing, damaged or outdated")

    def handle(self, *args: Any, **options: Any) -> None:
        for lang, _label in settings.LANGUAGES:
            started = time.monotonic()
            try:
                state = fresh_index(lang) if options["if_needed"] else rebuild(lang)
            except (IndexWriteError, SearchUnavailableError) as error:
                raise CommandError(str(error)) from error
            seconds = time.monotonic() - started
            self.stdout.write(f"Search index {lang}: {state.document_count} documents, {seconds:.1f} s")
