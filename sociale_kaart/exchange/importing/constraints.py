"""Asks the database beforehand what its rules would refuse, once for each combination of values."""

from collections.abc import Iterator
from typing import Any

from django.db import models
from django.db.models import CheckConstraint, F, Q, Value

MOST_REMEMBERED = 2_000


class Constraints:
    """The check constraints of a model; those of uniqueness are the import's own business."""

    def __init__(self) -> None:
        self._known: dict[tuple[Any, ...], str] = {}

    def broken(self, item: models.Model) -> Iterator[str]:
        """The messages of the rules that an object breaks."""
        for constraint in type(item)._meta.constraints:
            if isinstance(constraint, CheckConstraint) and (message := self._message(constraint, item)):
                yield message

    def _message(self, constraint: CheckConstraint, item: models.Model) -> str:
        names = sorted(set(_names(constraint.condition)))
        values = tuple(getattr(item, name) for name in names)
        key = (constraint.name, *values)
        if key not in self._known:
            if len(self._known) > MOST_REMEMBERED:
                self._known.clear()
            against = {
                name: Value(value, item._meta.get_field(name)) for name, value in zip(names, values, strict=True)
            }
            is_kept = constraint.condition.check(against)
            self._known[key] = "" if is_kept else str(constraint.get_violation_error_message())
        return self._known[key]


def _names(condition: Q) -> Iterator[str]:
    """The fields that a rule speaks of."""
    for child in condition.children:
        if isinstance(child, Q):
            yield from _names(child)
        else:
            name, value = child
            yield name.partition("__")[0]
            if isinstance(value, F):
                yield value.name
