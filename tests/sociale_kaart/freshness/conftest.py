"""A municipality at the default host."""

import pytest

from sociale_kaart.models import Area
from tests.sociale_kaart.views import make


@pytest.fixture
def city(db) -> Area:
    return make.municipality("waterstad", "testserver", is_default=True)
