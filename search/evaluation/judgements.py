"""Judged questions, as a file has them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml


class JudgementsError(Exception):
    """A file is no list of judged questions; the message says where."""


@dataclass(frozen=True)
class JudgedQuestion:
    """One question with the grades (1 to 3) of the services that answer it. `params` are those of the API."""

    id: str
    municipality: str
    text: str
    kind: str
    params: Mapping[str, Any] = field(default_factory=dict)
    relevant: Mapping[str, int] = field(default_factory=dict)
    crisis: str | None = None


def read_judgements(path: Path) -> list[JudgedQuestion]:
    """Raises JudgementsError for a file that cannot be read or an entry that is not a question."""
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        return [_question(entry) for entry in content["queries"]]
    except (OSError, UnicodeDecodeError, yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        raise JudgementsError(f"{path}: {error!r}") from error


def _question(entry: Mapping[str, Any]) -> JudgedQuestion:
    """Raises TypeError for a value of another kind than the search expects."""
    relevant, params = entry.get("relevant") or {}, entry.get("params") or {}
    texts = [entry["id"], entry["municipality"], entry["q"] or "", entry["kind"]]
    if not all(isinstance(text, str) for text in texts):
        raise TypeError(f"not a text in {texts}")
    if not isinstance(relevant, dict) or not all(isinstance(grade, int) for grade in relevant.values()):
        raise TypeError(f"{entry['id']}: relevant is not slugs with whole numbers")
    if not isinstance(params, dict):
        raise TypeError(f"{entry['id']}: params is not names with values")
    return JudgedQuestion(*texts, params, relevant, entry.get("crisis"))
