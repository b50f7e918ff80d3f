"""The small municipality with two districts, one question type and two life phases."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from sociale_kaart.models import (
    Area,
    LifePhase,
    MunicipalityRole,
    QuestionType,
    QuestionTypeGroup,
    Service,
    Tier,
)
from sociale_kaart.rights.memberships import join_municipality
from tests.signing_in import sign_in


@pytest.fixture
def municipality(municipality: Area) -> Area:
    """With the districts Oost and West."""
    for name in ("Oost", "West"):
        municipality.add_child(kind="stadsdeel", slug=f"duinstad-{name.lower()}", name=name)
    return Area.objects.get(pk=municipality.pk)


@pytest.fixture
def words(db) -> QuestionType:
    """The vocabularies to count by."""
    Tier.objects.create(slug="zwaar", label_nl="Zwaar", order=2)
    Tier.objects.create(slug="licht", label_nl="Licht", order=1)
    LifePhase.objects.create(slug="baby", label_nl="Baby", minimum_age=0, maximum_age=11, order=1)
    LifePhase.objects.create(slug="peuter", label_nl="Peuter", minimum_age=24, maximum_age=47, order=2)
    group = QuestionTypeGroup.objects.create(slug="jong", label_nl="Jong")
    return QuestionType.objects.create(slug="slapen", label_nl="Slapen", group=group)


MakeService = Callable[..., Service]


@pytest.fixture
def make_service(municipality: Area, words: QuestionType) -> MakeService:
    """A service for everyone about sleep; `areas` are slugs."""

    def make(slug: str, areas: tuple[str, ...] = ("duinstad",), tier: str = "licht", **values: Any) -> Service:
        values = {"municipality": municipality, "name_nl": slug.title(), "age_basis": "everyone"} | values
        service = Service(slug=slug, tier=Tier.objects.get(slug=tier), **values)
        service.question_types = [words]
        service.service_areas = list(Area.objects.filter(slug__in=areas))
        service.save()
        return service

    return make


@pytest.fixture
def desk(client: Client, municipality: Area) -> Client:
    """The browser of a moderator."""
    user = User.objects.create_user("mo@example.org", "mo@example.org")
    join_municipality(user, municipality, MunicipalityRole.MODERATOR)
    sign_in(client, user)
    return client
