"""One field of a model as plain data: how to read it for comparing, and how to write it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from functools import cached_property
from typing import Any, Protocol

from django.db import models

from sociale_kaart.exchange.checking import check_fields
from sociale_kaart.exchange.faults import EntryError, not_known
from sociale_kaart.exchange.references import KEY_FIELDS, References
from sociale_kaart.models.text import lines


class Codec(Protocol):
    key: str
    # What to prefetch so that reading many objects costs no query each.
    prefetch: tuple[str | models.Prefetch, ...]

    def wanted(self, value: Any) -> Any: ...

    def read(self, item: models.Model, references: References) -> Any: ...

    def write(self, item: models.Model, value: Any, references: References) -> None: ...


class AsWritten:
    """What most fields do with a value of a file."""

    def wanted(self, value: Any) -> Any:
        """The value of a file in the form that `read` gives."""
        return value


@dataclass(frozen=True)
class Value(AsWritten):
    """A value that JSON knows: number, truth or nothing."""

    key: str
    prefetch: tuple[str, ...] = ()

    def read(self, item: models.Model, references: References) -> Any:
        return getattr(item, self.key)

    def write(self, item: models.Model, value: Any, references: References) -> None:
        setattr(item, self.key, value)


@dataclass(frozen=True)
class Text(Value):
    """Text; none is an empty one, also in the columns of languages, which hold NULL for it."""

    def read(self, item: models.Model, references: References) -> str:
        return getattr(item, self.key) or ""

    def write(self, item: models.Model, value: str, references: References) -> None:
        is_nullable = item._meta.get_field(self.key).null
        setattr(item, self.key, (value or None) if is_nullable else value)


@dataclass(frozen=True)
class Day(Value):
    def read(self, item: models.Model, references: References) -> str | None:
        value = getattr(item, self.key)
        return value.isoformat() if value is not None else None

    def write(self, item: models.Model, value: str | None, references: References) -> None:
        setattr(item, self.key, date.fromisoformat(value) if value is not None else None)


@dataclass(frozen=True)
class Hour(Value):
    def read(self, item: models.Model, references: References) -> str | None:
        value = getattr(item, self.key)
        return f"{value:%H:%M}" if value is not None else None

    def write(self, item: models.Model, value: str | None, references: References) -> None:
        setattr(item, self.key, time.fromisoformat(value) if value is not None else None)


@dataclass(frozen=True)
class Money(Value):
    def read(self, item: models.Model, references: References) -> str | None:
        value = getattr(item, self.key)
        return str(value.quantize(Decimal("0.01"))) if value is not None else None

    def write(self, item: models.Model, value: str | None, references: References) -> None:
        setattr(item, self.key, Decimal(value) if value is not None else None)


@dataclass(frozen=True)
class Lines(AsWritten):
    """A list of words that the model keeps in one text, a word a line."""

    key: str
    field: str
    prefetch: tuple[str, ...] = ()

    def read(self, item: models.Model, references: References) -> list[str]:
        return list(lines(getattr(item, self.field)))

    def write(self, item: models.Model, value: list[str], references: References) -> None:
        setattr(item, self.field, "\n".join(value))


@dataclass(frozen=True)
class Weekdays(Lines):
    def read(self, item: models.Model, references: References) -> list[str]:
        return getattr(item, self.field).split(",")

    def write(self, item: models.Model, value: list[str], references: References) -> None:
        setattr(item, self.field, ",".join(value))


@dataclass(frozen=True)
class One(AsWritten):
    """A foreign key, by the key of what it points to."""

    key: str
    model: type[models.Model]
    prefetch: tuple[str, ...] = ()

    def read(self, item: models.Model, references: References) -> str | None:
        return references.key_of(self.model, getattr(item, f"{self.key}_id"))

    def write(self, item: models.Model, value: str | None, references: References) -> None:
        setattr(item, self.key, references.get(self.model, self.key, value) if value is not None else None)


@dataclass(frozen=True)
class Many(AsWritten):
    """A relation to several, by their keys, in alphabetical order.

    `may_miss`: an entry is loaded without those that are not there, and no worse for it.
    """

    key: str
    model: type[models.Model]
    may_miss: bool = False

    @property
    def prefetch(self) -> tuple[models.Prefetch]:
        """Nothing of them but their keys: an area brings its outline along, and a topic all its words."""
        key = KEY_FIELDS.get(self.model, "slug")
        return (models.Prefetch(self.key, self.model._default_manager.only(key)),)

    def wanted(self, value: list[str]) -> list[str]:
        return sorted(value)

    def read(self, item: models.Model, references: References) -> list[str]:
        return sorted(references.key(other) for other in getattr(item, self.key).all())

    def write(self, item: models.Model, value: list[str], references: References) -> None:
        unknown = [key for key in value if not references.has(self.model, key)]
        if unknown:
            raise EntryError(not_known(self.key, unknown))
        getattr(item, self.key).set([references.get(self.model, self.key, key) for key in value])


@dataclass(frozen=True)
class Children(AsWritten):
    """Rows that belong to one object alone, in their order."""

    key: str
    model: type[models.Model]
    parent: str
    codecs: tuple[Codec, ...]

    @property
    def prefetch(self) -> tuple[str, ...]:
        return (self.key, *(f"{self.key}__{name}" for codec in self.codecs for name in codec.prefetch))

    def read(self, item: models.Model, references: References) -> list[dict[str, Any]]:
        return [read_all(child, self.codecs, references) for child in getattr(item, self.key).all()]

    def write(self, item: models.Model, value: list[dict[str, Any]], references: References) -> None:
        getattr(item, self.key).set(list(self._rows(value, references)))

    @cached_property
    def _no_texts(self) -> dict[str, None]:
        texts = (codec.key for codec in self.codecs if isinstance(codec, Text))
        return {key: None for key in texts if self.model._meta.get_field(key).null}

    def _rows(self, value: list[dict[str, Any]], references: References) -> Iterator[models.Model]:
        for order, content in enumerate(value):
            row = self.model(sort_order=order, **self._no_texts)
            for codec in self.codecs:
                codec.write(row, content[codec.key], references)
            check_fields(row)
            yield row


def read_all(item: models.Model, codecs: Iterable[Codec], references: References) -> dict[str, Any]:
    """The fields of an object as plain data."""
    return {codec.key: codec.read(item, references) for codec in codecs}
