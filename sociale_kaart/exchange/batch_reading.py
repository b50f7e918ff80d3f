"""The fields of many objects as plain data: one question for each list that they have, none for each object."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django.db import models

from sociale_kaart.exchange.codecs import Children, Codec, Many
from sociale_kaart.exchange.references import KEY_FIELDS, References


def read_batch(items: Sequence[models.Model], codecs: Iterable[Codec], references: References) -> list[dict[str, Any]]:
    """What `read_all` tells of each; a prefetch would make an object and two querysets for each list of each object."""
    columns = [(codec.key, list(_values(codec, items, references))) for codec in codecs]
    return [{key: values[place] for key, values in columns} for place in range(len(items))]


def _values(codec: Codec, items: Sequence[models.Model], references: References) -> Iterator[Any]:
    if isinstance(codec, Many):
        keys = _keys(codec, items)
        return (sorted(keys[item.pk]) for item in items)
    if isinstance(codec, Children):
        children = _children(codec, items, references)
        return (children[item.pk] for item in items)
    return (codec.read(item, references) for item in items)


def _keys(codec: Many, items: Sequence[models.Model]) -> dict[int, list[str]]:
    """The keys of what a relation points to, by the number of the object that has it."""
    found: dict[int, list[str]] = defaultdict(list)
    if items:
        field: Any = type(items[0])._meta.get_field(codec.key)
        own, other = field.m2m_field_name(), field.m2m_reverse_field_name()
        through = field.remote_field.through._base_manager.filter(**{f"{own}__in": [item.pk for item in items]})
        for number, key in through.values_list(f"{own}_id", f"{other}__{KEY_FIELDS.get(codec.model, 'slug')}"):
            found[number].append(key)
    return found


def _children(
    codec: Children, items: Sequence[models.Model], references: References
) -> dict[int, list[dict[str, Any]]]:
    """The rows that hang on objects, in their order, with what hangs on those."""
    found: dict[int, list[dict[str, Any]]] = defaultdict(list)
    numbers = [item.pk for item in items]
    rows = list(codec.model._default_manager.filter(**{f"{codec.parent}__in": numbers})) if numbers else []
    for row, content in zip(rows, read_batch(rows, codec.codecs, references), strict=True):
        found[getattr(row, f"{codec.parent}_id")].append(content)
    return found
