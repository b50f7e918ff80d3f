"""The protocol of engines on tantivy's files."""

from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from django.conf import settings

from search.engines.embedded.completing import complete
from search.engines.embedded.nearest import nearest
from search.engines.embedded.searching import search
from search.engines.embedded.snapshot import Snapshot, SnapshotHolder
from search.engines.embedded.store import DamagedIndexError, exclusive
from search.engines.embedded.writer import write_version
from search.engines.protocol import Candidate, CandidateRequest, Candidates, Changes, IndexState
from search.errors import SearchUnavailableError
from search.filters import Condition
from search.moment import once
from search.vocabulary import Vocabulary


class EmbeddedEngine:
    """One folder of versions a language, under `SEARCH_INDEX_DIR`."""

    def __init__(self) -> None:
        self._holders: dict[str, SnapshotHolder] = defaultdict(SnapshotHolder)

    def state(self, lang: str) -> IndexState | None:
        try:
            snapshot = self._holders[lang].newest(self._folder(lang), lang)
        except DamagedIndexError:
            return None
        version = snapshot.version
        return IndexState(snapshot.pointer, version.applied, version.document_count)

    def vocabulary(self, lang: str, municipality: str) -> Vocabulary:
        try:
            return self._snapshot(lang).vocabulary(municipality)
        except KeyError:
            raise SearchUnavailableError(f"The index does not know {municipality}.") from None

    def lexicon(self, lang: str) -> Container[str]:
        return self._snapshot(lang).lexicon

    def candidates(self, request: CandidateRequest) -> Candidates:
        return search(self._snapshot(request.query.lang), request)

    def nearest(self, request: CandidateRequest, vector: np.ndarray, limit: int) -> tuple[Candidate, ...]:
        return nearest(self._snapshot(request.query.lang), request, vector, limit)

    def without_vector(self, lang: str) -> Sequence[int]:
        """None: vectors are kept in memory, beside the index."""
        return ()

    def complete(
        self, lang: str, conditions: Sequence[Condition], beginning: Sequence[str], limit: int, mistakes: bool = False
    ) -> list[Mapping[str, Any]]:
        return complete(self._snapshot(lang), conditions, beginning, limit, mistakes)

    def writing(self, timeout: float) -> AbstractContextManager[None]:
        return exclusive(Path(settings.SEARCH_INDEX_DIR) / "write.lock", timeout)

    @contextmanager
    def making(self, timeout: float) -> Iterator[Callable[[], None]]:
        with exclusive(Path(settings.SEARCH_INDEX_DIR) / "make.lock", timeout):
            # A lock of the machine is kept until it is given back.
            yield lambda: None

    def index(self, lang: str, changes: Changes) -> None:
        write_version(self._folder(lang), changes, base=self._newest(lang).version.path)

    def rebuild(self, lang: str, changes: Changes) -> None:
        write_version(self._folder(lang), changes)

    def _folder(self, lang: str) -> Path:
        return Path(settings.SEARCH_INDEX_DIR) / lang

    def _snapshot(self, lang: str) -> Snapshot:
        """Of one moment: each look at the newest asks the size of every file."""
        return once(("embedded index", self._folder(lang)), lambda: self._newest(lang))

    def _newest(self, lang: str) -> Snapshot:
        try:
            return self._holders[lang].newest(self._folder(lang), lang)
        except DamagedIndexError as error:
            raise SearchUnavailableError(str(error)) from error
