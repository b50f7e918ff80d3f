"""What a moderator decides about as one: a field in one language, or fields that only hold together."""

from django.conf import settings
from django.db.models import Field, ManyToOneRel, Model
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _
from modeltranslation.fields import TranslationField

# An age without its basis, or a price beside "free", is refused by the database.
TOGETHER: tuple[tuple[str, ...], ...] = (
    ("age_basis", "minimum_age", "maximum_age", "age_note"),
    ("cost_is_free", "cost_amount"),
    ("waiting_time_kind", "waiting_time_weeks", "waiting_time_measured_on"),
    ("start_date", "end_date"),
    ("question_types", "main_question_type"),
    ("latitude", "longitude"),
)
# No field: what the log calls that another listing went up in this one.
MERGED = "merged"
LABELS: dict[str, Promise] = {
    "age_basis": _("Age"),
    "cost_is_free": _("Price"),
    "waiting_time_kind": _("Waiting time"),
    "start_date": _("Start and end"),
    "question_types": _("Question types"),
    "latitude": _("Point on the map"),
    "service_at_locations": _("Places and hours"),
    "live": _("Online"),
    MERGED: _("Merged with this"),
}
_UNIT_OF = {name: group[0] for group in TOGETHER for name in group}


def unit_of(name: str) -> str:
    """The unit of a field, named after its first field."""
    return _UNIT_OF.get(name, name)


def fields_of(unit: str) -> tuple[str, ...]:
    return next((group for group in TOGETHER if group[0] == unit), (unit,))


def label_of(model: type[Model], unit: str) -> str:
    """The name of a unit, without its language."""
    if unit in LABELS:
        return str(LABELS[unit])
    return field_label(model._meta.get_field(unit))


def field_label(field: Field) -> str:
    if isinstance(field, ManyToOneRel):
        return capfirst(str(field.related_model._meta.verbose_name_plural))
    named = field.translated_field if isinstance(field, TranslationField) else field
    return capfirst(str(named.verbose_name))


def language_of(model: type[Model], unit: str) -> str:
    """The language of a text that exists in several; empty for what is the same in all."""
    field = model._meta.get_field(unit)
    return field.language if isinstance(field, TranslationField) else ""


def language_name(code: str) -> str:
    return capfirst(get_language_info(code)["name_local"]) if code else ""


def full_label(model: type[Model], unit: str) -> str:
    """The name of a unit with its language, for where there is one line for each."""
    label, language = label_of(model, unit), language_of(model, unit)
    return f"{label} ({language_name(language)})" if language else label


def in_order(model: type[Model]) -> list[str]:
    """All units as they follow each other in the model, Dutch before other languages."""
    names = [field.name for field in model._meta.get_fields()]
    codes = list(settings.MODELTRANSLATION_LANGUAGES)
    units = dict.fromkeys(unit_of(name) for name in names)
    return sorted(units, key=lambda unit: codes.index(language) if (language := language_of(model, unit)) else 0)
