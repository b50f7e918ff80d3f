"""The concepts of one kind, with an index of their phrases for each language that is asked for."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from threading import Lock

from search.thesaurus.beginnings import Beginnings
from search.thesaurus.entries import ConceptEntry
from search.thesaurus.phrase_index import PhraseIndex
from search.thesaurus.stems import Stem, stem

# How near two concepts are that an editor connected, and the same read backwards.
NEAR, NEAR_BACKWARDS = 0.5, 0.35


class ConceptSet:
    """An index is made at the first question in its language: most questions are in one or two."""

    def __init__(self, entries: Sequence[ConceptEntry], stem: Stem = stem) -> None:
        self.entries = tuple(entries)
        self.by_slug: Mapping[str, ConceptEntry] = {entry.slug: entry for entry in entries}
        self._stem = stem
        self._indexes: dict[str, PhraseIndex] = {}
        self._lock = Lock()

    def index(self, lang: str) -> PhraseIndex:
        with self._lock:
            if lang not in self._indexes:
                self._indexes[lang] = PhraseIndex.build(self.entries, lang, self._stem)
            return self._indexes[lang]

    @cached_property
    def beginnings(self) -> Beginnings:
        return Beginnings.of(self.entries)

    @cached_property
    def closeness(self) -> Mapping[str, Mapping[str, float]]:
        """For each concept those near it, itself with 1; two that an editor did not connect are not near."""
        near: dict[str, dict[str, float]] = defaultdict(dict)
        for entry in self.entries:
            for other in (*entry.related, *((entry.broader,) if entry.broader else ())):
                if other in self.by_slug:
                    near[entry.slug][other] = max(near[entry.slug].get(other, 0.0), NEAR)
                    near[other][entry.slug] = max(near[other].get(entry.slug, 0.0), NEAR_BACKWARDS)
        return {entry.slug: {**near[entry.slug], entry.slug: 1.0} for entry in self.entries}
