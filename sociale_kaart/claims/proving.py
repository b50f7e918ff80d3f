"""A request that was proven waits for a moderator."""

from datetime import timedelta

from django.db import IntegrityError, transaction

from sociale_kaart import clock
from sociale_kaart.claims.links import Request, digest_of
from sociale_kaart.freshness.receivers import moderators_of
from sociale_kaart.mail import queue_if_possible, signature
from sociale_kaart.mail.signature import absolute
from sociale_kaart.models import Claim, ClaimStatus, Organization, Service

KEPT_FOR = timedelta(days=365)


class AlreadyUsedError(Exception):
    """A link works once."""


class GoneError(Exception):
    """The organisation is not there any more."""


@transaction.atomic
def prove(request: Request, token: str, decide_path: str) -> Claim:
    """Keep the request and tell the moderators. Raises `AlreadyUsedError`, `GoneError`."""
    forget_decided()
    organization = Organization.objects.select_related("municipality").filter(pk=request.organization).first()
    if organization is None:
        raise GoneError
    digest = digest_of(token)
    waiting = Claim.objects.filter(organization=organization, email=request.email, status=ClaimStatus.WAITING)
    if Claim.objects.filter(digest=digest).exists() or waiting.exists():
        raise AlreadyUsedError
    service = Service.objects.filter(pk=request.service).first()
    try:
        with transaction.atomic():
            claim = Claim.objects.create(
                organization=organization,
                service=service,
                name=request.name,
                email=request.email,
                proof=request.proof,
                language=request.language,
                digest=digest,
            )
    except IntegrityError as error:
        raise AlreadyUsedError from error
    tell_moderators(claim, decide_path)
    return claim


def forget_decided() -> None:
    """Who asked long ago is nobody's business any more; who was accepted has an account that says so."""
    Claim.objects.filter(decided_at__lt=clock.now() - KEPT_FOR).delete()


def tell_moderators(claim: Claim, decide_path: str) -> None:
    municipality = claim.organization.municipality
    for receiver in moderators_of(municipality):
        words = signature(municipality) | {
            "naam": receiver.name,
            "aanvrager": claim.name,
            "adres": claim.email,
            "organisatie": claim.organization.name,
            "link": absolute(municipality, decide_path),
        }
        queue_if_possible("claim_waiting", receiver.to, receiver.language, words)
