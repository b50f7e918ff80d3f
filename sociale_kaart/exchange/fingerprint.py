"""Tells in a moment whether an export would be what it was, from the rows that it is made of."""

import functools
import hashlib
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.db import models
from django.db.models.functions import JSONArray

from sociale_kaart.exchange.codecs import Children, Codec, Many
from sociale_kaart.exchange.digest import digest
from sociale_kaart.exchange.references import SHARED
from sociale_kaart.exchange.tables.reading import CODECS
from sociale_kaart.models import Area, Concept, Location, Organization, OrganizationPhone, Service

# As wide as a map, and in no export.
LEFT_OUT = frozenset({"outline"})
# So many services take seconds to look through, which not everybody who asks for a file should wait for.
LARGE, SECONDS = 10_000, 60
# A function of a database takes no more than a hundred.
MOST_COLUMNS = 50
FOLDER = settings.BASE_DIR / "sociale_kaart" / "exchange"


def fingerprint(municipality: Area, on: date) -> str:
    """Another one as soon as a row, the day, or the code that writes it has changed; of a large map within a minute."""
    if Service.objects.filter(municipality=municipality).count() < LARGE:
        return _of_rows(municipality, on)
    key = f"export-fingerprint-{municipality.pk}-{on}-{_code(FOLDER)}"
    return cache.get_or_set(key, lambda: _of_rows(municipality, on), SECONDS)


def _of_rows(municipality: Area, on: date) -> str:
    """No listing is made for it."""
    total = hashlib.sha256(f"{_code(FOLDER)} {on} {municipality.pk}".encode())
    for rows in _rows(municipality):
        total.update(rows.model._meta.label.encode())
        for row in rows.order_by("pk").values_list(*_texts(rows.model)).iterator():
            total.update(repr(row).encode())
    return total.hexdigest()[:32]


class _Row(JSONArray):
    """Columns as one text: made by the database, which is quicker at it than a value for each of them is."""

    output_field = models.TextField()

    def as_sql(self, *args: Any, **context: Any) -> tuple[str, Any]:
        """Without asking SQLite whether it knows JSON: Django does so in a transaction, which an import holds up."""
        return super(JSONArray, self).as_sql(*args, **context)


def _texts(model: type[models.Model]) -> list[_Row]:
    columns = [field.attname for field in model._meta.concrete_fields if field.name not in LEFT_OUT]
    return [_Row(*columns[start : start + MOST_COLUMNS]) for start in range(0, len(columns), MOST_COLUMNS)]


@functools.cache
def _code(folder: Path) -> str:
    return digest([folder])


def _rows(municipality: Area) -> Iterator[models.QuerySet]:
    """Those of the municipality, and the shared ones that these point to."""
    for model in (Service, Organization, Location):
        yield model.objects.filter(municipality=municipality)
    yield OrganizationPhone.objects.filter(organization__municipality=municipality)
    yield from _hanging_on(CODECS, Service, "municipality", municipality)
    for model in (*SHARED, Concept):
        yield model._default_manager.all()


def _hanging_on(
    codecs: Iterable[Codec], parent: type[models.Model], way: str, municipality: Area
) -> Iterator[models.QuerySet]:
    """What fields hold in tables of their own, however deep; `way` leads from the parent to the municipality."""
    for codec in codecs:
        if isinstance(codec, Many):
            field = parent._meta.get_field(codec.key)
            through = field.remote_field.through._default_manager
            yield through.filter(**{f"{field.m2m_field_name()}__{way}": municipality})
        elif isinstance(codec, Children):
            below = f"{codec.parent}__{way}"
            yield codec.model._default_manager.filter(**{below: municipality})
            yield from _hanging_on(codec.codecs, codec.model, below, municipality)
