"""One account of each role, with a new password at each call."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass

from django.contrib.auth.models import User

from sociale_kaart.models import Area, MunicipalityRole, Organization, OrganizationRole
from sociale_kaart.rights.memberships import join_municipality, join_organization
from sociale_kaart.rights.roles import Role

# Nobody can ever get mail there (RFC 2606).
DOMAIN = "verwijswijzer.example"
EDITED, MANAGED = "jgz-de-lage-waarden", "wijkteams-lagewaard"


@dataclass(frozen=True)
class DemoAccount:
    """`password` is known here alone and printed once."""

    role: Role
    user: User
    password: str
    works_for: str


def make_accounts(municipality: Area) -> list[DemoAccount]:
    """Of an account that is there already only the password changes, which ends its sessions."""
    partner = [
        (Role.PARTNER_EDITOR, "Romy", EDITED, OrganizationRole.EDITOR),
        (Role.PARTNER_MANAGER, "Mees", MANAGED, OrganizationRole.MANAGER),
    ]
    accounts = []
    for role, name, slug, held in partner:
        organization = Organization.objects.get(municipality=municipality, slug=slug)
        accounts.append(make(role, name, str(organization), joining(join_organization, organization, held)))
    for role, name, held in (
        (Role.PROFESSIONAL, "Pim", MunicipalityRole.PROFESSIONAL),
        (Role.MODERATOR, "Mona", MunicipalityRole.MODERATOR),
    ):
        accounts.append(make(role, name, str(municipality), joining(join_municipality, municipality, held)))
    return [*accounts, make(Role.ADMINISTRATOR, "Bas", "alles", lambda user: user.groups.add(Role.ADMINISTRATOR.group))]


def joining(join: Callable, place: Area | Organization, held: str) -> Callable[[User], object]:
    return lambda user: join(user, place, held)


def make(role: Role, name: str, works_for: str, join: Callable[[User], object]) -> DemoAccount:
    address, password = f"{role.lower()}@{DOMAIN}", secrets.token_urlsafe(12)
    user, _is_new = User.objects.get_or_create(
        username=address, defaults={"email": address, "first_name": name, "last_name": f"({role})"}
    )
    user.is_active = True
    user.set_password(password)
    user.save()
    join(user)
    return DemoAccount(role, user, password, works_for)
