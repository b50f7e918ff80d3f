"""The protocol of engines on an Elasticsearch server."""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import numpy as np

from search.engines.elastic import server
from search.engines.elastic.completing import complete
from search.engines.elastic.lock import MAKER, WRITER, exclusive, keep_lock
from search.engines.elastic.names import alias_of
from search.engines.elastic.remembered import Remembered
from search.engines.elastic.searching import search
from search.engines.elastic.state import StoredState, read_state
from search.engines.elastic.vectors import nearest, without_vector
from search.engines.elastic.writer import update, write_anew
from search.engines.protocol import Candidate, CandidateRequest, Candidates, Changes, IndexState
from search.errors import IndexWriteError, SearchUnavailableError
from search.filters import Condition
from search.vocabulary import Vocabulary


class ElasticEngine:
    """An alias a language on the server at `ELASTICSEARCH_URL`. Of what it holds, only words are kept in memory."""

    def __init__(self) -> None:
        self._remembered = Remembered()

    def state(self, lang: str) -> IndexState | None:
        """Raises `SearchUnavailableError` when the server cannot tell: a lost index is another thing."""
        state = self._state(lang)
        return state.for_engines if state else None

    def vocabulary(self, lang: str, municipality: str) -> Vocabulary:
        try:
            return self._remembered.vocabulary(lang, self._known_state(lang), municipality)
        except KeyError:
            raise SearchUnavailableError(f"The index does not know {municipality}.") from None

    def lexicon(self, lang: str) -> Container[str]:
        return self._remembered.lexicon(lang, self._known_state(lang))

    def candidates(self, request: CandidateRequest) -> Candidates:
        state = self._known_state(request.query.lang)
        with server.reading() as connection:
            return search(connection, alias_of(request.query.lang), request, state.document_count)

    def nearest(self, request: CandidateRequest, vector: np.ndarray, limit: int) -> tuple[Candidate, ...]:
        with server.reading() as connection:
            return nearest(connection, alias_of(request.query.lang), request, vector, limit)

    def without_vector(self, lang: str) -> list[int]:
        with server.reading() as connection:
            return without_vector(connection, alias_of(lang))

    def complete(
        self, lang: str, conditions: Sequence[Condition], beginning: Sequence[str], limit: int, mistakes: bool = False
    ) -> list[Mapping[str, Any]]:
        with server.reading() as connection:
            return complete(connection, alias_of(lang), conditions, beginning, limit, mistakes)

    def writing(self, timeout: float) -> AbstractContextManager[None]:
        return exclusive(WRITER, timeout)

    @contextmanager
    def making(self, timeout: float) -> Iterator[Callable[[], None]]:
        with exclusive(MAKER, timeout):
            yield keep_lock

    def index(self, lang: str, changes: Changes) -> None:
        before = self._state(lang)
        if before is None:
            raise IndexWriteError(f"There is no search index for {lang} to write into.")
        self._remembered.see(lang, update(lang, changes, before))

    def rebuild(self, lang: str, changes: Changes) -> None:
        self._remembered.see(lang, write_anew(lang, changes))

    def _state(self, lang: str) -> StoredState | None:
        with server.reading() as connection:
            state = read_state(connection, alias_of(lang))
        self._remembered.see(lang, state)
        return state

    def _known_state(self, lang: str) -> StoredState:
        """The one that this process saw last: every question asks for it first."""
        state = self._remembered.state(lang) or self._state(lang)
        if state is None:
            raise SearchUnavailableError(f"There is no search index for {lang}.")
        return state
