"""The first visitor of a server waits no longer than the next."""

import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.db import DatabaseError, connections

from search import lexicons, warming
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


def test_after_warming_up_the_first_misspelt_word_needs_no_waiting(almere):
    lexicons._kept.clear()

    warm_up()

    assert "_speller" in vars(lexicons._kept["nl"].lexicon)


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


def test_a_command_that_searches_nothing_loads_no_word_lists(tmp_path):
    """They take 80 MB, more than the import of a hundred thousand rows does."""
    code = (
        "import django; django.setup(); import portal.urls\n"
        "from search.question.lemmas import lemma\n"
        "print(lemma.cache_info().misses)"
    )
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "portal.settings.test", "VAR_DIR": str(tmp_path)}
    command = [sys.executable, "-c", code]

    asked = subprocess.run(command, env=environment, cwd=settings.BASE_DIR, capture_output=True, text=True, check=True)

    assert asked.stdout.split()[-1] == "0"
