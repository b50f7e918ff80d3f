"""Taking in what somebody proposes for a listing."""

from hashlib import sha256

from django.core.exceptions import FieldDoesNotExist
from django.db import IntegrityError, transaction
from django.db.models import F

from sociale_kaart import clock
from sociale_kaart.freshness.field_groups import FIELDS, group_of
from sociale_kaart.models import Service, Suggestion, SuggestionSource, SuggestionStatus
from sociale_kaart.moderation.readable import readable

LONGEST = 5000
# Of one service and one source: a flood of visitors leaves room for the answer of the organisation.
OPEN_OF_ONE_SERVICE = 200


class TooManySuggestionsError(Exception):
    """So much waits for this service already that another suggestion helps nobody."""


class UnknownFieldError(ValueError):
    """No field that people outside may speak about."""


def suggest(
    service: Service, field: str, proposed: str, *, source: SuggestionSource | str, language: str = "nl"
) -> Suggestion:
    """Keep a proposed text for a field (`summary`, `phones`, …); one that waits already only counts once more.

    Raises `UnknownFieldError`, `TooManySuggestionsError`; a longer text than `LONGEST` is cut off.
    """
    proposed = proposed.replace("\0", "").strip()[:LONGEST]
    column, language = column_of(field, language)
    key = {"service": service, "field": field, "language": language, "digest": sha256(proposed.encode()).hexdigest()}
    waiting = Suggestion.objects.filter(service=service, source=source, status=SuggestionStatus.OPEN)
    if joined := join(key):
        return joined
    if waiting.count() >= OPEN_OF_ONE_SERVICE:
        raise TooManySuggestionsError(service.pk)
    try:
        with transaction.atomic():
            return Suggestion.objects.create(
                **key,
                field_group=group_of(field),
                current=readable(service, column)[:LONGEST],
                proposed=proposed,
                source=source,
            )
    except IntegrityError:
        # Somebody else proposed the same in this very moment.
        return join(key) or Suggestion.objects.filter(**key).latest("pk")


def join(key: dict) -> Suggestion | None:
    same = Suggestion.objects.filter(**key, status=SuggestionStatus.OPEN)
    return same.first() if same.update(times=F("times") + 1, last_at=clock.now()) else None


def column_of(field: str, language: str) -> tuple[str, str]:
    """The field as the database has it, and its language; a field that is the same in all languages has none."""
    if not any(field in fields for fields in FIELDS.values()):
        raise UnknownFieldError(field)
    for name, spoken in ((f"{field}_{language}", language), (field, "")):
        try:
            Service._meta.get_field(name)
        except FieldDoesNotExist:
            continue
        return name, spoken
    raise UnknownFieldError(field)
