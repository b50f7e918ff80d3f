"""Invite somebody by mail, and let the link in that mail be used once."""

from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.contrib.auth.models import User
from django.core.signing import BadSignature, Signer
from django.db import transaction
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.formats import date_format

from sociale_kaart import clock, mail
from sociale_kaart.accounts.finding import accounts_named
from sociale_kaart.accounts.openid.only import is_only_way
from sociale_kaart.accounts.openid.provider import chosen_provider
from sociale_kaart.accounts.places import Place, may_invite
from sociale_kaart.mail.signature import absolute
from sociale_kaart.models import Invitation

HOLDS_FOR = timedelta(days=14)
KEPT_AFTER = timedelta(days=30)
# In a day: of one person, and to one address whoever invites.
MOST_OF_ONE, MOST_TO_ONE = 20, 3
_signer = Signer(salt="sociale_kaart.accounts.invitation", sep=".")


class TooManyInvitationsError(Exception):
    """One person, or one address, had enough for today."""


class ClosedError(Exception):
    """The link cannot be used; `reason` is broken, used, expired or withdrawn."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Invited:
    """Who is asked, for what, and in which language."""

    email: str
    first_name: str
    last_name: str
    role: str
    language: str = settings.LANGUAGE_CODE


@transaction.atomic
def invite(by: User, place: Place, invited: Invited) -> Invitation:
    """A new link takes the place of one that waits for the same person at the same place."""
    now, address = clock.now(), invited.email.lower()
    Invitation.objects.filter(expires_at__lt=now - KEPT_AFTER).delete()
    today = Invitation.objects.filter(created_at__gt=now - timedelta(days=1))
    if today.filter(invited_by=by).count() >= MOST_OF_ONE or today.filter(email=address).count() >= MOST_TO_ONE:
        raise TooManyInvitationsError
    # Kept for the count of the day, but no longer open.
    waiting_at(place).filter(email=address).update(expires_at=now)
    made = Invitation.objects.create(
        email=address,
        first_name=invited.first_name,
        last_name=invited.last_name,
        role=invited.role,
        invited_by=by,
        created_at=now,
        expires_at=now + HOLDS_FOR,
        **place.field,
    )
    send(made, place, invited.language)
    return made


def waiting_at(place: Place) -> QuerySet[Invitation]:
    return Invitation.objects.filter(accepted_at=None, withdrawn_at=None, expires_at__gt=clock.now(), **place.field)


def withdraw(place: Place, key: int) -> bool:
    """Whether it was still open. It is kept: its mail counts for the limits of the day."""
    return bool(waiting_at(place).filter(pk=key).update(withdrawn_at=clock.now()))


def send(made: Invitation, place: Place, language: str) -> None:
    with translation.override(language):
        words = mail.signature(place.municipality) | {
            "naam": f"{made.first_name} {made.last_name}".strip(),
            "organisatie": str(place.entry),
            # At the site of the municipality, as all other mails: a passkey works only where it was made.
            "link": absolute(place.municipality, reverse("invitation", args=[token_of(made)])),
            "datum": date_format(timezone.localdate(made.expires_at), "j F Y"),
        }
    if is_only_way():
        words["aanbieder"] = chosen_provider().name
    mail.queue(template_for(made), made.email, language, words, once=f"invitation {made.pk}")


def template_for(made: Invitation) -> str:
    """By what somebody signs in with: the account of elsewhere, one of ours, or a password that is still to choose."""
    template = "invite" if made.organization_id else "invite_municipality"
    if is_only_way():
        return f"{template}_elsewhere"
    return f"{template}_account" if accounts_of(made) else template


def token_of(made: Invitation) -> str:
    return _signer.sign(str(made.pk))


def find_open(token: str) -> Invitation:
    """Raises `ClosedError`."""
    try:
        key = int(_signer.unsign(token))
    except (BadSignature, ValueError) as error:
        raise ClosedError("broken") from error
    found = Invitation.objects.select_related("organization__municipality", "municipality", "invited_by")
    made = found.filter(pk=key).first()
    if made is None or made.withdrawn_at:
        raise ClosedError("withdrawn")
    if made.accepted_at:
        raise ClosedError("used")
    if made.expires_at <= clock.now():
        raise ClosedError("expired")
    accounts = accounts_of(made)
    if not may_invite(made.invited_by, Place.of(made.place)) or len(accounts) > 1:
        raise ClosedError("withdrawn")
    if any(not user.is_active for user in accounts):
        raise ClosedError("withdrawn")
    return made


def accounts_of(made: Invitation) -> list[User]:
    """Those with this address; more than two are not told apart either."""
    return list(accounts_named(made.email)[:2])


@transaction.atomic
def accept(made: Invitation, password: str | None) -> User:
    """The account that is there joins; else one is made with this password. Raises `ClosedError`."""
    open_still = Invitation.objects.filter(pk=made.pk, accepted_at=None, withdrawn_at=None, expires_at__gt=clock.now())
    if not open_still.update(accepted_at=clock.now()):
        raise ClosedError("used")
    user = next(iter(accounts_of(made)), None) or new_account(made, password)
    Place.of(made.place).join(user, made.role)
    return user


def new_account(made: Invitation, password: str | None) -> User:
    names = {"first_name": made.first_name, "last_name": made.last_name}
    return User.objects.create_user(made.email, email=made.email, password=password, **names)
