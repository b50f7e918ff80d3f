"""The database that a test finds does not depend on the tests before it."""

import pytest
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, Site


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("turn", ["first", "second"])
def test_a_test_with_real_transactions_leaves_what_migrations_made(turn):
    assert Site.objects.filter(is_default_site=True).exists()
    assert Page.objects.filter(depth=1).count() == 1
    assert ContentType.objects.get(app_label="wagtailcore", model="page").id < 100


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("turn", ["first", "second"])
def test_the_municipalities_stay_for_a_test_with_real_transactions(starting_data, turn):
    from sociale_kaart.models import Service

    assert Service.objects.filter(municipality__slug="lagewaard").count() == 465
