"""The form with which a visitor says what is not right."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from sociale_kaart.models import FieldGroup
from sociale_kaart.pages.parts_in_words import PARTS
from sociale_kaart.pages.personal_details import has_personal_details

LONGEST = 500
STOPPED = "gestopt"
CHOICES = {group.value: label for group, label in PARTS.items()} | {STOPPED: gettext_lazy("it does not exist any more")}


@dataclass(frozen=True)
class Choice:
    value: str
    label: str
    is_chosen: bool


@dataclass(frozen=True)
class ReportForm:
    """What was filled in, and what is wrong with it. `part` is one of `CHOICES`, or empty."""

    part: str = ""
    text: str = ""
    part_error: str = ""
    text_error: str = ""
    longest: int = LONGEST

    @property
    def group(self) -> FieldGroup | None:
        """The part of the listing; None when all of it exists no longer. Only of a form without errors."""
        return None if self.part == STOPPED else FieldGroup(self.part)

    @property
    def has_errors(self) -> bool:
        return bool(self.part_error or self.text_error)

    @property
    def choices(self) -> tuple[Choice, ...]:
        return tuple(Choice(value, str(label), value == self.part) for value, label in CHOICES.items())


def report_form(filled_in: Mapping[str, str]) -> ReportForm:
    """Judges what was sent; nothing at all is a form without a choice. What was not sent yet is a `ReportForm()`."""
    part, text = filled_in.get("onderdeel", ""), tidy(filled_in.get("tekst", ""))
    text_error = ""
    if not text and part != STOPPED:
        text_error = _("Write what it should be.")
    elif len(text) > LONGEST:
        text_error = _("This is too long. Keep it under %(count)s characters.") % {"count": LONGEST}
    elif part != FieldGroup.CONTACT and has_personal_details(text):
        text_error = _(
            "There is a phone number, a mail address or another number of a person in this. Take it out, please. Is it "
            "the number or address of this service? Then choose “phone and contact”."
        )
    is_known = part in CHOICES
    return ReportForm(
        part=part if is_known else "",
        text=text[: 4 * LONGEST],
        part_error="" if is_known else _("Choose what is not right."),
        text_error=text_error,
    )


def tidy(text: str) -> str:
    return text.replace("\0", "").replace("\r\n", "\n").strip()
