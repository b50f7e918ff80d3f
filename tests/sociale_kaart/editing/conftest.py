"""A small municipality and somebody who may do everything in the admin."""

import pytest
from django.test import Client
from wagtail.users.models import UserProfile

from sociale_kaart.models import Area, Location, Organization, QuestionType, QuestionTypeGroup, Service, Tier


@pytest.fixture
def country(db) -> Area:
    return Area.add_root(kind="country", slug="nederland", name="Nederland")


@pytest.fixture
def municipality(country: Area) -> Area:
    return country.add_child(kind="municipality", slug="duinstad", name="Duinstad")


@pytest.fixture
def district(municipality: Area) -> Area:
    return municipality.add_child(kind="stadsdeel", slug="duinstad-oost", name="Oost")


@pytest.fixture
def neighbour(country: Area) -> Area:
    return country.add_child(kind="municipality", slug="elders", name="Elders")


@pytest.fixture
def tier(db) -> Tier:
    return Tier.objects.create(slug="licht", label_nl="Licht", order=1)


@pytest.fixture
def question_type(db) -> QuestionType:
    group = QuestionTypeGroup.objects.create(slug="jong", label_nl="Jong")
    return QuestionType.objects.create(slug="slapen", label_nl="Slapen", label_en="Sleep", group=group)


@pytest.fixture
def organization(municipality: Area) -> Organization:
    return Organization.objects.create(municipality=municipality, slug="jgz", name_nl="JGZ")


@pytest.fixture
def location(municipality: Area, organization: Organization) -> Location:
    return Location.objects.create(
        municipality=municipality, organization=organization, slug="post", name_nl="De Post", address="Dorpsstraat 1"
    )


@pytest.fixture
def service(municipality: Area, organization: Organization, tier: Tier) -> Service:
    return Service.objects.create(
        municipality=municipality, organization=organization, tier=tier, slug="spreekuur", name_nl="Spreekuur"
    )


@pytest.fixture
def admin(client: Client, admin_user) -> Client:
    client.force_login(admin_user)
    return client


@pytest.fixture(params=["nl", "en"])
def admin_language(request: pytest.FixtureRequest, admin_user) -> str:
    """The language in which the editor has the admin."""
    UserProfile.objects.update_or_create(user=admin_user, defaults={"preferred_language": request.param})
    return request.param
