"""What the person says of headings in other words."""

from pathlib import Path

from django.utils.translation import gettext as _

from sociale_kaart.exchange.faults import FolderError
from sociale_kaart.exchange.yaml_file import read_yaml


class MappingError(ValueError):
    """A mapping that cannot be read, in one line."""


def read_mapping(path: Path | None) -> dict[str, str]:
    """A file of `heading: key` lines."""
    if path is None:
        return {}
    try:
        content = read_yaml(path)
    except FolderError as error:
        raise MappingError(str(error)) from error
    if not isinstance(content, dict) or not all(isinstance(key, str) for key in content.values()):
        raise MappingError(_("%(file)s: must consist of headings, each with the key of a column") % {"file": path.name})
    return {str(heading): key for heading, key in content.items()}


def read_pairs(pairs: list[str]) -> dict[str, str]:
    """`name=value`, the name up to the last `=` of a heading."""
    read: dict[str, str] = {}
    for pair in pairs:
        name, sign, value = pair.partition("=")
        if not sign or not name.strip():
            raise MappingError(_("“%(pair)s” is not written as name=value") % {"pair": pair})
        read[name.strip()] = value.strip()
    return read
