"""A moderator decides about a request: whoever asked is let in and keeps the entries, or hears why not."""

from django.contrib.auth.models import AbstractUser
from django.db import transaction
from django.db.models import QuerySet
from django.urls import reverse

from sociale_kaart import clock
from sociale_kaart.accounts.finding import accounts_named
from sociale_kaart.accounts.inviting import Invited, invite
from sociale_kaart.accounts.places import Place
from sociale_kaart.mail import queue, signature
from sociale_kaart.mail.signature import absolute
from sociale_kaart.models import Claim, ClaimStatus, OrganizationRole
from sociale_kaart.rights.memberships import User, join_organization, municipalities_of

LONGEST_REASON = 1_000


class AlreadyDecidedError(Exception):
    """Another moderator was first."""


class AccountClosedError(Exception):
    """This address had an account that an administrator closed."""


def claims_for(user: User) -> QuerySet[Claim]:
    """Those in the municipalities that somebody moderates."""
    towns = municipalities_of(user).values("pk")
    return Claim.objects.filter(organization__municipality__in=towns).select_related(
        "organization__municipality", "service", "decided_by"
    )


@transaction.atomic
def accept(claim: Claim, role: OrganizationRole, by: AbstractUser) -> None:
    """Whoever has an account joins at once; anybody else is invited, and joins with the link in that mail.

    Raises `AlreadyDecidedError`, `AccountClosedError`, `TooManyInvitationsError`; then nothing has changed.
    """
    decide(claim, ClaimStatus.ACCEPTED, by)
    organization = claim.organization
    user = account_of(claim)
    if user is None:
        first_name, _space, last_name = claim.name.partition(" ")
        invited = Invited(claim.email, first_name, last_name, role, language=claim.language)
        invite(by, Place.of(organization), invited)
        return
    join_organization(user, organization, role)
    words = signature(organization.municipality) | {
        "naam": claim.name,
        "organisatie": organization.name,
        "link": absolute(organization.municipality, reverse("wagtailadmin_home")),
    }
    queue("claim_accepted", claim.email, claim.language, words)


@transaction.atomic
def refuse(claim: Claim, reason: str, by: AbstractUser) -> None:
    """Raises `AlreadyDecidedError`."""
    decide(claim, ClaimStatus.REFUSED, by, reason[:LONGEST_REASON])
    municipality = claim.organization.municipality
    words = signature(municipality) | {
        "naam": claim.name,
        "organisatie": claim.organization.name,
        "reden": reason[:LONGEST_REASON],
    }
    queue("claim_refused", claim.email, claim.language, words)


def decide(claim: Claim, status: ClaimStatus, by: AbstractUser, reason: str = "") -> None:
    """One of two moderators wins."""
    waiting = Claim.objects.filter(pk=claim.pk, status=ClaimStatus.WAITING)
    if not waiting.update(status=status, decided_by=by, decided_at=clock.now(), reason=reason):
        raise AlreadyDecidedError


def account_of(claim: Claim) -> AbstractUser | None:
    """The account with this address. Raises `AccountClosedError`."""
    found = accounts_named(claim.email).order_by("-is_active", "pk").first()
    if found is not None and not found.is_active:
        raise AccountClosedError
    return found
