"""Somebody of a role, with a password and nothing else."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User

from sociale_kaart.models import Area, MunicipalityRole, Organization, OrganizationRole
from sociale_kaart.rights.memberships import join_municipality, join_organization

PASSWORD = "een lang wachtwoord van vier woorden"


@pytest.fixture
def person(db) -> Callable[[str], User]:
    def make(name: str) -> User:
        address = f"{name}@example.org"
        return User.objects.create_user(address, email=address, password=PASSWORD)

    return make


@pytest.fixture
def editor(person: Callable[[str], User], organization: Organization) -> User:
    user = person("redacteur")
    join_organization(user, organization, OrganizationRole.EDITOR)
    return user


@pytest.fixture
def professional(person: Callable[[str], User], municipality: Area) -> User:
    user = person("professional")
    join_municipality(user, municipality, MunicipalityRole.PROFESSIONAL)
    return user
