"""What a start has to do, and whether it was done already: a second start does nothing twice."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from sociale_kaart.exchange.digest import digest
from sociale_kaart.models import Service

MUNICIPALITIES = ("almere", "lagewaard")


@dataclass(frozen=True)
class Step:
    """One piece of work; it is done again when a file it reads changed, or when `is_undone` says so."""

    name: str
    command: tuple[str, ...]
    reads: tuple[Path, ...]
    is_undone: Callable[[], bool] = lambda: False


def steps() -> list[Step]:
    base = settings.BASE_DIR
    municipalities = base / "sociale_kaart" / "municipalities"
    return [
        *(
            Step(
                f"Loading {slug}",
                ("load_municipality", str(municipalities / slug)),
                # The words of parents come in with a municipality.
                (municipalities / slug, base / "sociale_kaart" / "thesaurus"),
                lambda slug=slug: not Service.objects.filter(municipality__slug=slug).exists(),
            )
            for slug in MUNICIPALITIES
        ),
        Step("Loading the information pages", ("load_content",), (base / "home" / "content",), has_no_pages),
    ]


def static_step() -> Step:
    base = settings.BASE_DIR
    sources = (base / "requirements.txt", base / "static", settings.VAR_DIR / "frontend")
    return Step(
        "Collecting static files",
        ("collectstatic", "--no-input", "--clear"),
        sources,
        lambda: not (settings.STATIC_ROOT / "staticfiles.json").exists(),
    )


def has_no_pages() -> bool:
    from home.models import InformationPage

    return not InformationPage.objects.exists()


def has_open_migrations() -> bool:
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


class DoneSteps:
    """Which steps were done with which files, kept beside the database and for that database only."""

    def __init__(self, path: Path) -> None:
        self.path = path
        database = settings.DATABASES["default"]
        self.database = f"{database.get('HOST', '')}/{database['NAME']}"
        try:
            self.digests = json.loads(path.read_text())
        except (FileNotFoundError, ValueError):
            self.digests = {}

    def has(self, step: Step) -> bool:
        return self.digests.get(self._key(step)) == digest(step.reads)

    def add(self, step: Step) -> None:
        self.digests[self._key(step)] = digest(step.reads)
        self.path.write_text(json.dumps(self.digests, indent=1))

    def _key(self, step: Step) -> str:
        return f"{self.database}: {step.name}"
