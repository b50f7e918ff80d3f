"""Loads the thesaurus from its folder, in the same way as a municipality: never over what a person changed."""

from pathlib import Path
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from wagtail.signal_handlers import disable_reference_index_auto_update

from sociale_kaart.exchange.digest import digest
from sociale_kaart.exchange.entries import check_entries
from sociale_kaart.exchange.faults import Fault, FolderError
from sociale_kaart.exchange.folder import Folder, RawEntry, read_lists
from sociale_kaart.exchange.kinds import Kind
from sociale_kaart.exchange.kinds.concepts import FORMS, PEOPLE, TOPICS
from sociale_kaart.exchange.load_kind import KindLoader
from sociale_kaart.exchange.memory import Memory
from sociale_kaart.exchange.progress import Progress
from sociale_kaart.exchange.references import References
from sociale_kaart.exchange.report import LoadReport
from sociale_kaart.exchange.yaml_file import read_yaml
from sociale_kaart.models import LoadedEntry
from sociale_kaart.signals import thesaurus_loaded

ORIGIN = "thesaurus"
FILES = {kind.file: (kind.collection,) for kind in (TOPICS, FORMS, PEOPLE)}
LOADED: dict[str, Any] = {"municipality": None, "kind": "thesaurus", "key": ORIGIN}
EXAMPLES_FILE, EXAMPLES = "examples.yaml", "examples"


def load_thesaurus(path: Path, progress: Progress) -> LoadReport:
    """Bring the thesaurus up to date with its folder; the question types must stand in the database already.

    Raises `FolderError` in one line where a file is missing or is not what it should be.
    """
    if not path.is_dir():
        raise FolderError(str(path), _("is not a folder"))
    report = LoadReport()
    with disable_reference_index_auto_update():
        _bring_in(path, digest([path]), report, progress)
    return report


def bring_in_if_changed(path: Path, report: LoadReport, progress: Progress) -> bool:
    """The same as a part of a larger load; false where the folder is as it was at the last load without a fault.

    Reading and comparing all of it takes seconds, and every municipality of an installation asks for it.
    """
    current = digest([path])
    if _loaded().filter(content=current).exists():
        return False
    _bring_in(path, current, report, progress)
    return True


def _bring_in(path: Path, current: str, report: LoadReport, progress: Progress) -> None:
    entries = read_lists(path, FILES, ORIGIN)
    faults = _give_examples(entries[TOPICS.collection], _read_examples(path / EXAMPLES_FILE))
    own = LoadReport(faults=faults)
    folder = Folder("", entries, {})
    for kind in (TOPICS, FORMS, PEOPLE):
        _load(kind, folder, own, progress)
    report.add(own)
    # What was refused is tried again at every load.
    if own.faults:
        _loaded().delete()
    elif not _loaded().filter(content=current).exists():
        LoadedEntry.objects.update_or_create(**LOADED, defaults={"content": current})
    if own.has_changes:
        thesaurus_loaded.send(sender=load_thesaurus)


def _loaded() -> QuerySet[LoadedEntry]:
    """What is remembered of the last load: the digest of its folder."""
    return LoadedEntry.objects.filter(**LOADED)


def _read_examples(path: Path) -> dict[str, Any]:
    """Lists of questions by the slug of their topic; the whole topic is refused when one of them is wrong."""
    content = read_yaml(path)
    examples = content.get(EXAMPLES) if isinstance(content, dict) else None
    if not isinstance(examples, dict) or len(content) > 1:
        raise FolderError(path.name, _("must hold “%(key)s”: lists by slug, and no more") % {"key": EXAMPLES})
    return examples


def _give_examples(topics: list[RawEntry], examples: dict[str, Any]) -> list[Fault]:
    """Put the examples into their topics; a fault for each list that belongs to none."""
    left = dict(examples)
    for topic in topics:
        slug = topic.content.get("slug") if isinstance(topic.content, dict) else None
        if isinstance(slug, str) and slug in left:
            topic.content[EXAMPLES] = left.pop(slug)
    return [Fault(EXAMPLES_FILE, str(slug), _("there is no topic of this name")) for slug in left]


def _load(kind: Kind, folder: Folder, report: LoadReport, progress: Progress) -> None:
    # References of its own: a form of help may have the slug of a topic.
    loader = KindLoader(kind, check_entries(kind, folder), References(), Memory(kind, None, {ORIGIN}), None)
    loader.load(report, progress)
    progress.done(report.kinds[-1].in_words())
