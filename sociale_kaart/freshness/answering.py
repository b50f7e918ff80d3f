"""What somebody answers with a link: right, or not right and what it is."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils import translation
from django.utils.translation import gettext

from sociale_kaart import clock
from sociale_kaart.freshness.checks import last_checks
from sociale_kaart.freshness.telling import tell_moderators
from sociale_kaart.freshness.verifying import verify
from sociale_kaart.models import (
    ConfirmationLink,
    FieldGroup,
    ServicePhone,
    Suggestion,
    SuggestionSource,
    SuggestionStatus,
    VerificationMethod,
)
from sociale_kaart.models.phone import is_made_up
from sociale_kaart.moderation.suggesting import suggest

# The field that a remark about a part is kept with.
FIELD_OF = {
    FieldGroup.CONTACT: "phones",
    FieldGroup.HOURS: "service_at_locations",
    FieldGroup.COST: "cost_description",
    FieldGroup.ACCESS: "application_process",
    FieldGroup.AGE_AND_AREA: "age_note",
    FieldGroup.WAITING_TIME: "waiting_time_weeks",
    FieldGroup.DESCRIPTION: "description",
}


class AlreadyAnsweredError(Exception):
    """A link is used once."""


@dataclass(frozen=True)
class Answers:
    """Parts that are right, parts that are not with what they should say, and a new phone number where there is one."""

    right: frozenset[FieldGroup]
    wrong: Mapping[FieldGroup, str]
    phone: str = ""


@transaction.atomic
def confirm_all(link: ConfirmationLink) -> None:
    """Everything is right, but for what the same organisation just said is not."""
    use(link)
    applicable = {check.group for check in last_checks(link.service)}
    wrong = in_doubt(link)
    note_right(link, frozenset(applicable - wrong), is_all=not wrong)


@transaction.atomic
def take_answers(link: ConfirmationLink, answers: Answers) -> None:
    """Raises `AlreadyAnsweredError`; then nothing is kept."""
    use(link)
    applicable = {check.group for check in last_checks(link.service)}
    for group, text in answers.wrong.items():
        propose(link, group, text)
    if answers.phone:
        propose_number(link, answers.phone)
    wrong = in_doubt(link)
    note_right(link, answers.right - wrong, is_all=applicable <= answers.right and not wrong)


@transaction.atomic
def propose(link: ConfirmationLink, group: FieldGroup, text: str) -> None:
    """A remark about one part; the link stays open for the rest."""
    suggest(link.service, FIELD_OF[group], text, source=SuggestionSource.CONFIRMATION)
    tell_moderators(link.service)


@transaction.atomic
def propose_number(link: ConfirmationLink, number: str) -> None:
    """The newest number counts: one that was sent before takes no moderator's time any more."""
    for earlier in sent_numbers(link):
        if earlier.proposed != number:
            earlier.status, earlier.decided_at = SuggestionStatus.RETURNED, clock.now()
            with translation.override(settings.LANGUAGE_CODE):
                earlier.reason = gettext("The organisation gave another number after this one.")
            earlier.save(update_fields=["status", "decided_at", "reason"])
    propose(link, FieldGroup.CONTACT, number)


def sent_phone(link: ConfirmationLink) -> str:
    """The number that was sent and waits; empty where there is none."""
    sent = sent_numbers(link)
    return sent[-1].proposed if sent else ""


def sent_numbers(link: ConfirmationLink) -> list[Suggestion]:
    """Numbers that were given since this link was made and wait, the newest last; not what is said about them."""
    told = said_since(link).filter(field=FIELD_OF[FieldGroup.CONTACT]).order_by("created_at", "pk")
    return [one for one in told if ServicePhone(number=one.proposed).dial or is_made_up(one.proposed)]


def said_since(link: ConfirmationLink) -> QuerySet[Suggestion]:
    """What the organisation said since this link was made, and waits."""
    return Suggestion.objects.filter(
        service=link.service,
        source=SuggestionSource.CONFIRMATION,
        status=SuggestionStatus.OPEN,
        created_at__gte=link.created_at,
    )


def use(link: ConfirmationLink) -> None:
    """One of two answers that come at the same time wins."""
    unused = ConfirmationLink.objects.filter(pk=link.pk, answered_at=None)
    if not unused.update(answered_at=clock.now()):
        raise AlreadyAnsweredError


def in_doubt(link: ConfirmationLink) -> set[str]:
    """The parts of which the organisation said, since this link was made, that they are not right."""
    return set(said_since(link).values_list("field_group", flat=True))


def note_right(link: ConfirmationLink, groups: frozenset[str], is_all: bool) -> None:
    if is_all or groups:
        verify(
            link.service,
            None if is_all else sorted(groups),
            by=link.answers_for,
            method=VerificationMethod.PARTNER,
            on=clock.today(),
        )
