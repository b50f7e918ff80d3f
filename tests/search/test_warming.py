"""The first visitor of a server waits no longer than the next."""

import pytest
from django.db import DatabaseError, connections

from search import warming
from search.dense import topics
from search.warming import warm_up


@pytest.fixture(autouse=True)
def _connection_stays(monkeypatch):
    """The database of these tests lives in its connection."""
    monkeypatch.setattr(connections, "close_all", lambda: None)


def test_after_warming_up_all_that_a_question_needs_is_in_memory(almere):
    topics._kept.clear()

    warm_up()

    assert topics._kept


def test_every_language_and_every_municipality_is_asked(almere, monkeypatch):
    asked = []
    monkeypatch.setattr(warming, "find", lambda query, area: asked.append((area.slug, query.lang)))

    warm_up()

    assert sorted(asked) == [("almere", "ar"), ("almere", "en"), ("almere", "nl"), ("lagewaard", "nl")]


def test_a_database_that_is_not_there_stops_no_server(monkeypatch, caplog):
    def fail() -> list:
        raise DatabaseError("gone")

    monkeypatch.setattr(warming, "_asked", fail)

    warm_up()

    assert "Not warmed up: DatabaseError" in caplog.text
