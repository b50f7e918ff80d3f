"""Values of an HSDS object in the form that our columns have; whatever has another type is a fault."""

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext as _

from sociale_kaart.exchange.tables.cells import LONGEST_CELL, read_cell, read_day
from sociale_kaart.exchange.tables.children import CellError
from sociale_kaart.exchange.tables.columns import CellKind, Column

MOST_PARTS = 1_000


def column_value(column: Column, value: Any) -> Any:
    """Raises `CellError`."""
    return READERS[column.kind](column, value)


def text(value: Any) -> str:
    """Nothing is an empty text."""
    if value is None:
        return ""
    if not isinstance(value, str):
        raise CellError(_("must be text (put it in quotes)"))
    if len(value) > LONGEST_CELL:
        raise CellError(_("is longer than %(max_length)s characters") % {"max_length": LONGEST_CELL})
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise CellError(_("holds characters that cannot be shown")) from error
    if "\0" in value:
        raise CellError(_("holds characters that cannot be shown"))
    return value.replace("\r\n", "\n")


def parts(value: Any) -> list[dict[str, Any]]:
    """A list of objects; nothing is an empty one."""
    if value is None:
        return []
    if not isinstance(value, list):
        raise CellError(_("must be a list"))
    if len(value) > MOST_PARTS:
        raise CellError(_("has more than %(max_length)s lines") % {"max_length": MOST_PARTS})
    return [part(each) for each in value]


def part(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise CellError(_("must consist of keys with values"))
    return value


def hour(value: Any) -> str | None:
    """`10:00:00` and `10:00+02:00` are ten o'clock too."""
    return text(value)[:5] or None


def day(value: Any) -> str | None:
    return read_day(text(value)[:10])


def _words(column: Column, value: Any) -> list[str]:
    if value is not None and not isinstance(value, list):
        raise CellError(_("must be a list"))
    if value and len(value) > MOST_PARTS:
        raise CellError(_("has more than %(max_length)s lines") % {"max_length": MOST_PARTS})
    return list(dict.fromkeys(word for word in (text(each).strip() for each in value or ()) if word))


def _number(column: Column, value: Any) -> int | None:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not (value is None or isinstance(value, int)) or abs(value or 0) > 10**9:
        raise CellError(_("must be a whole number"))
    return value


def _truth(column: Column, value: Any) -> bool | None:
    if not (value is None or isinstance(value, bool)):
        raise CellError(_("must be true or false"))
    return value


def _money(column: Column, value: Any) -> str | None:
    is_amount = isinstance(value, int | float) and not isinstance(value, bool)
    return read_cell(column, f"{value:.2f}" if is_amount else text(value))


READERS: dict[CellKind, Callable[[Column, Any], Any]] = {
    CellKind.TEXT: lambda column, value: text(value),
    CellKind.CHOICE: lambda column, value: text(value).strip() or None,
    CellKind.REFERENCE: lambda column, value: text(value).strip() or None,
    CellKind.WORDS: _words,
    CellKind.REFERENCES: _words,
    CellKind.NUMBER: _number,
    CellKind.TRUTH: _truth,
    CellKind.MONEY: _money,
    CellKind.DAY: lambda column, value: day(value),
}
