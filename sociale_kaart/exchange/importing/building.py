"""A service as the row wants it, in memory, held to the rules of its fields and of the database."""

from typing import Any

from django.core.exceptions import ValidationError

from sociale_kaart.exchange.checking import check_fields
from sociale_kaart.exchange.importing.constraints import Constraints
from sociale_kaart.exchange.light_references import LightReferences
from sociale_kaart.exchange.saving import Change
from sociale_kaart.exchange.schema.types import text_keys
from sociale_kaart.exchange.tables.reading import CODECS
from sociale_kaart.models import Area, Service

# Else modeltranslation looks for the default of each of them, in each language, which takes longer than all the rest.
NO_TEXTS = dict.fromkeys(text_keys(Service))


class Builder:
    def __init__(self, municipality: Area, references: LightReferences) -> None:
        self._municipality, self._references = municipality, references
        self._constraints = Constraints()

    def build(self, service: Service | None, after: dict[str, Any], before: dict[str, Any]) -> Service:
        """Raises `EntryError` or `ValidationError`."""
        item = service or Service(municipality=self._municipality, **NO_TEXTS)
        self.change(after, before).write(item)
        check_fields(item)
        broken = list(self._constraints.broken(item))
        if "service_at_locations" in after:
            for place in item.service_at_locations.all():
                for hours in (*place.schedules.all(), *place.schedule_exceptions.all()):
                    broken += self._constraints.broken(hours)
        if broken:
            raise ValidationError(broken)
        return item

    def change(self, after: dict[str, Any], before: dict[str, Any]) -> Change:
        return Change(CODECS, after, before, self._references)
