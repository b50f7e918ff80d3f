"""What waits goes to the mail server, each mail once.

A mail is claimed before it is handed over, in a transaction of its own. If the process is killed, or the connection
breaks, between "handed over" and "noted as sent", nobody can know whether it has arrived. It then counts as unsure and
is *not* sent again by itself: a partner who misses one gets the next reminder; one who gets things twice stops reading.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from sociale_kaart import clock
from sociale_kaart.mail.claiming import claim_next, give_up_old_claims
from sociale_kaart.mail.handing_over import hand_over
from sociale_kaart.models import MailState, OutgoingMail

KEPT = timedelta(days=400)


@dataclass(frozen=True)
class SendReport:
    """Mails that left and queued messages in them; messages put off, given up, or of which nobody knows."""

    mails: int = 0
    messages: int = 0
    put_off: int = 0
    refused: int = 0
    unsure: int = 0


def send_waiting(limit: int = 500) -> SendReport:
    """Send what is due, at most so many mails; raises `ServerDownError` as soon as the server does not answer."""
    forget_old()
    given_up, mails, messages = give_up_old_claims(), 0, Counter()
    for _number in range(limit):
        claimed = claim_next()
        if not claimed:
            break
        state = hand_over(claimed)
        mails += state == MailState.SENT
        messages[state] += len(claimed)
    return SendReport(
        mails=mails,
        messages=messages[MailState.SENT],
        put_off=messages[MailState.WAITING],
        refused=messages[MailState.REFUSED],
        unsure=messages[MailState.UNSURE] + given_up,
    )


def try_again() -> int:
    """Let what was refused or unsure go once more, because somebody says so."""
    stuck = OutgoingMail.objects.filter(state__in=[MailState.REFUSED, MailState.UNSURE])
    return stuck.update(state=MailState.WAITING, attempts=0, claimed_at=None, send_after=clock.now())


def forget_old() -> None:
    """Who was mailed about what is kept for somewhat more than a year, the longest rhythm of a check."""
    OutgoingMail.objects.filter(state=MailState.SENT, sent_at__lt=clock.now() - KEPT).delete()
