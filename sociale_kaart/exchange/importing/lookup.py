"""Finds what a cell points to, by its slug or by the name that people use."""

import re
from typing import Any

from django.db import models
from django.utils import translation
from django.utils.text import slugify

from sociale_kaart.exchange.light_references import LightReferences
from sociale_kaart.exchange.references import KEPT, KEY_FIELDS
from sociale_kaart.exchange.tables.columns import CellKind, Column
from sociale_kaart.models import Area, Organization, Service

NAMES = ("label_nl", "label_en", "name_nl", "name", "title", "term")


def plain(name: str) -> str:
    """A name without case, marks and double spaces, for comparing.

    >>> plain("  Café-Chantal  (Almere)")
    'cafe chantal almere'
    """
    return " ".join(re.split(r"\W+", slugify(name).replace("-", " "))).strip()


class Lookup:
    """Names of terms and organisations; a name that two have says nothing."""

    def __init__(self, references: LightReferences, municipality: Area) -> None:
        self._references, self._municipality = references, municipality
        self._names: dict[type[models.Model], dict[str, str | None]] = {}
        self._choices: dict[str, dict[str, Any]] = {}

    def key(self, model: type[models.Model], written: str) -> str | None:
        """The key of what is written; None where nothing here has that key or name."""
        if self._references.has(model, written):
            return written
        if model in KEPT and model is not Organization:
            return None
        return self._names_of(model).get(plain(written))

    def choice(self, column: Column, written: str) -> str:
        """A value of a field with choices, from its label in Dutch or English; else what is written."""
        if column.field not in self._choices:
            self._choices[column.field] = _choices_of(column.field)
        return self._choices[column.field].get(plain(written), written)

    def resolve(self, column: Column, value: Any) -> tuple[Any, list[str]]:
        """The value with keys for names, and what was not found."""
        if column.kind is CellKind.CHOICE and value is not None:
            return self.choice(column, value), []
        if column.kind is CellKind.REFERENCE and value is not None:
            key = self.key(column.model, value)
            return (key, []) if key is not None else (value, [value])
        if column.kind is CellKind.REFERENCES:
            keys = [(written, self.key(column.model, written)) for written in value]
            return [key or written for written, key in keys], [written for written, key in keys if key is None]
        return value, []

    def _names_of(self, model: type[models.Model]) -> dict[str, str | None]:
        if model not in self._names:
            found: dict[str, str | None] = {}
            for key, name in self._named(model):
                place = plain(name)
                found[place] = key if found.get(place, key) == key else None
            self._names[model] = found
        return self._names[model]

    def _named(self, model: type[models.Model]) -> list[tuple[str, str]]:
        fields = {field.name for field in model._meta.concrete_fields}
        items = model._default_manager.all()
        if model is Organization:
            items = items.filter(municipality=self._municipality)
        names = [name for name in NAMES if name in fields]
        rows = items.values_list(KEY_FIELDS.get(model, "slug"), *names)
        return [(row[0], name) for row in rows for name in row[1:] if name]


def _choices_of(field: str) -> dict[str, Any]:
    """The values of a field by what people write for them; the first that has a name keeps it, Dutch before English."""
    found: dict[str, Any] = {}
    for language in ("nl", "en"):
        with translation.override(language):
            for value, label in Service._meta.get_field(field).choices:
                found.setdefault(plain(str(label)), value)
                found.setdefault(plain(value), value)
    return found
