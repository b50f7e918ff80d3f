"""What a start has to do, and whether it was done already: a second start does nothing twice."""

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from sociale_kaart.models import Concept, Service

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
                (municipalities / slug,),
                lambda slug=slug: not Service.objects.filter(municipality__slug=slug).exists(),
            )
            for slug in MUNICIPALITIES
        ),
        # After the municipalities: its topics point to their question types.
        Step(
            "Loading the words of parents", ("load_thesaurus",), (base / "sociale_kaart" / "thesaurus",), has_no_words
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


def has_no_words() -> bool:
    return not Concept.objects.exists()


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


def digest(paths: Iterable[Path]) -> str:
    """One value for the content of these files and folders."""
    total = hashlib.sha256()
    for path in paths:
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.is_file() and not file.name.startswith("."):
                total.update(f"{file.relative_to(path)}\0".encode())
                total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()
