"""What a row would change of a service, column by column."""

from collections.abc import Iterator
from typing import Any

from sociale_kaart.exchange.importing.values import FieldChange


def changes(before: dict[str, Any] | None, after: dict[str, Any]) -> Iterator[FieldChange]:
    """Of a new service all that is filled in."""
    for key, value in after.items():
        if before is None:
            if value not in (None, "", []):
                yield FieldChange(key, None, value)
        elif _compared(before[key]) != _compared(value):
            yield FieldChange(key, before[key], value)


def _compared(value: Any) -> Any:
    """Line ends are those of the program that wrote them, and say nothing."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n")
    if isinstance(value, list):
        return [_compared(part) for part in value]
    if isinstance(value, dict):
        return {key: _compared(part) for key, part in value.items()}
    return value
