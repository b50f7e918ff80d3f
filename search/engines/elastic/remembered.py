"""What a process keeps of the indexes on the server: words that questions may use, as long as they are true."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from search.engines.elastic import server
from search.engines.elastic.names import alias_of
from search.engines.elastic.state import StoredState, read_lexicon, read_vocabulary
from search.errors import SearchUnavailableError
from search.vocabulary import Vocabulary


@dataclass(frozen=True)
class KnownWords:
    """The vocabulary of one moment, read for a municipality when it is first asked for."""

    version: str
    payload: Mapping[str, Any]
    by_municipality: dict[str, Vocabulary] = field(default_factory=dict)


class Remembered:
    """The newest of each language. Threads may read the same thing twice; each finds it whole."""

    def __init__(self) -> None:
        self._states: dict[str, StoredState | None] = {}
        self._vocabularies: dict[str, KnownWords] = {}
        # By language: the versions of all words and of those added since, and both together.
        self._lexicons: dict[str, tuple[str, frozenset[str]]] = {}
        self._together: dict[str, tuple[str, frozenset[str]]] = {}

    def see(self, lang: str, state: StoredState | None) -> None:
        self._states[lang] = state

    def state(self, lang: str) -> StoredState | None:
        return self._states.get(lang)

    def vocabulary(self, lang: str, state: StoredState, municipality: str) -> Vocabulary:
        """Raises KeyError for a municipality that was not there at that moment."""
        known = self._vocabularies.get(lang)
        if known is None or known.version != state.vocabulary:
            known = self._vocabularies[lang] = KnownWords(state.vocabulary, self._read_vocabulary(lang))
        if municipality not in known.by_municipality:
            known.by_municipality[municipality] = Vocabulary.from_payload(known.payload, municipality, lang)
        return known.by_municipality[municipality]

    def _read_vocabulary(self, lang: str) -> Mapping[str, Any]:
        with server.reading() as connection:
            payload = read_vocabulary(connection, alias_of(lang))
        if payload is None:
            raise SearchUnavailableError(f"The search index for {lang} was lost a moment ago.")
        return payload

    def lexicon(self, lang: str, state: StoredState) -> frozenset[str]:
        version, words = self._lexicons.get(lang, ("", frozenset()))
        if version != state.lexicon:
            with server.reading() as connection:
                words = read_lexicon(connection, alias_of(lang))
            self._lexicons[lang] = (state.lexicon, words)
        if not state.newer_words:
            return words
        version, together = self._together.get(lang, ("", frozenset()))
        if version != state.version:
            together = words.union(state.newer_words)
            self._together[lang] = (state.version, together)
        return together
