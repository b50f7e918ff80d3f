"""One mail to the mail server, and a note of what came of it."""

import smtplib
from datetime import timedelta

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db.models import F

from sociale_kaart import clock
from sociale_kaart.mail.rendering import message_of
from sociale_kaart.models import MailState, OutgoingMail

# How long after each refusal the next attempt comes; after the last the mail is given up.
PAUSES = [timedelta(minutes=minutes) for minutes in (5, 30, 120, 480, 1440, 1440, 1440)]
# The server said no to this message: it surely was not taken.
REFUSALS = (smtplib.SMTPResponseException, smtplib.SMTPRecipientsRefused, smtplib.SMTPNotSupportedError)
BROKEN = (OSError, smtplib.SMTPException)


class ServerDownError(Exception):
    """The mail server cannot be reached; everything is kept."""


def hand_over(mails: list[OutgoingMail]) -> MailState:
    """Raises `ServerDownError`, which counts as no attempt."""
    connection = get_connection()
    try:
        connection.open()
    except BROKEN as error:
        put_back(mails, error)
        raise ServerDownError(str(error)) from error
    try:
        connection.send_messages([as_email(mails)])
    except REFUSALS as error:
        return refused(mails, error)
    except BROKEN as error:
        return note(mails, MailState.UNSURE, error=str(error))
    finally:
        close(connection)
    # What was filled in may hold names and links that let somebody in: it is needed no more.
    return note(mails, MailState.SENT, sent_at=clock.now(), context={})


def close(connection: BaseEmailBackend) -> None:
    """A goodbye that fails changes nothing about the mail."""
    try:
        connection.close()
    except BROKEN:
        return


def as_email(mails: list[OutgoingMail]) -> EmailMessage:
    """The Message-ID is the same at each attempt, so that also a mail server can see that it has it."""
    message, first, sender = message_of(mails), mails[0], settings.DEFAULT_FROM_EMAIL
    contact = first.context.get("contact", "")
    return EmailMessage(
        message.subject,
        message.body,
        sender,
        [first.to],
        reply_to=[contact] if "@" in contact else None,
        headers={
            "Message-ID": f"<outgoing-{first.pk}@{sender.rpartition('@')[2].strip('>')}>",
            "Auto-Submitted": "auto-generated",
        },
    )


def refused(mails: list[OutgoingMail], error: Exception) -> MailState:
    """Once more later, unless the server says for good that it will not, or has said no too often."""
    attempts = max(mail.attempts for mail in mails)
    if is_final(error) or attempts > len(PAUSES):
        return note(mails, MailState.REFUSED, error=str(error))
    return note(mails, MailState.WAITING, error=str(error), send_after=clock.now() + PAUSES[attempts - 1])


def is_final(error: Exception) -> bool:
    """A code of 500 and more is for good (RFC 5321)."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return all(code >= 500 for code, _reason in error.recipients.values())
    return getattr(error, "smtp_code", 500) >= 500


def put_back(mails: list[OutgoingMail], error: Exception) -> None:
    note(mails, MailState.WAITING, error=str(error), attempts=F("attempts") - 1, claimed_at=None)


def note(mails: list[OutgoingMail], state: MailState, *, error: str = "", **fields: object) -> MailState:
    keys = [mail.pk for mail in mails]
    OutgoingMail.objects.filter(pk__in=keys).update(state=state, error=error[:300], **fields)
    return state
