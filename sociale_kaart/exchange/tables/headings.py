"""Which column of a table holds what: by our headings, or as the person who imports says."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from django.utils.translation import gettext as _

from sociale_kaart.exchange.tables.columns import BY_KEY, COLUMNS, Column
from sociale_kaart.exchange.tables.rows import TableError

BRACKETED = re.compile(r".*\[([a-z_]+)\]\s*", re.ASCII | re.DOTALL)
IGNORED = "-"


@dataclass(frozen=True)
class Placed:
    """A column of ours at a place of the table, counted from 0, with the heading that the file gives it."""

    column: Column
    place: int
    heading: str

    @cached_property
    def name(self) -> str:
        """As a spreadsheet names it: `column C (naam)`."""
        return _("column %(letters)s (%(heading)s)") % {"letters": letters(self.place), "heading": self.heading}


@dataclass(frozen=True)
class Layout:
    """What is read of a table; `unknown` are its headings that say nothing to us."""

    placed: tuple[Placed, ...]
    unknown: tuple[str, ...]

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(placed.column.key for placed in self.placed)


def lay_out(headings: Sequence[str], mapping: Mapping[str, str]) -> Layout:
    """Raises `TableError` for a mapping to nothing, or two headings for one column.

    `mapping`: heading of the file to key of ours, `-` for a heading that is left out on purpose.
    """
    wanted = {_plain(heading): key for heading, key in mapping.items()}
    if strange := sorted({key for key in wanted.values() if key != IGNORED and key not in BY_KEY}):
        raise TableError(_("the mapping names columns that do not exist: %(keys)s") % {"keys": ", ".join(strange)})
    if absent := sorted(heading for heading in mapping if _plain(heading) not in {_plain(name) for name in headings}):
        raise TableError(_("the mapping names headings that the file lacks: %(names)s") % {"names": ", ".join(absent)})
    placed: dict[str, Placed] = {}
    unknown: list[str] = []
    for place, heading in enumerate(headings):
        key = wanted.get(_plain(heading)) or key_of(heading)
        if key is None and heading.strip():
            unknown.append(heading.strip())
        if key is None or key == IGNORED:
            continue
        if key in placed:
            both = {"first": placed[key].heading, "second": heading.strip(), "key": key}
            raise TableError(_("both “%(first)s” and “%(second)s” are the column %(key)s") % both)
        placed[key] = Placed(BY_KEY[key], place, heading.strip())
    return Layout(tuple(placed.values()), tuple(unknown))


def key_of(heading: str) -> str | None:
    """The column that a heading surely means: by its key, with or without brackets, or our words for it.

    >>> key_of("naam (nl) [name_nl]"), key_of("NAME_NL"), key_of("Wat anders")
    ('name_nl', 'name_nl', None)
    """
    bracketed = BRACKETED.fullmatch(heading.strip())
    if bracketed and bracketed[1] in BY_KEY:
        return bracketed[1]
    return _known().get(_plain(heading))


@cache
def _known() -> dict[str, str]:
    known = {_plain(column.key): column.key for column in COLUMNS}
    for column in COLUMNS:
        known.setdefault(_plain(column.title), column.key)
    # A heading without a language is Dutch.
    for column in COLUMNS:
        if column.language == "nl":
            known.setdefault(_plain(column.title.removesuffix("(nl)")), column.key)
            known.setdefault(_plain(column.field), column.key)
    return known


def _plain(heading: str) -> str:
    return " ".join(heading.replace("\ufeff", "").casefold().split())


def letters(place: int) -> str:
    """
    >>> letters(0), letters(25), letters(26)
    ('A', 'Z', 'AA')
    """
    first, last = divmod(place, 26)
    return (letters(first - 1) if first else "") + chr(ord("A") + last)
