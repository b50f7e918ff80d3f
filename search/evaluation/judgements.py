"""Judged questions, as a file has them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from search.thesaurus.entries import LANGUAGES

NEEDED = ("id", "municipality", "q", "kind", "relevant")
# Up to this one a service is relevant; none stands for one that was looked at and is not.
HIGHEST_GRADE = 3
# Names of the API that are no filters: who measures decides about these.
NO_FILTERS = {"q", "lang", "kind", "sort", "page", "page_size"}


class JudgementsError(Exception):
    """A file is no list of judged questions; the message names the file, the question and what is wrong."""


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
    # The file that it stands in, for who has to mend it.
    path: Path | None = field(default=None, compare=False)

    @property
    def place(self) -> str:
        return f"{self.path}, question {self.id}"


def read_judgements(path: Path) -> list[JudgedQuestion]:
    """Raises JudgementsError for a file that cannot be read or has no questions, and for one that is not whole."""
    found: dict[str, JudgedQuestion] = {}
    for number, entry in enumerate(_entries(path), 1):
        try:
            question = _question(entry, path)
        except ValueError as error:
            raise JudgementsError(f"{path}, question {_name(entry, number)}: {error}") from None
        if question.id in found:
            raise JudgementsError(f"{question.place}: there are two with this id")
        found[question.id] = question
    return list(found.values())


def _entries(path: Path) -> list[Any]:
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise JudgementsError(f"{path} cannot be read: {error.strerror}") from error
    # A date that is none, and text of another encoding, are ValueErrors.
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise JudgementsError(f"{path} is no YAML{_line(error)}") from error
    entries = content.get("queries") if isinstance(content, dict) else None
    if not isinstance(entries, list):
        raise JudgementsError(f"{path} has no list of questions under 'queries'")
    if not entries:
        raise JudgementsError(f"{path} has no questions: the list under 'queries' is empty")
    return entries


def _line(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    return f": line {mark.line + 1}" if mark else ""


def _name(entry: Any, number: int) -> str:
    """By its id, or where it has none by its place in the list."""
    name = entry.get("id") if isinstance(entry, dict) else None
    return name if isinstance(name, str) and name else f"number {number}"


def _question(entry: Any, path: Path) -> JudgedQuestion:
    """Raises ValueError with what is wrong."""
    if not isinstance(entry, dict):
        raise ValueError("it is not names with values")
    if missing := [name for name in NEEDED if name not in entry]:
        raise ValueError(f"{' and '.join(missing)} not there")
    texts = [_text(entry, name) for name in ("id", "municipality", "q", "kind")]
    language = entry.get("lang", LANGUAGES[0])
    if language not in LANGUAGES:
        raise ValueError(f"lang {language!r} is not one of {', '.join(LANGUAGES)}")
    params = entry.get("params") or {}
    if not isinstance(params, dict):
        raise ValueError("params is not names with values")
    if set_elsewhere := NO_FILTERS.intersection(params):
        raise ValueError(f"params may not have {' and '.join(sorted(set_elsewhere))}")
    return JudgedQuestion(*texts, params, _grades(entry["relevant"]), entry.get("crisis"), path)


def _text(entry: Mapping[str, Any], name: str) -> str:
    """What is asked may be empty: filters alone are a question too."""
    value = entry[name] or "" if name == "q" else entry[name]
    if not isinstance(value, str) or not (value.strip() or name == "q"):
        raise ValueError(f"{name} is not a text")
    return value


def _grades(relevant: Any) -> Mapping[str, int]:
    grades = {} if relevant is None else relevant
    if not isinstance(grades, dict) or not all(isinstance(slug, str) for slug in grades):
        raise ValueError("relevant is not slugs with grades")
    for slug, grade in grades.items():
        if type(grade) is not int or not 0 <= grade <= HIGHEST_GRADE:
            raise ValueError(f"the grade of {slug} is not a number from 0 to {HIGHEST_GRADE}")
    return grades
