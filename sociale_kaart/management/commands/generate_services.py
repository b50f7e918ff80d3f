"""`manage.py generate_services --count 20000`: made-up municipalities and services."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from sociale_kaart.models import Area
from sociale_kaart.signals import listings_loaded
from sociale_kaart.synthetic.faults import GenerateError
from sociale_kaart.synthetic.generate import Wish, fill, generate


class Command(BaseCommand):
    help = (
        "Makes up municipalities with services, for measurements and demonstrations; the same seed gives the same "
        "ones. It can be stopped and run again: a municipality is there wholly or not at all. 1,000,000 services are "
        "a map of the whole country. Not in production."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--count", type=int, required=True, help="so many services in all")
        parser.add_argument("--seed", type=int, default=1, help="a number; another one makes others (usually 1)")
        where = parser.add_mutually_exclusive_group()
        where.add_argument("--municipalities", type=int, help="over so many; usually one for each 2,924 services")
        where.add_argument("--municipality", metavar="SLUG", help="this made-up one, until it has so many in results")
        parser.add_argument(
            "--without-index", action="store_true", help="leave the search index to rebuild_search_index"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.MADE_UP_DATA:
            raise CommandError("Nothing is made up in production.")
        try:
            made = self._make(options)
        except GenerateError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{made} services made.")
        if made and not options["without_index"]:
            self.stdout.write("Making the search index; searches go on meanwhile.")
            with transaction.atomic():
                listings_loaded.send(sender=type(self), municipality=None)

    def _make(self, options: dict[str, Any]) -> int:
        slug = options["municipality"]
        if slug is None:
            return generate(Wish(options["count"], options["seed"], options["municipalities"]), self._tell)
        municipality = Area.objects.filter(slug=slug).first()
        if municipality is None:
            raise GenerateError(f"There is no municipality {slug}.")
        return fill(municipality, options["count"], options["seed"], self._tell)

    def _tell(self, name: str, count: int, seconds: float) -> None:
        speed = f", {count / seconds:,.0f} a second" if count else ""
        self.stdout.write(f"{name}: {count} services{speed}")
