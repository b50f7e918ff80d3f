"""A mark of everything that decides what stands in an index; an index with another mark is made anew."""

import hashlib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from django.conf import settings

from search.index.document import FORMAT

PACKAGE = Path(__file__).resolve().parents[1]
# Code that shapes documents; each engine adds its own schema.
SHAPED_BY = (
    "question/words.py",
    "question/folding.py",
    "question/stop_words.py",
    "question/stems.py",
    "question/lemmas.py",
    "question/compounds.py",
    "question/frequencies.py",
    "question/joining.py",
    "thesaurus",
    "index",
    "../sociale_kaart/ages.py",
    "../sociale_kaart/places_in_words.py",
)


@lru_cache(maxsize=4)
def fingerprint_of(engine_schema: str, version: str) -> str:
    """`engine_schema`: the engine's module that makes its documents; `version`: of the engine's own format."""
    digest = hashlib.sha256(f"{FORMAT} {version}".encode())
    # Results show words of the interface, such as ages.
    for folder in settings.LOCALE_PATHS:
        for catalogue in sorted(Path(folder).glob("*/LC_MESSAGES/django.mo")):
            digest.update(catalogue.read_bytes())
    for source in _sources((*SHAPED_BY, engine_schema)):
        digest.update(source.read_bytes())
    return digest.hexdigest()[:16]


def _sources(parts: Iterable[str]) -> Iterable[Path]:
    for part in parts:
        path = PACKAGE / part
        yield from sorted(path.glob("*.py")) if path.is_dir() else [path]
