"""The thesaurus as it stands in the database now, kept by each process."""

from dataclasses import dataclass
from threading import Lock

from search.thesaurus.concept_set import ConceptSet
from search.thesaurus.loading import load_entries
from search.thesaurus.stems import Stem, stem
from search.thesaurus.version import thesaurus_version
from sociale_kaart.models import ConceptKind


@dataclass(frozen=True)
class Thesaurus:
    """Concepts by kind; `version` tells one state of the database from another."""

    version: int
    topics: ConceptSet
    forms: ConceptSet
    people: ConceptSet


_lock = Lock()
_kept: dict[Stem, Thesaurus] = {}


def current_thesaurus(stem: Stem = stem) -> Thesaurus:
    """With every change of an editor in it, in every process; one small query while nothing changed."""
    version = thesaurus_version()
    kept = _kept.get(stem)
    if kept is not None and kept.version == version:
        return kept
    with _lock:
        kept = _kept.get(stem)
        if kept is None or kept.version != version:
            kept = _kept[stem] = _load(version, stem)
        return kept


def _load(version: int, stem: Stem) -> Thesaurus:
    # The version was read before the entries: a change in between is seen at the next question.
    entries = load_entries()
    return Thesaurus(version, *(ConceptSet(entries[kind], stem) for kind in ConceptKind))
