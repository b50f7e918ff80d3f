"""One value as the text of a cell, and back."""

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext as _

from sociale_kaart.exchange.tables.children import CellError, read_children, write_children
from sociale_kaart.exchange.tables.columns import CellKind, Column
from sociale_kaart.exchange.tables.formulas import neutralise, restore
from sociale_kaart.models.text import lines

YES = frozenset({"ja", "yes", "true", "waar", "1", "x", "j", "y"})
NO = frozenset({"nee", "no", "false", "onwaar", "0", "n"})
DAY_FORMS = ("%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y")
# A cell is bounded far above the longest text that a field takes.
LONGEST_CELL = 100_000


def write_cell(column: Column, value: Any) -> str:
    """The text of a cell; what could run as a formula is neutralised."""
    return WRITERS.get(column.kind, neutralise)(value) if value is not None else ""


def read_cell(column: Column, text: str) -> Any:
    """The value in a cell; references stay as written, to be looked up. Raises `CellError`."""
    if len(text) > LONGEST_CELL:
        raise CellError(
            _("holds %(length)s characters; a cell has at most %(most)s") % {"length": len(text), "most": LONGEST_CELL}
        )
    if "\0" in text:
        raise CellError(_("holds characters that cannot be shown"))
    return READERS[column.kind](column, restore(text.replace("\r\n", "\n")))


def _written_truth(value: bool) -> str:
    return "ja" if value else "nee"


def _written_children(value: list[dict[str, Any]]) -> str:
    return write_children([{name: _written_part(part) for name, part in child.items()} for child in value])


def _written_part(part: Any) -> str:
    return ",".join(part) if isinstance(part, list) else part or ""


WRITERS: dict[CellKind, Callable[[Any], str]] = {
    CellKind.WORDS: lambda value: neutralise("\n".join(value)),
    CellKind.REFERENCES: lambda value: neutralise(", ".join(value)),
    # A number below zero is no formula.
    CellKind.NUMBER: str,
    CellKind.MONEY: str,
    CellKind.DAY: str,
    CellKind.TRUTH: _written_truth,
    CellKind.CHILDREN: _written_children,
}


def _text(column: Column, text: str) -> str:
    return text


def _trimmed(column: Column, text: str) -> str | None:
    return text.strip() or None


def _references(column: Column, text: str) -> list[str]:
    """Parted by commas, semicolons or line ends."""
    return list(dict.fromkeys(part for part in (piece.strip() for piece in re.split(r"[,;\n]", text)) if part))


def _number(column: Column, text: str) -> int | None:
    if not text.strip():
        return None
    if not re.fullmatch(r"[+-]?[0-9]{1,9}(\.0+)?", text.strip(), re.ASCII):
        raise CellError(_("must be a whole number"))
    return int(text.strip().partition(".")[0])


def _truth(column: Column, text: str) -> bool | None:
    word = text.strip().casefold()
    if word and word not in YES | NO:
        raise CellError(_("must be “ja” or “nee”"))
    return word in YES if word else None


def _money(column: Column, text: str) -> str | None:
    amount = text.strip().removeprefix("€").strip()
    if not amount:
        return None
    if not re.fullmatch(r"[0-9]{1,6}([.,][0-9]{1,2})?", amount, re.ASCII):
        raise CellError(_("must be an amount in euros, such as 12,50"))
    whole, _comma, cents = amount.replace(",", ".").partition(".")
    return f"{int(whole)}.{cents:0<2}"


def read_day(text: str) -> str | None:
    """A date as ISO writes it, from the ways in which Dutch people write one."""
    if not text.strip():
        return None
    for form in DAY_FORMS:
        try:
            found = datetime.strptime(text.strip(), form).date()
        except ValueError:
            continue
        return found.isoformat() if found >= date(1000, 1, 1) else None
    raise CellError(_("must be a date, such as 2026-11-26"))


def _children(column: Column, text: str) -> list[dict[str, Any]]:
    return [_typed(child) for child in read_children(text, column.parts)]


def _typed(child: dict[str, str]) -> dict[str, Any]:
    """The days are a list, and no time or date is nothing."""
    typed: dict[str, Any] = dict(child)
    if "days" in child:
        typed["days"] = [day.strip().upper() for day in child["days"].split(",") if day.strip()]
    for name in ("opens_at", "closes_at", "valid_from", "valid_to", "date"):
        if name in child:
            typed[name] = child[name] or None
    return typed


READERS: dict[CellKind, Callable[[Column, str], Any]] = {
    CellKind.TEXT: _text,
    CellKind.CHOICE: _trimmed,
    CellKind.WORDS: lambda column, text: list(dict.fromkeys(lines(text))),
    CellKind.REFERENCE: _trimmed,
    CellKind.REFERENCES: _references,
    CellKind.NUMBER: _number,
    CellKind.TRUTH: _truth,
    CellKind.MONEY: _money,
    CellKind.DAY: lambda column, text: read_day(text),
    CellKind.CHILDREN: _children,
}
