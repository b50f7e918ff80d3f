"""Links with which somebody confirms one listing, without logging in.

The address holds the number of the link and a signature; what it is for, until when, and whether it was used stands in
the database. The signature is made for this purpose alone.
"""

from datetime import timedelta

from django.core.signing import BadSignature, Signer
from django.urls import reverse

from sociale_kaart import clock
from sociale_kaart.models import ConfirmationLink, Service

HOLDS_FOR = timedelta(days=60)
NAME_LENGTH = 200
_signer = Signer(salt="sociale_kaart.freshness.confirmation", sep=".")


class BrokenLinkError(Exception):
    """This is no address that we ever sent."""


def make_link(service: Service, answers_for: str) -> ConfirmationLink:
    expires = clock.now() + HOLDS_FOR
    return ConfirmationLink.objects.create(service=service, answers_for=answers_for[:NAME_LENGTH], expires_at=expires)


def token_of(link: ConfirmationLink) -> str:
    return _signer.sign(str(link.pk))


def path_of(link: ConfirmationLink) -> str:
    return reverse("confirm", args=[token_of(link)])


def find_link(token: str) -> ConfirmationLink | None:
    """The link with its listing; None when the listing is gone. Raises `BrokenLinkError`."""
    try:
        key = int(_signer.unsign(token))
    except (BadSignature, ValueError) as error:
        raise BrokenLinkError from error
    found = ConfirmationLink.objects.select_related(
        "service__municipality", "service__organization", "service__tier", "service__access_route"
    )
    return found.filter(pk=key).first()
