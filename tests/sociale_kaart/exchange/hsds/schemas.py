"""The published schemas of HSDS 3.0, read from beside the repository; they stay with who made them (CC BY-SA 4.0)."""

import gzip
import json
import warnings
from functools import cache
from typing import Any

from django.conf import settings
from jsonschema import Draft202012Validator

FOLDER = settings.BASE_DIR.parent / "shared" / "data" / "hsds" / "3.0" / "schema"
NOT_HERE = "not held to the schemas of HSDS: ../shared/data/hsds is not beside this repository"


def faults(name: str, told: Any) -> list[str]:
    """What a schema finds wrong with an object; nothing, and a warning, where there are no schemas."""
    validator = _validator(name)
    if validator is None:
        warnings.warn(NOT_HERE, stacklevel=2)
        return []
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(told)]


@cache
def _validator(name: str) -> Draft202012Validator | None:
    packed, plain = FOLDER / "compiled" / f"{name}.json.gz", FOLDER / f"{name}.json"
    if packed.exists():
        schema = json.loads(gzip.decompress(packed.read_bytes()))
    elif plain.exists():
        schema = json.loads(plain.read_text())
    else:
        return None
    return Draft202012Validator(_alone(schema), format_checker=Draft202012Validator.FORMAT_CHECKER)


def _alone(schema: Any) -> Any:
    """Without references to other files, each of which is held to its own schema."""
    if isinstance(schema, dict):
        return {key: _alone(value) for key, value in schema.items() if key != "$ref"}
    return [_alone(value) for value in schema] if isinstance(schema, list) else schema
