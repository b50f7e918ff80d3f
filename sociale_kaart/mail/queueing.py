"""Mails are written to the database with the change they tell of, and leave later."""

from collections.abc import Mapping
from contextlib import suppress

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from sociale_kaart.mail.rendering import single
from sociale_kaart.mail.texts import DUTCH, digest_part
from sociale_kaart.models import OutgoingMail

VALUE_LENGTH = 2000


class NoReceiverError(ValueError):
    """This is no address to which a mail can be sent."""


def queue(
    template_key: str, to: str, language: str, context: Mapping[str, object], *, once: str = ""
) -> OutgoingMail | None:
    """Keep a mail to be sent; None where one with the same `once` was made before.

    Call it inside the transaction of the change that it tells of: what is rolled back sends no mail.
    Raises `UnknownTextError`, `KeyError` for a word that the text needs, `NoReceiverError`.
    """
    try:
        validate_email(to)
    except ValidationError as error:
        raise NoReceiverError(to) from error
    words = {name: str(value)[:VALUE_LENGTH] for name, value in context.items()}
    single(template_key, language, words)
    if part := digest_part(template_key):
        part["line"][DUTCH].format_map(words)
    fields = {"template": template_key, "to": to.strip(), "language": language, "context": words}
    if not once:
        return OutgoingMail.objects.create(**fields)
    mail, is_new = OutgoingMail.objects.get_or_create(once=once, defaults=fields)
    return mail if is_new else None


def queue_if_possible(
    template_key: str, to: str, language: str, context: Mapping[str, object], *, once: str = ""
) -> None:
    """As `queue`, to an address that somebody typed once: where none can be sent to it, the others still get theirs."""
    with suppress(NoReceiverError):
        queue(template_key, to, language, context, once=once)
