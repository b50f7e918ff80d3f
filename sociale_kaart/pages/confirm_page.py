"""A listing as a parent reads it, part by part, for whoever is asked whether it is right."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from sociale_kaart.freshness import last_checks
from sociale_kaart.freshness.answering import Answers
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
    """`phone` is the first number of the service's own, empty where it has none."""

    page: ServicePage
    parts: tuple[Part, ...]
    phone: str
    phone_error: str = ""

    @property
    def has_errors(self) -> bool:
        return any(part.error for part in self.parts)

    def answers(self) -> Answers:
        return Answers(
            right=frozenset(part.group for part in self.parts if part.given == RIGHT),
            wrong={part.group: part.text for part in self.parts if part.given == WRONG},
        )


def confirm_page(service: Service, now: datetime, filled_in: Mapping[str, str] | None = None) -> ConfirmPage:
    """With what somebody filled in, or empty: nothing is ticked beforehand."""
    page = service_page(service, now)
    applicable = {check.group for check in last_checks(service)}
    parts = tuple(part_of(group, page, filled_in or {}) for group in SHOWN if group in applicable)
    return ConfirmPage(page, parts, next((line.number for line in page.contact.phones), ""))


def part_of(group: FieldGroup, page: ServicePage, filled_in: Mapping[str, str]) -> Part:
    given, text = filled_in.get(f"{group}-klopt", ""), filled_in.get(f"{group}-tekst", "").strip()
    # Who writes what it is, and does not tick anything, means that it is not right.
    given = given if given in (RIGHT, WRONG) and not (text and not given) else WRONG if text else ""
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
