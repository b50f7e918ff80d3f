"""A second load of the starting data finds nothing to do."""

from io import StringIO

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sociale_kaart.models import Service
from tests.sociale_kaart.exchange.small_folder import writes

MUNICIPALITIES = settings.BASE_DIR / "sociale_kaart" / "municipalities"


@pytest.mark.parametrize("slug", ["almere", "lagewaard"])
def test_second_load_writes_nothing(starting_data, db, slug):
    out = StringIO()

    with CaptureQueriesContext(connection) as queries:
        call_command("load_municipality", str(MUNICIPALITIES / slug), stdout=out)

    assert writes(queries) == []
    assert len(queries) < 200
    assert "persoon" not in out.getvalue()
    assert "person" not in out.getvalue()


def test_loading_one_does_not_touch_the_other(starting_data, db):
    before = list(Service.objects.filter(municipality__slug="almere").values().order_by("pk"))

    call_command("load_municipality", str(MUNICIPALITIES / "lagewaard"), stdout=StringIO())

    assert list(Service.objects.filter(municipality__slug="almere").values().order_by("pk")) == before
