"""Areas and their postcodes."""

from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from sociale_kaart.exchange.codecs import AsWritten, Lines, Many, One, Text, Value
from sociale_kaart.exchange.folder import Folder
from sociale_kaart.exchange.kinds.kind import Kind, State, as_written
from sociale_kaart.exchange.references import References
from sociale_kaart.exchange.saving import save_area
from sociale_kaart.exchange.schema.places import AreaEntry, PostalCodeEntry
from sociale_kaart.models import Area, PostalCode


@dataclass(frozen=True)
class Parent(AsWritten):
    """The area above; the tree itself is changed on saving."""

    key: str = "parent"
    prefetch: tuple[str, ...] = ()

    def read(self, item: models.Model, references: References) -> str | None:
        return references.parent_of(item)

    def write(self, item: models.Model, value: str | None, references: References) -> None:
        item.new_parent = references.get(Area, self.key, value) if value is not None else None


def _area_state(entry: AreaEntry, position: int, folder: Folder) -> State:
    return {**as_written(entry, position, folder), "outline": folder.outlines.get(entry.slug)}


AREA_CODECS: tuple[Any, ...] = (
    Text("slug"),
    Text("kind"),
    Text("name"),
    Parent(),
    Lines("aliases", field="aliases"),
    Value("cbs_code"),
    Value("cbs_year"),
    Value("is_fictional"),
    Value("latitude"),
    Value("longitude"),
    Value("outline"),
    Text("note"),
)

PLACE_KINDS = (
    Kind(
        name="area",
        label=_("areas"),
        file="areas.yaml",
        collection="areas",
        model=Area,
        entry=AreaEntry,
        codecs=AREA_CODECS,
        state=_area_state,
        save=save_area,
    ),
    Kind(
        name="postal-code",
        label=_("postcodes"),
        file="postal_codes.yaml",
        collection="postal_codes",
        model=PostalCode,
        entry=PostalCodeEntry,
        codecs=(
            Text("code"),
            One("area", Area),
            Value("is_delivery"),
            Value("latitude"),
            Value("longitude"),
            Many("wijken", Area),
        ),
    ),
)
