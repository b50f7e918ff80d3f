"""Loads the thesaurus from its folder, in the same way as a municipality: never over what a person changed."""

from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _
from wagtail.signal_handlers import disable_reference_index_auto_update

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
from sociale_kaart.signals import thesaurus_loaded

ORIGIN = "thesaurus"
FILES = {kind.file: (kind.collection,) for kind in (TOPICS, FORMS, PEOPLE)}
EXAMPLES_FILE, EXAMPLES = "examples.yaml", "examples"


def load_thesaurus(path: Path, progress: Progress) -> LoadReport:
    """Bring the thesaurus up to date with its folder; the question types must stand in the database already.

    Raises `FolderError` in one line where a file is missing or is not what it should be.
    """
    if not path.is_dir():
        raise FolderError(str(path), _("is not a folder"))
    entries = read_lists(path, FILES, ORIGIN)
    examples = _read_examples(path / EXAMPLES_FILE)
    report = LoadReport(faults=_give_examples(entries[TOPICS.collection], examples))
    folder = Folder("", entries, {})
    with disable_reference_index_auto_update():
        for kind in (TOPICS, FORMS, PEOPLE):
            _load(kind, folder, report, progress)
    if report.has_changes:
        thesaurus_loaded.send(sender=load_thesaurus)
    return report


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
