"""What entries may point to, looked up once for a whole load."""

from typing import Any

from django.db import models

from sociale_kaart.exchange.faults import EntryError, not_known
from sociale_kaart.models import (
    AccessRoute,
    Area,
    Audience,
    Concept,
    DeliveryMode,
    GlossaryTerm,
    Language,
    Location,
    Organization,
    PostalCode,
    QuestionType,
    QuestionTypeGroup,
    Referrer,
    Service,
    Source,
    Tier,
)

KEY_FIELDS: dict[type[models.Model], str] = {Language: "code", PostalCode: "code", GlossaryTerm: "term"}
SHARED = (
    Area,
    Source,
    QuestionTypeGroup,
    QuestionType,
    Tier,
    AccessRoute,
    Audience,
    Referrer,
    DeliveryMode,
    Language,
)
KEPT = (Organization, Location, Service)


class References:
    """Objects by key: those of the whole installation, and those that one municipality keeps."""

    def __init__(self) -> None:
        self._by_key: dict[type[models.Model], dict[str, models.Model]] = {}
        self._keys: dict[type[models.Model], dict[Any, str]] = {}
        for model in SHARED:
            self._fill(model, model.objects.defer("outline") if model is Area else model.objects.all())
        self.reload_topics()
        for model in KEPT:
            self._fill(model, model.objects.none())

    def keep_to(self, municipality: Area) -> None:
        """From now on organisations, locations and services are those of this municipality."""
        for model in KEPT:
            self._fill(model, model.objects.filter(municipality=municipality))

    def reload_areas(self) -> None:
        """After a move in the tree, which changes the paths of others."""
        self._fill(Area, Area.objects.defer("outline"))

    def reload_topics(self) -> None:
        """Of the thesaurus one points to topics alone; a form of help may have the slug of one."""
        self._fill(Concept, Concept.objects.topics().only("slug", "kind"))

    def _fill(self, model: type[models.Model], items: models.QuerySet) -> None:
        self._by_key[model], self._keys[model] = {}, {}
        for item in items:
            self.add(item)

    def add(self, item: models.Model) -> None:
        if type(item) in self._by_key:
            self._by_key[type(item)][self.key(item)] = item
            self._keys[type(item)][item.pk] = self.key(item)

    @staticmethod
    def key(item: models.Model) -> str:
        return getattr(item, KEY_FIELDS.get(type(item), "slug"))

    def key_of(self, model: type[models.Model], pk: Any) -> str | None:
        return self._keys[model].get(pk)

    def has(self, model: type[models.Model], key: str) -> bool:
        return key in self._by_key[model]

    def get(self, model: type[models.Model], field: str, key: str) -> Any:
        """The object with this key; `EntryError` names the field where there is none."""
        if key not in self._by_key[model]:
            raise EntryError(not_known(field, [key]))
        return self._by_key[model][key]

    def parent_of(self, area: Area) -> str | None:
        """The slug of the area that holds this one."""
        above = area.path[: -Area.steplen]
        return next((a.slug for a in self._by_key[Area].values() if a.path == above), None) if above else None
