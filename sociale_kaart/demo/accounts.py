"""One account of each role, with a new password and a new second factor at each call."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.contrib.auth.models import User

from sociale_kaart.models import Area, MunicipalityRole, Organization, OrganizationRole
from sociale_kaart.rights.memberships import join_municipality, join_organization
from sociale_kaart.rights.roles import Role

# Nobody can ever get mail there (RFC 2606).
DOMAIN = "verwijswijzer.example"
EDITED, MANAGED = "jgz-de-lage-waarden", "wijkteams-lagewaard"


@dataclass(frozen=True)
class DemoAccount:
    """`password` and `secret`, from which codes are made, are known here alone and printed once."""

    role: Role
    user: User
    password: str
    secret: str
    works_for: str


def make_accounts(municipality: Area) -> list[DemoAccount]:
    """Of an account that is there already only password and factor change, which ends its sessions.

    All have the same factor, so that one phone, or one command, is enough to try every side.
    """
    secret = generate_totp_secret()
    partner = [
        (Role.PARTNER_EDITOR, "Romy", EDITED, OrganizationRole.EDITOR),
        (Role.PARTNER_MANAGER, "Mees", MANAGED, OrganizationRole.MANAGER),
    ]
    accounts = []
    for role, name, slug, held in partner:
        organization = Organization.objects.get(municipality=municipality, slug=slug)
        accounts.append(make(role, name, secret, str(organization), joining(join_organization, organization, held)))
    for role, name, held in (
        (Role.PROFESSIONAL, "Pim", MunicipalityRole.PROFESSIONAL),
        (Role.PAGE_EDITOR, "Rosa", MunicipalityRole.PAGE_EDITOR),
        (Role.MODERATOR, "Mona", MunicipalityRole.MODERATOR),
    ):
        accounts.append(make(role, name, secret, str(municipality), joining(join_municipality, municipality, held)))
    return [*accounts, make(Role.ADMINISTRATOR, "Bas", secret, "alles", administer)]


def administer(user: User) -> None:
    user.groups.add(Role.ADMINISTRATOR.group)


def joining(join: Callable, place: Area | Organization, held: str) -> Callable[[User], object]:
    return lambda user: join(user, place, held)


def make(role: Role, name: str, secret: str, works_for: str, join: Callable[[User], object]) -> DemoAccount:
    address, password = f"{role.lower()}@{DOMAIN}", secrets.token_urlsafe(12)
    user, _is_new = User.objects.get_or_create(
        username=address, defaults={"email": address, "first_name": name, "last_name": f"({role})"}
    )
    user.is_active = True
    user.set_password(password)
    user.save()
    join(user)
    Authenticator.objects.filter(user=user).delete()
    TOTP.activate(user, secret)
    return DemoAccount(role, user, password, secret, works_for)
