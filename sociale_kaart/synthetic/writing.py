"""Many rows in little time: a model's own `bulk_create` takes a millisecond for a service of a hundred columns."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.core.management.color import no_style
from django.db import connection
from django.db.models import Field, Max, Model


class Table:
    """Inserts rows of these columns (attnames); the others get the model's defaults, and no signal is sent."""

    def __init__(self, model: type[Model], columns: Sequence[str]) -> None:
        self.model = model
        self.columns = tuple(columns)
        given = [model._meta.get_field(name) for name in columns]
        others = [field for field in model._meta.concrete_fields if field not in given and not _may_stay_out(field)]
        self._prepared = [(place, field) for place, field in enumerate(given) if _is_adapted(field)]
        self._defaults = tuple(field.get_db_prep_save(field.get_default(), connection) for field in others)
        self._sql = _insert(model, [*given, *others])
        self._rows: list[tuple[Any, ...]] = []

    def add(self, *values: Any) -> None:
        row = [*values, *self._defaults]
        for place, field in self._prepared:
            row[place] = field.get_db_prep_save(row[place], connection)
        self._rows.append(tuple(row))

    def write(self) -> None:
        """What was added, in the order of adding."""
        if self._rows:
            with connection.cursor() as cursor:
                cursor.executemany(self._sql, self._rows)
        self._rows.clear()


def _may_stay_out(field: Field) -> bool:
    return field.primary_key or (field.null and not field.has_default())


def _is_adapted(field: Field) -> bool:
    """Whether the database wants a value in another form than Python has it."""
    return field.get_internal_type() in ("DateField", "TimeField", "DateTimeField", "DecimalField")


def _insert(model: type[Model], given: Sequence[Field]) -> str:
    quote = connection.ops.quote_name
    columns = ", ".join(quote(field.column) for field in given)
    # The columns are the model's own; every value is a parameter.
    return f"INSERT INTO {quote(model._meta.db_table)} ({columns}) VALUES ({', '.join(['%s'] * len(given))})"  # noqa: S608


def next_id(model: type[Model]) -> int:
    return (model.objects.aggregate(last=Max("id"))["last"] or 0) + 1


def reset_sequences(models: Iterable[type[Model]]) -> None:
    """Ids were given by us: what comes after must not take them again (PostgreSQL)."""
    statements = connection.ops.sequence_reset_sql(no_style(), list(models))
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
