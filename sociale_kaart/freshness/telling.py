"""Mails that tell that somebody said something of a listing: to each at most one a day for each listing."""

from django.urls import reverse
from django.utils import translation

from sociale_kaart import clock
from sociale_kaart.freshness.links import make_link, path_of
from sociale_kaart.freshness.receivers import moderators_of, partners_of
from sociale_kaart.mail import queue_if_possible, signature
from sociale_kaart.mail.signature import absolute
from sociale_kaart.models import OutgoingMail, Service


def tell_moderators(service: Service) -> None:
    address = absolute(service.municipality, reverse("moderation"))
    for receiver in moderators_of(service.municipality):
        send("changes_waiting", service, receiver, address)


def tell_partners(service: Service) -> None:
    """That a visitor doubts something, with a link to say what is right."""
    if OutgoingMail.objects.filter(once__startswith=once("visitor_says", service)).exists():
        return
    receivers = partners_of(service)
    if not receivers:
        return
    with translation.override("nl"):
        link = make_link(service, name_of_partner(service))
        address = absolute(service.municipality, path_of(link))
    for receiver in receivers:
        send("visitor_says", service, receiver, address)


def send(template: str, service: Service, receiver, address: str) -> None:
    words = signature(service.municipality) | {
        "naam": receiver.name,
        "vermelding": service.name,
        "organisatie": name_of_partner(service),
        "link": address,
    }
    queue_if_possible(
        template, receiver.to, receiver.language, words, once=f"{once(template, service)}{receiver.to}"[:200]
    )


def once(template: str, service: Service) -> str:
    return f"{template} {service.pk} {clock.today()} "


def name_of_partner(service: Service) -> str:
    return service.organization.name if service.organization else service.name
