"""The texts of a table's row as the values that the same facts have in JSON."""

from typing import Any

from sociale_kaart.exchange.hsds.exact import EXACT
from sociale_kaart.exchange.hsds.mapping import PROFILE, profile_key
from sociale_kaart.exchange.hsds.tables import Field, Table
from sociale_kaart.exchange.tables.cells import NO, YES
from sociale_kaart.exchange.tables.formulas import restore

EMPTY_SAYS_NOTHING = frozenset({*(profile_key(column) for column in PROFILE), *(exact.profile for exact in EXACT)})


def typed(table: Table, row: dict[str, str]) -> dict[str, Any]:
    """An empty cell is left out, but for what our own profile says to be nothing."""
    told: dict[str, Any] = {}
    for field in table.fields:
        if field.name not in row:
            continue
        text = restore(row[field.name])
        if text:
            told[field.name] = _value(field, text)
        elif table.name == "service" and field.name in EMPTY_SAYS_NOTHING:
            told[field.name] = [] if field.between else None
    # What ties rows together has no type.
    ties = {tie: row[tie] for _name, tie in table.links.values() if row.get(tie)}
    return {**told, **ties}


def _value(field: Field, text: str) -> Any:
    """What is no number or truth stays text, and is named as a fault where it is read."""
    if field.between:
        return [part for part in (piece.strip() for piece in text.split(field.between.strip(" "))) if part]
    if field.type in ("number", "integer"):
        try:
            number = float(text.replace(",", "."))
        except ValueError:
            return text
        return int(number) if number.is_integer() else number
    if field.type == "boolean":
        word = text.strip().casefold()
        return word in YES if word in YES | NO else text
    return text
