"""The columns of a table of services: a stable key, a heading to read, and what its cells hold."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from django.conf import settings
from django.db import models
from django.utils import translation
from django.utils.translation import gettext as _

from sociale_kaart import models as m
from sociale_kaart.exchange.codecs import Children, Codec, Day, Lines, Many, Money, One, Text
from sociale_kaart.exchange.kinds.service_fields import INSTEAD, PLACES, SCHEDULE_EXCEPTIONS, SCHEDULES, SERVICE_CODECS
from sociale_kaart.exchange.schema.types import text_keys

LANGUAGES = settings.MODELTRANSLATION_LANGUAGES


class CellKind(Enum):
    TEXT = "text"
    CHOICE = "choice"
    WORDS = "words"
    REFERENCE = "reference"
    REFERENCES = "references"
    NUMBER = "number"
    TRUTH = "truth"
    MONEY = "money"
    DAY = "day"
    CHILDREN = "children"


@dataclass(frozen=True)
class Column:
    """`field` is the model's; `model` what a reference points to; `parts` are the names of a child's facts."""

    key: str
    kind: CellKind
    field: str
    model: type[models.Model] = m.Service
    parts: tuple[str, ...] = ()

    @property
    def heading(self) -> str:
        """The Dutch words and the key: `naam (nl) [name_nl]`; columns are read by either."""
        return f"{self.title} [{self.key}]"

    @property
    def title(self) -> str:
        with translation.override("nl"):
            name = self._name()
        return f"{name} ({self.language})" if self.language else name

    @property
    def language(self) -> str:
        """Of a text in several languages; otherwise empty."""
        language = self.key.removeprefix(f"{self.field}_")
        return language if self.key != self.field and language in LANGUAGES else ""

    def _name(self) -> str:
        if self.kind is not CellKind.CHILDREN:
            return str(m.Service._meta.get_field(self.field).verbose_name)
        if self.key == "location_phones":
            return _("phones of a place")
        return str(self.model._meta.verbose_name_plural)


# Of a place the address is told as well; a location that is not known yet is made from it.
LOCATION_PARTS = ("name_nl", "address", "postal_code", "city")
PLACE_PARTS = tuple(codec.key for codec in PLACES.codecs if isinstance(codec, Text))


def _parts(children: Children) -> tuple[str, ...]:
    return tuple(codec.key for codec in children.codecs)


def _children(key: str, model: type[models.Model], *parts: str) -> Column:
    return Column(key, CellKind.CHILDREN, key, model, parts)


PLACE_COLUMNS = (
    _children("service_at_locations", m.ServiceAtLocation, "location", *LOCATION_PARTS, *PLACE_PARTS),
    _children("location_phones", m.ServiceAtLocationPhone, "location", "number", "description"),
    _children("schedules", m.Schedule, "location", *_parts(SCHEDULES)),
    _children("schedule_exceptions", m.ScheduleException, "location", *_parts(SCHEDULE_EXCEPTIONS)),
)


def _columns_of(codec: Codec) -> Iterable[Column]:
    if codec is PLACES:
        return PLACE_COLUMNS
    if isinstance(codec, Children):
        return (_children(codec.key, codec.model, *_parts(codec)),)
    return (Column(codec.key, _kind_of(codec), _field_of(codec), getattr(codec, "model", m.Service)),)


def _field_of(codec: Codec) -> str:
    if isinstance(codec, Lines):
        return codec.field
    return codec.key.rpartition("_")[0] if codec.key in set(text_keys(m.Service)) else codec.key


def _kind_of(codec: Codec) -> CellKind:
    for kind_of_codec, kind in (
        (Lines, CellKind.WORDS),
        (One, CellKind.REFERENCE),
        (Many, CellKind.REFERENCES),
        (Money, CellKind.MONEY),
        (Day, CellKind.DAY),
    ):
        if isinstance(codec, kind_of_codec):
            return kind
    field = m.Service._meta.get_field(_field_of(codec))
    if isinstance(field, models.BooleanField):
        return CellKind.TRUTH
    if isinstance(field, models.IntegerField):
        return CellKind.NUMBER
    return CellKind.CHOICE if field.choices else CellKind.TEXT


def _place(column: Column) -> tuple[int, str]:
    """As the model has its fields, what hangs on it last; the languages of a text side by side, Dutch first."""
    if column.key == "slug":
        return (0, "")
    if column.kind is CellKind.CHILDREN:
        return (CHILDREN_LAST, "")
    order = m.Service._meta.get_field(column.field).creation_counter
    return (order, str(LANGUAGES.index(column.language)) if column.language else "")


CHILDREN_LAST = 1_000_000
COLUMNS: tuple[Column, ...] = tuple(
    sorted((column for codec in (*SERVICE_CODECS, INSTEAD) for column in _columns_of(codec)), key=_place)
)
BY_KEY = {column.key: column for column in COLUMNS}
# What editors keep for themselves.
INTERNAL = frozenset({"editor_note", "source_reference", "suggested_question_types", "assured_by"})
PUBLIC_COLUMNS = tuple(column for column in COLUMNS if column.key not in INTERNAL)
