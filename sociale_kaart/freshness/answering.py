"""What somebody answers with a link: right, or not right and what it is."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db import transaction

from sociale_kaart import clock
from sociale_kaart.freshness.checks import last_checks
from sociale_kaart.freshness.telling import tell_moderators
from sociale_kaart.freshness.verifying import verify
from sociale_kaart.models import (
    ConfirmationLink,
    FieldGroup,
    Suggestion,
    SuggestionSource,
    SuggestionStatus,
    VerificationMethod,
)
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
    """Parts that are right, and parts that are not, with what they should say."""

    right: frozenset[FieldGroup]
    wrong: Mapping[FieldGroup, str]


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
    wrong = in_doubt(link)
    note_right(link, answers.right - wrong, is_all=applicable <= answers.right and not wrong)


@transaction.atomic
def propose(link: ConfirmationLink, group: FieldGroup, text: str) -> None:
    """A remark about one part; the link stays open for the rest."""
    suggest(link.service, FIELD_OF[group], text, source=SuggestionSource.CONFIRMATION)
    tell_moderators(link.service)


def use(link: ConfirmationLink) -> None:
    """One of two answers that come at the same time wins."""
    unused = ConfirmationLink.objects.filter(pk=link.pk, answered_at=None)
    if not unused.update(answered_at=clock.now()):
        raise AlreadyAnsweredError


def in_doubt(link: ConfirmationLink) -> set[str]:
    """The parts of which the organisation said, since this link was made, that they are not right."""
    waiting = Suggestion.objects.filter(
        service=link.service,
        source=SuggestionSource.CONFIRMATION,
        status=SuggestionStatus.OPEN,
        created_at__gte=link.created_at,
    )
    return set(waiting.values_list("field_group", flat=True))


def note_right(link: ConfirmationLink, groups: frozenset[str], is_all: bool) -> None:
    if is_all or groups:
        verify(
            link.service,
            None if is_all else sorted(groups),
            by=link.answers_for,
            method=VerificationMethod.PARTNER,
            on=clock.today(),
        )
