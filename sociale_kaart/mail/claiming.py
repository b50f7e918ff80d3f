"""Which mails leave next, for this process alone."""

from datetime import timedelta

from django.db import transaction
from django.db.models import F

from sociale_kaart import clock
from sociale_kaart.mail.texts import joinable
from sociale_kaart.models import MailState, OutgoingMail

# Somebody gets at most one mail in this time of those that may be joined.
PERIOD = timedelta(hours=1)
# A claim older than this belongs to a process that is gone.
CLAIM_HOLDS = timedelta(minutes=15)
MOST_IN_ONE = 200
LEFT = (MailState.SENDING, MailState.SENT, MailState.UNSURE)


def give_up_old_claims() -> int:
    """How many were claimed by a process that ended before it could note what came of them."""
    old = OutgoingMail.objects.filter(state=MailState.SENDING, claimed_at__lt=clock.now() - CLAIM_HOLDS)
    return old.update(state=MailState.UNSURE, error="the process that sent it was ended")


def claim_next() -> list[OutgoingMail]:
    """The next mail that is due with all that leave in one with it; empty when none is due."""
    recent = OutgoingMail.objects.filter(template__in=joinable(), state__in=LEFT, claimed_at__gt=clock.now() - PERIOD)
    due = OutgoingMail.objects.filter(state=MailState.WAITING, send_after__lte=clock.now())
    due = due.exclude(template__in=joinable(), to__in=recent.values("to"))
    while first := due.first():
        if claimed := claim(together_with(first)):
            return claimed
    return []


def together_with(first: OutgoingMail) -> list[int]:
    """The keys of what leaves in one mail with this one: of the same municipality, for the same reader."""
    if first.template not in joinable():
        return [first.pk]
    same = OutgoingMail.objects.filter(
        state=MailState.WAITING,
        to=first.to,
        language=first.language,
        template__in=joinable(),
        send_after__lte=clock.now(),
    )
    town = first.context.get("gemeente")
    return [mail.pk for mail in same if mail.context.get("gemeente") == town][:MOST_IN_ONE]


def claim(keys: list[int]) -> list[OutgoingMail]:
    """All of these or none: another process may have taken one meanwhile."""
    with transaction.atomic():
        free = OutgoingMail.objects.filter(pk__in=keys, state=MailState.WAITING)
        taken = free.update(state=MailState.SENDING, claimed_at=clock.now(), attempts=F("attempts") + 1)
        if taken != len(keys):
            transaction.set_rollback(True)
            return []
    return list(OutgoingMail.objects.filter(pk__in=keys))
