"""The small queries that every question asks: their SQL is made once, for making it takes longer than running it."""

from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import Any

from django.db import connection
from django.db.models import QuerySet

# Of boosts there is one a municipality and day.
MOST = 1_000


def rows(make: Callable[..., QuerySet], *values: Hashable) -> list[tuple[Any, ...]]:
    """The rows of `make(*values)`, a `values_list` of columns that come from the database as they are.

    For columns of text and whole numbers: dates, JSON and decimals would come unconverted.
    """
    sql, parameters = _sql(connection.vendor, make, *values)
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return cursor.fetchall()


@lru_cache(maxsize=MOST)
def _sql(_vendor: str, make: Callable[..., QuerySet], *values: Hashable) -> tuple[str, tuple[Any, ...]]:
    sql, parameters = make(*values).query.sql_with_params()
    return sql, tuple(parameters)
