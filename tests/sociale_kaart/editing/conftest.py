"""Listings of the small municipality, and somebody who may do everything in the admin."""

import pytest
from django.test import Client
from wagtail.users.models import UserProfile

from sociale_kaart.models import Area, Location, Organization, QuestionType, QuestionTypeGroup, Service, Tier
from tests.signing_in import sign_in


@pytest.fixture
def district(municipality: Area) -> Area:
    return municipality.add_child(kind="stadsdeel", slug="duinstad-oost", name="Oost")


@pytest.fixture
def question_type(db) -> QuestionType:
    group = QuestionTypeGroup.objects.create(slug="jong", label_nl="Jong")
    return QuestionType.objects.create(slug="slapen", label_nl="Slapen", label_en="Sleep", group=group)


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
    sign_in(client, admin_user)
    return client


@pytest.fixture(params=["nl", "en"])
def admin_language(request: pytest.FixtureRequest, admin_user) -> str:
    """The language in which the editor has the admin."""
    UserProfile.objects.update_or_create(user=admin_user, defaults={"preferred_language": request.param})
    return request.param
