"""A small municipality and its neighbour, for tests that need no site of it."""

import pytest

from sociale_kaart.models import Area, Organization, Tier


@pytest.fixture
def country(db) -> Area:
    return Area.add_root(kind="country", slug="nederland", name="Nederland")


@pytest.fixture
def municipality(country: Area) -> Area:
    return country.add_child(kind="municipality", slug="duinstad", name="Duinstad")


@pytest.fixture
def neighbour(country: Area) -> Area:
    return country.add_child(kind="municipality", slug="elders", name="Elders")


@pytest.fixture
def tier(db) -> Tier:
    return Tier.objects.create(slug="licht", label_nl="Licht", order=1)


@pytest.fixture
def organization(municipality: Area) -> Organization:
    return Organization.objects.create(municipality=municipality, slug="jgz", name_nl="JGZ")
