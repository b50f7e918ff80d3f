"""The cell syntax for what hangs on a service: one thing a line, its facts as `name=value`, parted by ` | `."""

import re

from django.utils.translation import gettext as _

SEPARATOR = " | "
ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "|": "\\|"}
ESCAPED = {"n": "\n", "r": "\r", "s": " ", "\\": "\\", "|": "|"}
NAME = re.compile(r"\s*([a-z_]+)\s*=", re.ASCII)

Child = dict[str, str]


class CellError(ValueError):
    """What is wrong with the text of a cell, in words for the person whose file it is."""


def write_children(children: list[Child]) -> str:
    """Facts that are empty stay out.

    >>> write_children([{"number": "0800-2000", "description": "dag | nacht"}, {"number": "112", "description": ""}])
    'number=0800-2000 | description=dag \\\\| nacht\\nnumber=112'
    """
    return "\n".join(
        SEPARATOR.join(f"{name}={_escape(value)}" for name, value in child.items() if value) for child in children
    )


def read_children(text: str, names: tuple[str, ...]) -> list[Child]:
    """Every fact of `names`, empty where the cell leaves it out; `CellError` names the line that cannot be read."""
    lines = [line for line in text.split("\n") if line.strip()]
    return [_read_child(line, number, names) for number, line in enumerate(lines, start=1)]


def _read_child(line: str, number: int, names: tuple[str, ...]) -> Child:
    child = dict.fromkeys(names, "")
    for part in _parts(line):
        found = NAME.match(part)
        if not found or found[1] not in child:
            known = ", ".join(names)
            raise CellError(
                _("line %(n)s of the cell: “%(part)s” is not written as name=value, with one of the names %(names)s")
                % {"n": number, "part": part.strip()[:60], "names": known}
            )
        child[found[1]] = _unescape(part[found.end() :].strip(" \t\r"))
    return child


def _parts(line: str) -> list[str]:
    """A line cut at the bars that no backslash stands before."""
    return re.findall(r"(?:\\.|[^|\\]|\\$)+", line)


def _escape(value: str) -> str:
    inner = value.strip(" ")
    before, after = len(value) - len(value.lstrip(" ")), len(value) - len(value.rstrip(" ")) if inner else 0
    # A space at an end would be lost between the bars.
    return "\\s" * before + "".join(ESCAPES.get(letter, letter) for letter in inner) + "\\s" * after


def _unescape(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: ESCAPED.get(found[1], found[0]), value)
