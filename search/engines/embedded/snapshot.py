"""A version of an index, open for reading."""

import json
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import tantivy

from search.engines.embedded.payloads import Payloads
from search.engines.embedded.schema import PAYLOAD, fingerprint, register_tokenizers
from search.engines.embedded.store import (
    VOCABULARY,
    DamagedIndexError,
    Version,
    current_pointer,
    read_version,
)
from search.index.document import WORD_FIELD
from search.vocabulary import Vocabulary

POINTS_LIMIT = 1_000_000


class Snapshot:
    """One moment of an index. Nothing in it changes; the next moment is another snapshot."""

    def __init__(self, version: Version, pointer: str, lang: str) -> None:
        self.version = version
        self.pointer = pointer
        self.lang = lang
        try:
            index = tantivy.Index.open(str(version.path))
            register_tokenizers(index)
            self.searcher = index.searcher()
            self.vocabulary_payload = json.loads((version.path / VOCABULARY).read_bytes())
        except (ValueError, OSError) as error:
            raise DamagedIndexError(str(error)) from error
        self._payloads = Payloads(lambda address: self.searcher.doc(address)[PAYLOAD][0])
        self._vocabularies: dict[str, Vocabulary] = {}

    def vocabulary(self, municipality: str) -> Vocabulary:
        """Raises KeyError for a municipality that was not there at that moment."""
        if municipality not in self._vocabularies:
            self._vocabularies[municipality] = Vocabulary.from_payload(self.vocabulary_payload, municipality, self.lang)
        return self._vocabularies[municipality]

    def payload(self, address: tantivy.DocAddress) -> Mapping[str, Any]:
        return self._payloads.at(address)

    @cached_property
    def lexicon(self) -> frozenset[str]:
        """Every word of every document, as written."""
        return frozenset(word for word, _count in self.searcher.terms_with_prefix(WORD_FIELD, ""))


def open_snapshot(folder: Path, pointer: str, lang: str) -> Snapshot:
    """Raises `DamagedIndexError` for a version that is lost, damaged or made by other code."""
    version = read_version(folder, pointer)
    if version.fingerprint != fingerprint():
        raise DamagedIndexError(f"{version.path}: made by another version of the program")
    return Snapshot(version, pointer, lang)


class SnapshotHolder:
    """The newest snapshot of one language in this process."""

    def __init__(self) -> None:
        self._snapshot: Snapshot | None = None

    def newest(self, folder: Path, lang: str) -> Snapshot:
        """Raises `DamagedIndexError` where there is none that is whole."""
        pointer = current_pointer(folder)
        if pointer is None:
            self._snapshot = None
            raise DamagedIndexError(f"{folder}: no index")
        held = self._snapshot
        is_current = held is not None and held.pointer == pointer and held.version.path.parent == folder
        if is_current and held.version.is_intact():
            return held
        self._snapshot = None
        self._snapshot = self._open(folder, pointer, lang)
        return self._snapshot

    def _open(self, folder: Path, pointer: str, lang: str) -> Snapshot:
        """A version may be replaced and removed while it is being opened; then the next one is there."""
        while True:
            try:
                return open_snapshot(folder, pointer, lang)
            except DamagedIndexError:
                newer = current_pointer(folder)
                if newer is None or newer == pointer:
                    raise
                pointer = newer
