"""Somebody asks to keep the entries of an organisation: a mail goes to where it can be proven, or none at all."""

from django.utils import translation
from django.utils.formats import date_format

from sociale_kaart import clock
from sociale_kaart.claims.domains import is_of_organization
from sociale_kaart.claims.links import HOLDS_FOR, Request, expiry, path_of
from sociale_kaart.mail import queue_if_possible, signature
from sociale_kaart.mail.signature import absolute
from sociale_kaart.models import ClaimProof, OutgoingMail, Service

# Of one organisation on one day, so that nobody fills a mailbox with our mails.
MOST_MAILS = 5


def ask(service: Service, name: str, email: str, language: str) -> None:
    """Send the link to an address of the organisation itself, else a code to the address that we know.

    Whoever asks is told the same in each case, also where nothing is sent.
    """
    organization = service.organization
    if organization is None:
        return
    is_own = is_of_organization(email, organization)
    to = email if is_own else organization.email or service.email
    proof = ClaimProof.DOMAIN if is_own else ClaimProof.CONTACT
    if not to or mails_today(service) >= MOST_MAILS:
        return
    request = Request(organization.pk, service.pk, name, email, proof, language, expiry())
    with translation.override(language):
        words = signature(service.municipality) | {
            "naam": name if is_own else organization.name,
            "aanvrager": name,
            "adres": email,
            "organisatie": organization.name,
            "link": absolute(service.municipality, path_of(request)),
            "datum": date_format(clock.today() + HOLDS_FOR, "j F Y"),
        }
    template = "claim_link" if is_own else "claim_contact"
    queue_if_possible(template, to, language if is_own else "nl", words, once=f"{once(service)}{email}"[:200])


def mails_today(service: Service) -> int:
    return OutgoingMail.objects.filter(once__startswith=once(service)).count()


def once(service: Service) -> str:
    return f"claim {service.organization_id} {clock.today()} "
