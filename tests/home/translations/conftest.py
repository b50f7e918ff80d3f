"""People who make pages, with their browsers."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from sociale_kaart.models import Area, MunicipalityRole
from sociale_kaart.rights.memberships import join_municipality
from tests.home.pages_of_home import ALMERE
from tests.signing_in import sign_in


def browser(municipality: Area, role: MunicipalityRole) -> Client:
    name = f"{role}-{municipality.slug}"
    user = User.objects.create_user(f"{name}@example.org", email=f"{name}@example.org", first_name=name)
    join_municipality(user, municipality, role)
    client = Client(headers={"host": ALMERE})
    sign_in(client, user)
    client.user = User.objects.get(pk=user.pk)
    return client


@pytest.fixture
def editor(almere: Area) -> Client:
    return browser(almere, MunicipalityRole.PAGE_EDITOR)


@pytest.fixture
def moderator(almere: Area) -> Client:
    return browser(almere, MunicipalityRole.MODERATOR)


@pytest.fixture
def stranger(lagewaard: Area) -> Client:
    """A moderator of another municipality."""
    return browser(lagewaard, MunicipalityRole.MODERATOR)
