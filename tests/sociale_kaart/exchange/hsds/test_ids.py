"""Identifiers stay the same, and lead back to what they stand for and to nothing else."""

import uuid

import pytest

from sociale_kaart.exchange.hsds.ids import id_of_row, id_of_words, row_of
from sociale_kaart.models import Area

ALMERE, LAGEWAARD = Area(slug="almere"), Area(slug="lagewaard")


@pytest.mark.parametrize("numbers", [(1, 0), (86, 12), (2**31, 2**29)])
def test_an_identifier_is_a_uuid_that_leads_back_to_its_row(numbers):
    identifier = id_of_row("service", ALMERE, *numbers)

    assert (uuid.UUID(identifier).version, uuid.UUID(identifier).variant) == (8, uuid.RFC_4122)
    assert row_of("service", ALMERE, identifier.upper()) == numbers


def test_an_identifier_of_something_else_leads_nowhere():
    identifier = id_of_row("service", ALMERE, 86)

    assert row_of("organization", ALMERE, identifier) is None
    assert row_of("service", LAGEWAARD, identifier) is None
    for wrong in ("", "86", "x" * 5000, str(uuid.uuid4()), identifier[:-1], f"{identifier}0"):
        assert row_of("service", ALMERE, wrong) is None


def test_words_give_the_same_identifier_everywhere():
    assert id_of_words("term", "tier", "basisvoorziening") == "c588ee92-fbb4-5cba-b8dc-6019eda066fa"
