"""Reads a YAML file that may be wrong, huge or hostile."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml
from django.utils.translation import gettext as _

from sociale_kaart.exchange.faults import FolderError

LARGEST_FILE = 50 * 1024 * 1024
# What PyYAML raises for a text that is not of its type; AttributeError and IndexError only where the type is forced.
FORCED_TYPE_ERRORS = (ValueError, OverflowError, AttributeError, IndexError)


class EntryLoader(yaml.CSafeLoader):
    """A date or number that cannot exist stays the text that it is: its entry is refused, not the whole file."""


def _value_or_text(construct: Callable[[yaml.Loader, yaml.Node], Any]) -> Callable[[yaml.Loader, yaml.Node], Any]:
    def constructed(loader: yaml.Loader, node: yaml.Node) -> Any:
        try:
            return construct(loader, node)
        except FORCED_TYPE_ERRORS:
            return node.value

    return constructed


EntryLoader.add_constructor("tag:yaml.org,2002:timestamp", _value_or_text(yaml.CSafeLoader.construct_yaml_timestamp))
EntryLoader.add_constructor("tag:yaml.org,2002:int", _value_or_text(yaml.CSafeLoader.construct_yaml_int))


def read_yaml(path: Path) -> Any:
    """The content of a file; `FolderError` says in one line why there is none."""
    try:
        text = read_text(path)
        loader = EntryLoader(text)
        try:
            node = loader.get_single_node()
            if node is None:
                return None
            _refuse_traps(node)
            return loader.construct_document(node)
        finally:
            loader.dispose()
    except yaml.YAMLError as error:
        raise FolderError(path.name, _in_one_line(error)) from error
    except FORCED_TYPE_ERRORS as error:
        # Where somebody forces a type, such as `!!float`.
        raise FolderError(path.name, _("holds a value that cannot exist: %(error)s") % {"error": error}) from error
    except RecursionError as error:
        raise FolderError(path.name, _("is nested too deeply")) from error


def read_text(path: Path) -> str:
    """A text file in UTF-8; `FolderError` says in one line why there is none."""
    try:
        # A device says that it is empty, and never ends.
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
        if len(content) > LARGEST_FILE:
            raise FolderError(path.name, _("is too large (over %(mb)s MB)") % {"mb": LARGEST_FILE // 1024**2})
        return content.decode("utf-8")
    except FileNotFoundError as error:
        raise FolderError(path.name, _("is missing")) from error
    except UnicodeDecodeError as error:
        raise FolderError(path.name, _("is not text in UTF-8")) from error
    except OSError as error:
        raise FolderError(path.name, error.strerror or str(error)) from error


def _refuse_traps(root: yaml.Node) -> None:
    """Refuse a key that is given twice, and references, which hide mistakes and can grow without end."""
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            raise yaml.MarkedYAMLError(problem=_("references (*name) are not allowed"), problem_mark=node.start_mark)
        seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            _refuse_double_keys(node)
        waiting.extend(_inside(node))


def _refuse_double_keys(node: yaml.MappingNode) -> None:
    keys: set[str] = set()
    for key, _value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise yaml.MarkedYAMLError(problem=_("a key must be one word"), problem_mark=key.start_mark)
        if key.value in keys:
            problem = _("the key “%(key)s” is given twice") % {"key": key.value}
            raise yaml.MarkedYAMLError(problem=problem, problem_mark=key.start_mark)
        keys.add(key.value)


def _inside(node: yaml.Node) -> Iterator[yaml.Node]:
    if isinstance(node, yaml.MappingNode):
        yield from (value for _key, value in node.value)
    elif isinstance(node, yaml.SequenceNode):
        yield from node.value


def _in_one_line(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or " ".join(str(error).split())
    if mark is None:
        return _("is not YAML: %(problem)s") % {"problem": problem}
    return _("is not YAML, line %(line)s: %(problem)s") % {"line": mark.line + 1, "problem": problem}
