"""How one kind of entry goes from its file to its model."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import models
from django.utils.functional import Promise

from sociale_kaart.exchange.codecs import Codec
from sociale_kaart.exchange.folder import Folder
from sociale_kaart.exchange.references import KEY_FIELDS
from sociale_kaart.exchange.saving import Change, save_plain
from sociale_kaart.exchange.schema.types import Entry

State = dict[str, Any]


def as_written(entry: Entry, position: int, folder: Folder) -> State:
    """The state of an entry whose keys are those of its codecs."""
    return entry.model_dump(mode="json")


@dataclass(frozen=True)
class Kind:
    """How to read, compare and save one kind of entry.

    `late` are fields that point to entries of the same kind; `is_kept`: by one municipality, not by the installation;
    `scope`: what tells its objects from others of the same model.
    """

    name: str
    label: str | Promise
    file: str
    collection: str
    model: type[models.Model]
    entry: type[Entry]
    codecs: tuple[Codec, ...]
    late: tuple[Codec, ...] = ()
    state: Callable[[Entry, int, Folder], State] = as_written
    save: Callable[[models.Model, Change], None] = save_plain
    is_kept: bool = False
    scope: Mapping[str, Any] = field(default_factory=dict)

    @property
    def all_codecs(self) -> tuple[Codec, ...]:
        return self.codecs + self.late

    @property
    def key_field(self) -> str:
        return KEY_FIELDS.get(self.model, "slug")
