"""Listings of the small municipality, a partner, its moderator, and a moderator of elsewhere."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from sociale_kaart.models import (
    Area,
    Location,
    MunicipalityRole,
    Organization,
    OrganizationRole,
    Service,
    Tier,
)
from sociale_kaart.rights.memberships import join_municipality, join_organization
from tests.signing_in import sign_in
from tests.sociale_kaart.moderation.making import somebody


@pytest.fixture
def location(municipality: Area, organization: Organization) -> Location:
    return Location.objects.create(municipality=municipality, organization=organization, slug="post", name_nl="De Post")


@pytest.fixture
def service(municipality: Area, organization: Organization, tier: Tier) -> Service:
    service = Service.objects.create(
        municipality=municipality,
        organization=organization,
        tier=tier,
        slug="spreekuur",
        name_nl="Spreekuur",
        summary_nl="Wij helpen je op weg.",
    )
    service.phones.create(number="036 123 45 67")
    service.save()
    return service


@pytest.fixture
def partner(organization: Organization) -> User:
    user = somebody("partner@example.org", "Pia")
    join_organization(user, organization, OrganizationRole.EDITOR)
    return user


@pytest.fixture
def moderator(municipality: Area) -> User:
    user = somebody("moderator@example.org", "Mo")
    join_municipality(user, municipality, MunicipalityRole.MODERATOR)
    return user


@pytest.fixture
def stranger(neighbour: Area) -> User:
    """A moderator of another municipality."""
    user = somebody("elders@example.org", "Els")
    join_municipality(user, neighbour, MunicipalityRole.MODERATOR)
    return user


@pytest.fixture
def desk(client: Client, moderator: User) -> Client:
    """The browser of the moderator."""
    sign_in(client, moderator)
    return client
