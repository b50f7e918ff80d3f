"""The starting data with its topics: what made-up services are made of."""

from io import StringIO

import pytest
from django.core.management import call_command


@pytest.fixture(scope="module")
def topics(starting_data, django_db_blocker) -> None:
    with django_db_blocker.unblock():
        call_command("load_thesaurus", stdout=StringIO())
