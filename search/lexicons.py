"""The lexicon of this moment: the words of the listings in the index and of the thesaurus."""

from collections.abc import Container
from dataclasses import dataclass
from threading import Lock

from search.engines import get_engine
from search.question.lexicon import Lexicon
from search.thesaurus.spoken import load_spoken_words
from search.thesaurus.version import thesaurus_version


@dataclass(frozen=True)
class _Kept:
    listed: Container[str]
    thesaurus: int
    lexicon: Lexicon


_lock = Lock()
_kept: dict[str, _Kept] = {}


def current_lexicon(lang: str) -> Lexicon:
    """Made anew when the index or the thesaurus is another one. Raises `SearchUnavailableError`."""
    # The words themselves are the mark of their version: an engine gives the same ones until they change.
    listed, version = get_engine().lexicon(lang), thesaurus_version()
    kept = _kept.get(lang)
    if kept is not None and kept.listed is listed and kept.thesaurus == version:
        return kept.lexicon
    with _lock:
        kept = _kept.get(lang)
        if kept is None or kept.listed is not listed or kept.thesaurus != version:
            spoken = load_spoken_words()
            kept = _kept[lang] = _Kept(listed, version, Lexicon(listed, spoken.dutch, spoken.misspelt, spoken.tongues))
        return kept.lexicon
