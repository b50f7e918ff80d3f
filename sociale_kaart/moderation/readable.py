"""The value of any field of a listing as people read it: one thing a line, rows and choices by name."""

from collections.abc import Callable, Iterable
from datetime import date, time

from django.db.models import Field, ManyToOneRel, Model
from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format, time_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from sociale_kaart.ages import age_in_words
from sociale_kaart.models import Contact, Schedule, ScheduleException, ServiceAtLocation
from sociale_kaart.models.phone import PhoneBase

AGES = ("minimum_age", "maximum_age")


def readable(instance: Model, name: str) -> str:
    """Empty where nothing is filled in. The instance may be a draft that is in memory alone."""
    field = instance._meta.get_field(name)
    if isinstance(field, ManyToOneRel):
        return "\n".join(line for row in getattr(instance, name).all() for line in row_lines(row))
    if field.many_to_many:
        return "\n".join(sorted(str(each) for each in getattr(instance, name).all()))
    return single(instance, field)


def single(instance: Model, field: Field) -> str:
    value = getattr(instance, field.name)
    if value is None or value == "":
        return ""
    if field.choices:
        return str(getattr(instance, f"get_{field.name}_display")())
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, date):
        return date_format(value, "j F Y")
    return age_in_words(value) if field.name in AGES else str(value)


def row_lines(row: Model) -> Iterable[str]:
    """The lines of one row; those of a place begin with its name."""
    return next(write(row) for kind, write in WRITERS if isinstance(row, kind))


def phone_lines(phone: PhoneBase) -> list[str]:
    return [with_note(phone.number, phone.description)]


def contact_lines(contact: Contact) -> list[str]:
    return [", ".join(filter(None, [contact.title, contact.department, contact.phone, contact.email]))]


def place_lines(place: ServiceAtLocation) -> list[str]:
    rows = [*place.schedules.all(), *place.schedule_exceptions.all(), *place.phones.all()]
    first = with_note(str(place.location), *notes(place))
    return [first, *(f"– {line}" for row in rows for line in row_lines(row))]


def schedule_lines(row: Schedule) -> list[str]:
    days = ", ".join(str(WEEKDAYS[day]) for day in row.weekdays)
    ends = [
        row.valid_from and _("starting on %(date)s") % {"date": date_format(row.valid_from, "j F Y")},
        row.valid_to and _("up to and including %(date)s") % {"date": date_format(row.valid_to, "j F Y")},
    ]
    return [with_note(f"{days} {times(row.opens_at, row.closes_at)}", *notes(row), *filter(None, ends))]


def exception_lines(row: ScheduleException) -> list[str]:
    return [with_note(f"{date_format(row.date, 'j F Y')} {times(row.opens_at, row.closes_at)}", *notes(row))]


def times(opens: time | None, closes: time | None) -> str:
    return _("closed") if opens is None or closes is None else f"{clock_time(opens)}–{clock_time(closes)}"


def clock_time(value: time) -> str:
    return time_format(value, "H:i")


def notes(row: Model) -> list[str]:
    """The note in each language that it is written in; the language is named unless it is the reader's."""
    fields = [field for field in row._meta.get_fields() if field.name.startswith("description_")]
    found = [(field.language, getattr(row, field.name)) for field in fields]
    return [text if language == get_language() else f"{language}: {text}" for language, text in found if text]


def with_note(text: str, *remarks: str) -> str:
    said = "; ".join(filter(None, remarks))
    return f"{text} ({said})" if said else text


WRITERS: tuple[tuple[type[Model], Callable[..., list[str]]], ...] = (
    (PhoneBase, phone_lines),
    (Contact, contact_lines),
    (ServiceAtLocation, place_lines),
    (Schedule, schedule_lines),
    (ScheduleException, exception_lines),
    (Model, lambda row: [str(row)]),
)
