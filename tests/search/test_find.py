"""What a question finds, in which order, and what the filters beside it count."""

from datetime import date

import pytest

from tests.search.conftest import counts, slugs

pytestmark = pytest.mark.django_db


def test_a_word_of_the_name_finds_the_service(world, ask):
    world.service("slaapspreekuur", name_nl="Slaapspreekuur voor peuters")
    world.service("voetbalclub")

    assert slugs(ask("slaapspreekuur")) == ["slaapspreekuur"]
