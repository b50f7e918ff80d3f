"""The mails that ask whether a listing is still right."""

from collections.abc import Sequence
from datetime import date

from django.utils import translation
from django.utils.formats import date_format

from sociale_kaart.editing.addresses import edit_address
from sociale_kaart.freshness.links import make_link, path_of
from sociale_kaart.freshness.receivers import Receiver, moderators_of
from sociale_kaart.mail import queue_if_possible, signature
from sociale_kaart.mail.signature import absolute
from sociale_kaart.models import ReviewLevel, Service

TEXTS = {ReviewLevel.DUE: "please_check", ReviewLevel.OVERDUE: "overdue"}


def ask_partners(
    service: Service, level: ReviewLevel, partners: Sequence[Receiver], answer_by: date, today: date
) -> None:
    """All of them get the same link: the first to answer answers for the organisation."""
    link = make_link(service, service.organization.name if service.organization else service.name)
    # In Dutch the address has no prefix; the page offers other languages itself.
    with translation.override("nl"):
        address = absolute(service.municipality, path_of(link))
    for receiver in partners:
        tell(TEXTS[level], receiver, service, address, answer_by, today)


def ask_moderators(service: Service, template: str, answer_by: date, today: date) -> None:
    """Where nobody answered, or nobody can be asked."""
    address = absolute(service.municipality, edit_address(service))
    for receiver in moderators_of(service.municipality):
        tell(template, receiver, service, address, answer_by, today)


def tell(template: str, receiver: Receiver, service: Service, address: str, answer_by: date, today: date) -> None:
    """An address that cannot be one is no reason to stop: the moderators are told in the end."""
    with translation.override(receiver.language):
        words = signature(service.municipality) | {
            "naam": receiver.name,
            "vermelding": service.name,
            "organisatie": service.organization.name if service.organization else service.municipality.name,
            "link": address,
            "datum": date_format(answer_by, "j F Y"),
            "dagen": max(0, (today - answer_by).days),
        }
    queue_if_possible(template, receiver.to, receiver.language, words)
