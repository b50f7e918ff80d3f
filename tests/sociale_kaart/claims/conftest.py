"""An organisation with a website, the site of its municipality, and its moderator."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from wagtail.models import Site

from sociale_kaart.models import Area, MunicipalityRole, MunicipalitySite, Organization, Service, Tier
from sociale_kaart.rights.memberships import join_municipality
from sociale_kaart.views import claim
from tests.signing_in import sign_in


@pytest.fixture(autouse=True)
def nobody_asked_yet() -> None:
    claim.requests_of_one_address.clear()


@pytest.fixture
def organization(municipality: Area) -> Organization:
    return Organization.objects.create(
        municipality=municipality,
        slug="jgz",
        name_nl="JGZ Duinstad",
        website="https://www.jgzduinstad.nl/contact",
        email="balie@jgzduinstad.nl",
    )


@pytest.fixture
def service(municipality: Area, organization: Organization, tier: Tier) -> Service:
    MunicipalitySite.objects.create(site=Site.objects.get(is_default_site=True), municipality=municipality)
    return Service.objects.create(
        municipality=municipality,
        organization=organization,
        tier=tier,
        slug="spreekuur",
        name_nl="Spreekuur",
        status="active",
    )


@pytest.fixture
def moderator(municipality: Area) -> User:
    user = User.objects.create_user("mo@duinstad.example", "mo@duinstad.example", first_name="Mo")
    join_municipality(user, municipality, MunicipalityRole.MODERATOR)
    return user


@pytest.fixture
def desk(moderator: User) -> Client:
    client = Client()
    sign_in(client, moderator)
    return client
