"""Phrases that alarms are learned from, a file a writer. All of them were made up; none was asked by anybody."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from search.question.crisis_signs import KINDS
from search.question.words import key

FOLDER = Path(__file__).parent / "data"
HARMLESS = "harmless"


@dataclass(frozen=True)
class AlarmPhrase:
    """`kind` is None for one that only looks like an alarm."""

    text: str
    kind: str | None
    language: str
    writer: str


def read_phrases(folder: Path = FOLDER) -> list[AlarmPhrase]:
    """Each text once, however it is written.

    Raises ValueError, with the name of the file, where one is not as it should be.
    """
    found: dict[str, AlarmPhrase] = {}
    for path in sorted(folder.glob("*.yaml")):
        try:
            data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            raise ValueError(f"{path.name}: {error}") from error
        for phrase in _phrases(data, path):
            found.setdefault(key(phrase.text), phrase)
    return list(found.values())


def _phrases(data: Any, path: Path) -> Iterator[AlarmPhrase]:
    """From kind to language to texts."""
    for kind, by_language in _items(data, path):
        if kind not in (HARMLESS, *KINDS):
            raise ValueError(f"{path.name}: no such kind: {kind}")
        for language, texts in _items(by_language, path):
            if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
                raise ValueError(f"{path.name}: not a list of texts: {kind}, {language}")
            yield from (AlarmPhrase(text, None if kind == HARMLESS else kind, language, path.stem) for text in texts)


def _items(data: Any, path: Path) -> Any:
    if not isinstance(data, dict):
        raise ValueError(f"{path.name}: not a mapping")
    return data.items()
