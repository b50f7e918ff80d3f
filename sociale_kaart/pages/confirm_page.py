"""A listing as a parent reads it, part by part, for whoever is asked whether it is right."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Self

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from sociale_kaart.freshness.answering import Answers
from sociale_kaart.freshness.field_groups import applies
from sociale_kaart.freshness.typed_number import LONGEST as NUMBER_LENGTH
from sociale_kaart.freshness.typed_number import is_same_number, typed_number
from sociale_kaart.models import FieldGroup, Service
from sociale_kaart.pages.answers import Answer
from sociale_kaart.pages.parts_in_words import PARTS
from sociale_kaart.pages.service_page import ServicePage, service_page

LONGEST = 1000
RIGHT, WRONG = "goed", "anders"
SHOWN = {
    FieldGroup.CONTACT: (),
    FieldGroup.HOURS: ("where", "when"),
    FieldGroup.DESCRIPTION: ("what",),
    FieldGroup.AGE_AND_AREA: ("for-whom", "not-for"),
    FieldGroup.COST: ("cost",),
    FieldGroup.ACCESS: ("application",),
    FieldGroup.WAITING_TIME: ("waiting-time",),
}


@dataclass(frozen=True)
class Part:
    """One part with its answers; `given` and `text` are what somebody filled in, `error` what is wrong with that."""

    group: FieldGroup
    label: str
    answers: tuple[Answer, ...]
    given: str = ""
    text: str = ""
    error: str = ""


@dataclass(frozen=True)
class ConfirmPage:
    """`known_phone` is the first number of the service's own or the one just sent; `phone` what is typed over it."""

    page: ServicePage
    parts: tuple[Part, ...]
    known_phone: str
    phone: str
    phone_error: str = ""
    is_phone_sent: bool = False

    @property
    def has_errors(self) -> bool:
        return bool(self.phone_error) or any(part.error for part in self.parts)

    @property
    def new_phone(self) -> str:
        """Empty where nobody typed another number."""
        return "" if self.phone == self.known_phone else self.phone

    def unjudged(self) -> Self:
        """The same without what is wrong with its parts: half filled in is no fault yet."""
        return replace(self, parts=tuple(replace(part, error="") for part in self.parts))

    def answers(self, *, rest_is_right: bool = False) -> Answers:
        """`rest_is_right`: every part of which nothing else was said."""
        return Answers(
            right=frozenset(
                part.group for part in self.parts if part.given == RIGHT or (rest_is_right and not part.given)
            ),
            wrong={part.group: part.text for part in self.parts if part.given == WRONG},
            phone=self.new_phone,
        )


def confirm_page(
    service: Service, now: datetime, filled_in: Mapping[str, str] | None = None, sent_phone: str = ""
) -> ConfirmPage:
    """With what somebody filled in, or empty: nothing is ticked beforehand. `sent_phone` waits for a moderator."""
    page = service_page(service, now)
    parts = tuple(part_of(group, page, filled_in or {}) for group in SHOWN if applies(group, service))
    known = sent_phone or next((line.number for line in page.contact.phones), "")
    typed = (filled_in or {}).get("nummer", "").strip()
    try:
        phone, error = new_number(typed, known, takes_made_up=service.municipality.is_fictional), ""
    except ValidationError as refused:
        phone, error = typed[:NUMBER_LENGTH], " ".join(refused.messages)
    return ConfirmPage(page, parts, known, phone, error, is_phone_sent=bool(sent_phone))


def new_number(typed: str, known: str, *, takes_made_up: bool) -> str:
    """Nothing is wrong with an empty field, nor with one that was left as it was."""
    if not typed or is_same_number(typed, known):
        return known
    return typed_number(typed, takes_made_up=takes_made_up)


def part_of(group: FieldGroup, page: ServicePage, filled_in: Mapping[str, str]) -> Part:
    given, text = filled_in.get(f"{group}-klopt", ""), filled_in.get(f"{group}-tekst", "").strip()
    # Who writes what it is means that it is not right, whatever is ticked: words are never thrown away.
    given = WRONG if text else given if given in (RIGHT, WRONG) else ""
    return Part(
        group=group,
        label=str(PARTS[group]),
        answers=tuple(answer for answer in page.answers if answer.key in SHOWN[group]),
        given=given,
        text=text[:LONGEST],
        error=error_in(given, text),
    )


def error_in(given: str, text: str) -> str:
    if given == WRONG and not text:
        return _("Write what it should be.")
    if len(text) > LONGEST:
        return _("This is too long. Keep it under %(count)s characters.") % {"count": LONGEST}
    return ""
