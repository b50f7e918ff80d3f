"""What a person chooses of an import: which heading is which column, and what rows without a tier get."""

from dataclasses import dataclass

from django.http import QueryDict

from sociale_kaart.exchange.hsds.json_reading import JsonFile
from sociale_kaart.exchange.hsds.package_reading import Package
from sociale_kaart.exchange.hsds.vocabularies import BY_COLUMN
from sociale_kaart.exchange.importing.hsds_layout import layout_of
from sociale_kaart.exchange.importing.opening import open_file
from sociale_kaart.exchange.tables.columns import COLUMNS, Column
from sociale_kaart.exchange.tables.headings import IGNORED, key_of
from sociale_kaart.exchange_desk import shelf
from sociale_kaart.exchange_desk.job import Job
from sociale_kaart.models import Tier


@dataclass(frozen=True)
class Heading:
    """A heading of the file, with the name of its field in the form and the key of the column chosen for it."""

    field: str
    heading: str
    chosen: str


def look_at(job: Job) -> None:
    """Write down what the file holds; raises `TableError`."""
    file = open_file(shelf.folder_of(job.id) / shelf.FILE)
    job.is_table, job.has_lines = not isinstance(file, JsonFile | Package), not isinstance(file, JsonFile)
    if isinstance(file, JsonFile | Package):
        layout, taxonomies = layout_of(file)
        job.headings, job.unknown = taxonomies, list(layout.unknown)
        job.read_as = [[placed.heading, placed.column.title] for placed in layout.placed]
    else:
        job.headings = [heading.strip() for heading in file.headings if heading.strip()]
        known = ((heading, key_of(heading)) for heading in job.headings)
        job.mapping = {heading: key for heading, key in known if key}


def headings(job: Job) -> list[Heading]:
    return [
        Heading(f"heading-{n}", heading, job.mapping.get(heading, IGNORED)) for n, heading in enumerate(job.headings)
    ]


def columns(job: Job) -> list[Column]:
    """What a heading, or a taxonomy of somebody else, can be read as."""
    return [column for column in COLUMNS if job.is_table or column.key in BY_COLUMN]


def take(job: Job, form: QueryDict) -> None:
    """What the form says; anything that is no column is left out."""
    keys = {column.key for column in columns(job)}
    chosen = {each.heading: form.get(each.field, IGNORED) for each in headings(job)}
    job.mapping = {heading: key if key in keys else IGNORED for heading, key in chosen.items()}
    tier = form.get("tier", "")
    job.given = {"tier": tier} if Tier.objects.filter(slug=tier).exists() else {}
    job.may_bring = form.get("may_bring") == "on"
    job.same = {}
