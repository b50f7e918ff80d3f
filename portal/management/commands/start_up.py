"""Brings database, starting data, search index and static files to where a server can start."""

from argparse import ArgumentParser
from typing import ClassVar

from django.conf import settings
from django.core.management import BaseCommand, call_command

from portal.starting import DoneSteps, Step, has_open_migrations, static_step, steps
from search.index.freshness import postponed


class Command(BaseCommand):
    help = "Migrate, load the starting data, build the search index and collect static files, each where needed."
    # `make lint` checks the system; here it would cost every start a second.
    requires_system_checks: ClassVar[list[str]] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--without-static", action="store_true", help="leave static files to `runserver`")

    def handle(self, *, without_static: bool, **options: object) -> None:
        settings.VAR_DIR.mkdir(parents=True, exist_ok=True)
        if has_open_migrations():
            self.stdout.write("Migrating the database")
            call_command("migrate", interactive=False, verbosity=0)
        done = DoneSteps(settings.VAR_DIR / "started.json")
        with postponed():
            for step in steps() if without_static else [*steps(), static_step()]:
                self.take(step, done)
        call_command("rebuild_search_index", if_needed=True)

    def take(self, step: Step, done: DoneSteps) -> None:
        if done.has(step) and not step.is_undone():
            return
        self.stdout.write(step.name)
        call_command(*step.command, verbosity=0)
        done.add(step)
