"""Reads the folder of a municipality, up to the point where its entries can be looked at one by one."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import pydantic
from django.utils.translation import gettext as _
from pydantic import StringConstraints

from sociale_kaart.exchange.faults import FolderError, schema_reasons
from sociale_kaart.exchange.outlines import read_outlines
from sociale_kaart.exchange.schema.types import Entry, Slug, Text
from sociale_kaart.exchange.yaml_file import read_yaml

SETTINGS = "municipality.yaml"
# The files, each with the lists in it. Those of the vocabulary may be another folder's.
OWN_FILES = {
    "areas.yaml": ("areas",),
    "postal_codes.yaml": ("postal_codes",),
    "organizations.yaml": ("organizations",),
    "locations.yaml": ("locations",),
    "services.yaml": ("services",),
}
SHARED_FILES = {
    "sources.yaml": ("sources",),
    "glossary.yaml": ("glossary_terms",),
    "vocabulary.yaml": (
        "audiences",
        "question_type_groups",
        "question_types",
        "life_phases",
        "tiers",
        "access_routes",
        "referrers",
        "delivery_modes",
        "languages",
    ),
}
# Read by the search, not by the database.
ALSO_IN_VOCABULARY = ("crisis_words",)


RelativePath = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$", max_length=200)]


class MunicipalityEntry(Entry):
    slug: Slug
    vocabulary: Slug | None = None
    thesaurus: RelativePath | None = None
    attribution: Text = ""


@dataclass(frozen=True)
class RawEntry:
    """An entry as the file has it, and the folder that it comes from."""

    content: Any
    position: int
    origin: str


@dataclass(frozen=True)
class Folder:
    """`entries` by the name of their list; `outlines` are GeoJSON geometries by slug of the area.

    `thesaurus` is the folder of the words that its services are about, where it names one.
    """

    municipality: str
    entries: dict[str, list[RawEntry]]
    outlines: dict[str, dict]
    thesaurus: Path | None = None


def read_folder(path: Path) -> Folder:
    """The whole folder; `FolderError` in one line where a file is missing or is not what it should be."""
    if not path.is_dir():
        raise FolderError(str(path), _("is not a folder"))
    settings = _settings(path)
    entries = read_lists(path, OWN_FILES, settings.slug)
    thesaurus = _thesaurus(path, settings)
    if settings.vocabulary is None:
        entries |= read_lists(path, SHARED_FILES, settings.slug)
    else:
        other = path.resolve().parent / settings.vocabulary
        if not other.is_dir():
            raise FolderError(SETTINGS, _("vocabulary: there is no folder %(name)s beside it") % {"name": other.name})
        entries |= read_lists(other, SHARED_FILES, settings.vocabulary)
        # Whose question types one uses, whose topics one uses: these point to them.
        if thesaurus is None and (other / SETTINGS).is_file():
            thesaurus = _thesaurus(other, _settings(other))
        entries["sources"] += read_lists(path, {"sources.yaml": ("sources",)}, settings.slug)["sources"]
    return Folder(settings.slug, entries, read_outlines(path / "outlines.geojson"), thesaurus)


def _settings(path: Path) -> MunicipalityEntry:
    content = read_yaml(path / SETTINGS)
    try:
        return MunicipalityEntry.model_validate(content)
    except pydantic.ValidationError as error:
        raise FolderError(SETTINGS, "; ".join(schema_reasons(error))) from error


def _thesaurus(path: Path, settings: MunicipalityEntry) -> Path | None:
    """The folder that the settings of a folder name, as seen from that folder."""
    if settings.thesaurus is None:
        return None
    found = (path / settings.thesaurus).resolve()
    if not found.is_dir():
        raise FolderError(SETTINGS, _("thesaurus: there is no folder %(name)s") % {"name": settings.thesaurus})
    return found


def read_lists(path: Path, files: dict[str, tuple[str, ...]], origin: str) -> dict[str, list[RawEntry]]:
    """The lists in these files of a folder; `FolderError` where one is missing or holds something else."""
    found: dict[str, list[RawEntry]] = {}
    for name, collections in files.items():
        content = read_yaml(path / name)
        if not isinstance(content, dict):
            raise FolderError(name, _("must consist of keys with lists"))
        known = {*collections, *(ALSO_IN_VOCABULARY if name == "vocabulary.yaml" else ())}
        if unknown := sorted(str(key) for key in content.keys() - known):
            raise FolderError(name, _("has keys that are not known here: %(keys)s") % {"keys": ", ".join(unknown)})
        for collection in collections:
            if not isinstance(content.get(collection), list):
                raise FolderError(name, _("“%(key)s” must be a list") % {"key": collection})
            found[collection] = [RawEntry(item, i, origin) for i, item in enumerate(content[collection], start=1)]
    return found
