"""A moderator decides about what was suggested; what fits in a field goes online, the rest is done by hand."""

import re

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from sociale_kaart import clock
from sociale_kaart.editing.forms.phone_number import validate_phone_number
from sociale_kaart.models import ChangeRoute, Service, Suggestion, SuggestionSource, SuggestionStatus
from sociale_kaart.moderation.checks import note_checked
from sociale_kaart.moderation.content import Content, content_of
from sociale_kaart.moderation.differences import Difference
from sociale_kaart.moderation.faults import (
    AlreadyDecidedError,
    BrokenRuleError,
    NewerVersionError,
    NothingWrittenError,
    ReasonMissingError,
)
from sociale_kaart.moderation.publishing import locked, publish_units
from sociale_kaart.moderation.readable import readable
from sociale_kaart.moderation.rulings import Ruling
from sociale_kaart.moderation.units import label_of
from sociale_kaart.moderation.waiting import stamp_of
from sociale_kaart.rights.memberships import municipalities_of

NO_NUMBER = _("“%(line)s” is no phone number. Write one number a line, with between brackets what it is for.")
PHONE_LINE = re.compile(r"^(?P<number>[^(]+?)\s*(?:\((?P<note>.*)\))?$")


def open_suggestions(user: AbstractUser) -> QuerySet[Suggestion]:
    towns = municipalities_of(user).values("pk")
    found = Suggestion.objects.filter(status=SuggestionStatus.OPEN, service__municipality__in=towns)
    return found.select_related("service__organization")


def column_of(suggestion: Suggestion) -> str:
    return f"{suggestion.field}_{suggestion.language}" if suggestion.language else suggestion.field


def as_difference(suggestion: Suggestion) -> Difference:
    """What is online now beside what is proposed."""
    column = column_of(suggestion)
    label = label_of(Service, column)
    return Difference(column, label, suggestion.language, readable(suggestion.service, column), suggestion.proposed)


def fits_in_field(suggestion: Suggestion) -> bool:
    """Whether the words can be put online as they are; hours and choices have to be filled in by hand."""
    if suggestion.field == "phones":
        return True
    field = Service._meta.get_field(column_of(suggestion))
    return isinstance(field, models.CharField | models.TextField) and not field.choices


def is_remark(suggestion: Suggestion) -> bool:
    """Whether somebody told in passing what is wrong with a text, instead of writing a new one."""
    said_by_people = suggestion.source in (SuggestionSource.CONFIRMATION, SuggestionSource.VISITOR)
    field = Service._meta.get_field(column_of(suggestion))
    return said_by_people and isinstance(field, models.TextField)


def text_to_edit(suggestion: Suggestion) -> str | None:
    """What the moderator begins with: the proposed words, or after a remark the text of today."""
    if not fits_in_field(suggestion):
        return None
    return readable(suggestion.service, column_of(suggestion)) if is_remark(suggestion) else suggestion.proposed


@transaction.atomic
def decide_suggestion(
    key: int, stamp: str, ruling: Ruling, user: AbstractUser, *, text: str | None = None
) -> Suggestion:
    """Accepted, `text` goes online, or what was proposed where there is none.

    Raises a `DecisionError`; `Suggestion.DoesNotExist` for what is not of this moderator."""
    towns = municipalities_of(user).values("pk")
    suggestion = Suggestion.objects.get(pk=key, service__municipality__in=towns)
    locked(suggestion.service)
    suggestion.refresh_from_db()
    if suggestion.status != SuggestionStatus.OPEN:
        raise AlreadyDecidedError()
    if stamp_of([as_difference(suggestion)]) != stamp:
        raise NewerVersionError()
    if not ruling.is_accepted and not ruling.reason.strip():
        raise ReasonMissingError()
    if ruling.is_accepted and fits_in_field(suggestion):
        put_online(suggestion, text, user)
        note_checked(suggestion)
    suggestion.status = SuggestionStatus.ACCEPTED if ruling.is_accepted else SuggestionStatus.RETURNED
    suggestion.decided_by, suggestion.decided_at, suggestion.reason = user, clock.now(), ruling.reason.strip()
    suggestion.save()
    return suggestion


def put_online(suggestion: Suggestion, text: str | None, user: AbstractUser) -> None:
    column = column_of(suggestion)
    chosen = plain_lines(text if text is not None else text_to_edit(suggestion))
    if is_remark(suggestion) and chosen == plain_lines(readable(suggestion.service, column)):
        raise NothingWrittenError()
    try:
        values = {**content_of(suggestion.service), column: value_of(suggestion, chosen)}
        publish_units(suggestion.service, values, [column], user=user, how=ChangeRoute.SUGGESTION)
    except ValidationError as error:
        raise BrokenRuleError(" ".join(error.messages)) from error


def plain_lines(text: str) -> str:
    """A browser sends lines in another way than they are kept."""
    return text.replace("\r\n", "\n").replace("\0", "").strip()


def value_of(suggestion: Suggestion, text: str) -> str | list[Content]:
    if suggestion.field == "phones":
        return phone_rows(suggestion, text)
    return Service._meta.get_field(column_of(suggestion)).clean(text, suggestion.service)


def could_be_number(text: str) -> bool:
    """A sentence with a number in it is none: it would go online as if it could be called."""
    try:
        validate_phone_number(text)
    except ValidationError:
        return False
    return len(text) <= 40


def phone_rows(suggestion: Suggestion, text: str) -> list[Content]:
    """A number a line, with between brackets what it is for; rows that stay keep what else they say."""
    known = {row["number"]: row for row in content_of(suggestion.service)["phones"]}
    rows = []
    for order, line in enumerate(filter(str.strip, text.splitlines())):
        found = PHONE_LINE.match(line.strip())
        if found is None or not (found["number"] in known or could_be_number(found["number"])):
            raise ValidationError(NO_NUMBER, params={"line": line.strip()[:80]})
        new = {"pk": None, "service": suggestion.service_id, "sort_order": order, "description": ""}
        row = {**new, **known.get(found["number"], {}), "number": found["number"], "sort_order": order}
        rows.append({**row, "description": found["note"][:200]} if found["note"] else row)
    return rows
