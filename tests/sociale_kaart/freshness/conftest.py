"""A municipality at the default host."""

import pytest

from sociale_kaart.models import Area
from tests.sociale_kaart.views import make


@pytest.fixture
def city(db) -> Area:
    return make.municipality("waterstad", "testserver", is_default=True)


@pytest.fixture
def other_city(city: Area) -> Area:
    """A second municipality, at `dijkdorp.localhost`."""
    return make.municipality("dijkdorp", "dijkdorp.localhost")
