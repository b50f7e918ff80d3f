"""The database refuses what cannot be, with a message for people."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from sociale_kaart.models import Area, AreaKind, LoadedEntry, Location

pytestmark = pytest.mark.django_db


@pytest.fixture
def town() -> Area:
    return Area.add_root(kind=AreaKind.MUNICIPALITY, slug="stad", name="Stad")


@pytest.mark.parametrize("half", [{"latitude": 52.0}, {"longitude": 5.0}, {"latitude": 91.0, "longitude": 5.0}])
def test_a_place_has_both_coordinates_on_earth_or_neither(town, half):
    location = Location(municipality=town, slug="plek", name_nl="Plek", **half)

    with pytest.raises(ValidationError, match="latitude and longitude|breedtegraad"):
        location.full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        location.save()


@pytest.mark.parametrize("half", [{"latitude": 52.0}, {"longitude": 5.0}])
def test_an_area_has_both_coordinates_or_neither(town, half):
    with pytest.raises(IntegrityError), transaction.atomic():
        town.add_child(kind=AreaKind.STADSDEEL, slug="deel", name="Deel", **half)


def test_a_term_of_the_installation_is_remembered_once(town):
    LoadedEntry.objects.create(kind="tier", key="almere/licht", content={})

    with pytest.raises(IntegrityError), transaction.atomic():
        LoadedEntry.objects.create(kind="tier", key="almere/licht", content={})
    LoadedEntry.objects.create(kind="tier", key="almere/licht", content={}, municipality=town)
