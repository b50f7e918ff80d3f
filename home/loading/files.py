"""YAML files and the shapes that are expected in them."""

from pathlib import Path
from typing import Any

import yaml

from home.loading.report import EntryError

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(path: Path) -> dict:
    """The mapping in a file. Raises `EntryError` for a file that is absent or holds something else."""
    try:
        with path.open(encoding="utf-8") as file:
            content = yaml.load(file, Loader=Loader)  # noqa: S506 - both loaders are safe ones
    except FileNotFoundError:
        raise EntryError("the file does not exist") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise EntryError(f"not readable as YAML: {' '.join(str(error).split())}") from None
    if not isinstance(content, dict):
        raise EntryError("holds no fields")
    return content


def text(entry: dict, name: str, *, required: bool = False) -> str:
    value = entry.get(name)
    if value is None and not required:
        return ""
    if not isinstance(value, str) or (required and not value.strip()):
        raise EntryError(f"`{name}` is not a text: {value!r}")
    if "\x00" in value:
        raise EntryError(f"`{name}` holds a character that no text has")
    return value


def texts(entry: dict, name: str) -> list[str]:
    values = listed(entry, name)
    if not all(isinstance(value, str) for value in values):
        raise EntryError(f"`{name}` holds something that is not a text")
    return values


def listed(entry: dict, name: str) -> list[Any]:
    value = entry.get(name)
    if value is None:
        return []
    if not isinstance(value, list):
        raise EntryError(f"`{name}` is not a list: {value!r}")
    return value


def mapping(value: object, name: str) -> dict:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise EntryError(f"`{name}` does not hold fields: {value!r}")
    return value


def whole_number(entry: dict, name: str) -> int | None:
    value = entry.get(name)
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise EntryError(f"`{name}` is not a whole number: {value!r}")
    return value
