"""A moderator decides about a request: whoever asked gets an account and keeps the entries, or hears why not."""

from datetime import timedelta

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser
from django.contrib.auth.tokens import default_token_generator
from django.db import transaction
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.encoding import force_bytes
from django.utils.formats import date_format
from django.utils.http import urlsafe_base64_encode

from sociale_kaart import clock
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
    """Raises `AlreadyDecidedError`, `AccountClosedError`."""
    decide(claim, ClaimStatus.ACCEPTED, by)
    user, is_new = account_of(claim)
    join_organization(user, claim.organization, role)
    municipality = claim.organization.municipality
    path = password_path(user) if is_new else reverse("wagtailadmin_home")
    holds = timedelta(seconds=settings.PASSWORD_RESET_TIMEOUT)
    words = signature(municipality) | {
        "naam": claim.name,
        "organisatie": claim.organization.name,
        "link": absolute(municipality, path),
        "datum": date_format(clock.today() + holds, "j F Y"),
    }
    queue("invite" if is_new else "claim_accepted", claim.email, "nl", words)


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
    queue("claim_refused", claim.email, "nl", words)


def decide(claim: Claim, status: ClaimStatus, by: AbstractUser, reason: str = "") -> None:
    """One of two moderators wins."""
    waiting = Claim.objects.filter(pk=claim.pk, status=ClaimStatus.WAITING)
    if not waiting.update(status=status, decided_by=by, decided_at=clock.now(), reason=reason):
        raise AlreadyDecidedError


def account_of(claim: Claim) -> tuple[AbstractUser, bool]:
    """The account with this address, or a new one whose password is still to be chosen."""
    users = get_user_model().objects
    found = users.filter(email__iexact=claim.email).order_by("-is_active", "pk").first()
    if found is not None:
        if not found.is_active:
            raise AccountClosedError
        return found, False
    user = users.create_user(claim.email, claim.email, first_name=claim.name[:150])
    return user, True


def password_path(user: AbstractUser) -> str:
    """Where a new account chooses its password; the address works once."""
    key = urlsafe_base64_encode(force_bytes(user.pk))
    return reverse("wagtailadmin_password_reset_confirm", args=[key, default_token_generator.make_token(user)])
