"""Make the vectors of all texts that have none."""

import time
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from search.dense.embedder import Embedder, embedder
from search.dense.filling import fill, ship
from search.dense.sources import all_texts, page_texts, phrase_texts, service_texts
from search.index.vectors import take_in_vectors


class Command(BaseCommand):
    help = (
        "Makes the vectors of the texts that have none, in the database. It can be stopped and run again. "
        "With --ship: the files that come with the program, of a database that holds the starting data and no more."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--ship", action="store_true", help="write the files that come with the program")

    def handle(self, *args: Any, **options: Any) -> None:
        model = embedder()
        if model is None:
            raise CommandError("The dense model is off (DENSE_MODEL) or not installed: there is nothing to make.")
        started = time.monotonic()
        made = self._ship(model) if options["ship"] else self._fill(model)
        self.stdout.write(f"{made} vectors made with {model.name}, {time.monotonic() - started:.1f} s")

    def _fill(self, model: Embedder) -> int:
        made = fill(model, all_texts(), self._tell)
        take_in_vectors()
        return made

    def _ship(self, model: Embedder) -> int:
        made = 0
        for part, texts in (("listings", [*service_texts(), *page_texts()]), ("phrases", [*phrase_texts()])):
            if not texts:
                raise CommandError(f"This database holds no {part} yet: load the starting data first.")
            made += ship(model, part, texts, self._tell)
        return made

    def _tell(self, count: int) -> None:
        self.stdout.write(f"{count} …")
