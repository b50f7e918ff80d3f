"""References for a hundred thousand listings: keys and numbers alone are kept in memory."""

from typing import Any

from django.db import DEFAULT_DB_ALIAS, models

from sociale_kaart.exchange.faults import EntryError, not_known
from sociale_kaart.exchange.references import KEPT, References
from sociale_kaart.models import Area, Service


class LightReferences(References):
    """What one municipality keeps is told by key; an object of it is made when asked for, without its fields."""

    def __init__(self, municipality: Area) -> None:
        self._numbers: dict[type[models.Model], dict[str, Any]] = {}
        super().__init__()
        self.keep_to(municipality)

    def keep_to(self, municipality: Area) -> None:
        for model in KEPT:
            pairs = model.objects.filter(municipality=municipality).values_list("slug", "pk")
            self._numbers[model] = dict(pairs.iterator())
            # Nothing asks for the key of a service by its number, and of services there are most.
            is_asked = model is not Service
            self._keys[model] = {number: key for key, number in self._numbers[model].items()} if is_asked else {}

    def add(self, item: models.Model) -> None:
        if type(item) not in KEPT:
            super().add(item)
            return
        self._numbers[type(item)][item.slug] = item.pk
        if type(item) is not Service:
            self._keys[type(item)][item.pk] = item.slug

    def has(self, model: type[models.Model], key: str) -> bool:
        return key in self._numbers[model] if model in KEPT else super().has(model, key)

    def get(self, model: type[models.Model], field: str, key: str) -> Any:
        if model not in KEPT:
            return super().get(model, field, key)
        if key not in self._numbers[model]:
            raise EntryError(not_known(field, [key]))
        number = self._numbers[model][key]
        # What it does not hold is asked of the database, should anybody want it.
        return model.from_db(DEFAULT_DB_ALIAS, ["id", "slug"], [number, key]) if number else model(slug=key)

    def is_saved(self, model: type[models.Model], key: str) -> bool:
        return self._numbers[model].get(key) is not None

    def expect(self, model: type[models.Model], key: str) -> bool:
        """It will be made before anything that points to it is saved; false where that was known."""
        is_news = key not in self._numbers[model]
        self._numbers[model].setdefault(key, None)
        return is_news

    def forget(self, model: type[models.Model], key: str) -> None:
        """It will not be made after all."""
        del self._numbers[model][key]
