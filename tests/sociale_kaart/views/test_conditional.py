"""A program that has a file or an answer already hears that it is the same, and hears of every change."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sociale_kaart.clock import today
from sociale_kaart.exchange.fingerprint import fingerprint
from sociale_kaart.models import (
    Concept,
    Location,
    Organization,
    OrganizationPhone,
    QuestionType,
    Schedule,
    Service,
    ServiceAtLocation,
    ServicePhone,
)

FILES = ["services.csv", "services.xlsx", "hsds.json", "hsds.zip"]
ADDRESSES = [
    *(f"/api/v1/export/{name}" for name in FILES),
    "/api/hsds/v3/services?per_page=2",
    "/api/hsds/v3/services?format=ndjson",
    "/api/hsds/v3/organizations?per_page=2&full=true",
    "/api/hsds/v3/taxonomy_terms?format=ndjson",
    "/api/hsds/v3/openapi.json",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_what_somebody_has_is_not_sent_again(almere, client, address):
    first = client.get(address)
    mark = first["ETag"]
    first.getvalue()

    again = client.get(address, headers={"if-none-match": mark})
    other = client.get(address, headers={"if-none-match": 'W/"another"'})

    assert (again.status_code, again["ETag"]) == (304, mark)
    assert again.content == b""
    assert other.status_code == 200
    other.getvalue()


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_which_nothing_changed_is_not_made_again(almere, client, name):
    first = client.get(f"/api/v1/export/{name}")
    first.getvalue()

    with CaptureQueriesContext(connection) as queries:
        client.get(f"/api/v1/export/{name}", headers={"if-none-match": first["ETag"]})

    assert not [query for query in queries if "ORDER BY" in query["sql"] and '"slug" ASC' in query["sql"]]


CHANGES = [
    lambda: Service.objects.filter(pk=Service.objects.public(today()).first().pk).update(live=False),
    lambda: Service.objects.update(summary_en="Other words"),
    lambda: Organization.objects.update(name_nl="Anders"),
    lambda: OrganizationPhone.objects.all().delete(),
    lambda: Location.objects.update(postal_code="1234 AB"),
    lambda: ServicePhone.objects.update(number="112"),
    lambda: ServiceAtLocation.objects.update(description_nl="om de hoek"),
    lambda: Schedule.objects.all().delete(),
    lambda: QuestionType.objects.update(label_nl="Vraag"),
    lambda: Concept.objects.update(label_nl="Woord"),
    lambda: Service.objects.exclude(question_types=None).first().question_types.through.objects.all().delete(),
]


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_is_told_however_it_was_made(lagewaard, change):
    before = fingerprint(lagewaard, today())
    change()

    assert fingerprint(lagewaard, today()) != before


def test_it_is_told_while_somebody_else_writes(lagewaard, monkeypatch):
    # What Django concludes of SQLite when it first asks it in the middle of an import.
    monkeypatch.setattr(connection.features, "supports_json_field", False)

    assert fingerprint(lagewaard, today())


def test_a_large_map_is_looked_through_once_a_minute(lagewaard, monkeypatch):
    monkeypatch.setattr("sociale_kaart.exchange.fingerprint.LARGE", 1)
    cache.clear()
    before = fingerprint(lagewaard, today())
    Organization.objects.update(name_nl="Anders")

    remembered = fingerprint(lagewaard, today())
    cache.clear()

    assert (remembered == before, fingerprint(lagewaard, today()) == before) == (True, False)
    cache.clear()


def test_another_day_may_show_other_services_and_another_municipality_does(almere, lagewaard):
    marks = {
        fingerprint(almere, today()),
        fingerprint(almere, today() + timedelta(days=1)),
        fingerprint(lagewaard, today()),
    }

    assert len(marks) == 3
    assert fingerprint(almere, today()) in marks
