"""The first visitor of a server waits no longer than the next."""

import pytest
from django.db import DatabaseError

from search import find as finding
from search import warming
from search.dense import topics
from search.warming import warm_up, warm_up_aside

pytestmark = pytest.mark.django_db


def test_after_warming_up_all_that_a_question_needs_is_in_memory(almere, monkeypatch):
    topics._kept.clear()

    warm_up()

    assert topics._kept


def test_every_language_and_every_municipality_is_asked(almere, monkeypatch):
    asked = []
    monkeypatch.setattr(warming, "find", lambda query, area: asked.append((area.slug, query.lang)))

    warm_up()

    assert {lang for _slug, lang in asked} == {"nl", "en", "ar"}
    assert {slug for slug, _lang in asked} == {"almere", "lagewaard"}
    assert finding.find is not warming.find


@pytest.mark.django_db(transaction=True)
def test_a_database_that_is_not_there_stops_no_server(monkeypatch, caplog):
    def fail() -> None:
        raise DatabaseError("gone")

    monkeypatch.setattr(warming, "warm_up", fail)

    warm_up_aside().join(timeout=10)

    assert "Not warmed up: DatabaseError" in caplog.text
