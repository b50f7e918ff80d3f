"""An editor's words work at the next question, in every process."""

from contextlib import suppress

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from search.moment import one_moment
from search.thesaurus import store
from search.thesaurus.detection import detect
from search.thesaurus.stems import stem, stems_of
from search.thesaurus.store import current_thesaurus
from sociale_kaart.models import Concept, QuestionType, QuestionTypeGroup


@pytest.fixture
def crying(db) -> Concept:
    group = QuestionTypeGroup.objects.create(slug="thuis", label_nl="Thuis")
    concept = Concept.objects.create(
        slug="huilbaby", label_nl="Baby die huilt", lay_nl="huilbaby\nkrijsen", words_ar="طفلي يبكي", crisis=""
    )
    concept.question_types.add(QuestionType.objects.create(slug="slapen", label_nl="Slapen", group=group))
    return concept


def slugs(text: str, lang: str = "nl") -> list[str]:
    return [one.slug for one in detect({lang: stems_of(text, lang)}, current_thesaurus().topics)]


def test_the_words_of_the_database_are_found(crying):
    assert slugs("krijsen") == ["huilbaby"]
    assert slugs("طفلي يبكي", "ar") == ["huilbaby"]
    assert current_thesaurus().topics.by_slug["huilbaby"].question_types == ("slapen",)


def test_an_edit_works_at_the_next_question(crying):
    assert slugs("jengelen") == []

    crying.lay_nl += "\njengelen"
    crying.save()

    assert slugs("jengelen") == ["huilbaby"]


def test_a_deleted_concept_is_gone_at_the_next_question(crying):
    assert slugs("krijsen") == ["huilbaby"]

    crying.delete()

    assert slugs("krijsen") == []


def test_question_types_that_are_given_to_a_concept_alone_work_at_the_next_question(crying):
    assert current_thesaurus().topics.by_slug["huilbaby"].question_types == ("slapen",)

    crying.question_types.clear()

    assert current_thesaurus().topics.by_slug["huilbaby"].question_types == ()


@pytest.mark.parametrize(
    "change",
    [
        lambda: Concept.objects.filter(slug="huilbaby").update(lay_nl="jengelen"),
        lambda: Concept.objects.filter(slug="huilbaby").delete(),
        lambda: Concept.objects.bulk_create([Concept(slug="ander", label_nl="Ander")]),
    ],
    ids=["update", "delete", "bulk_create"],
)
def test_a_change_of_many_at_once_is_seen_too(crying, change):
    before = current_thesaurus().topics.entries

    change()

    assert current_thesaurus().topics.entries != before


def test_what_was_rolled_back_is_not_seen(crying):
    before = Concept.objects.version()

    with suppress(ZeroDivisionError), transaction.atomic():
        crying.lay_nl = "jengelen"
        crying.save()
        assert slugs("jengelen") == ["huilbaby"]
        raise ZeroDivisionError

    assert Concept.objects.version() == before
    assert slugs("jengelen") == []


def test_one_question_asks_for_the_version_once_and_the_next_sees_an_edit(crying):
    current_thesaurus()

    with one_moment(), CaptureQueriesContext(connection) as queries:
        current_thesaurus()
        with one_moment():
            current_thesaurus()
        crying.lay_nl = "jengelen"
        crying.save()
        assert slugs("jengelen") == []

    assert sum("SELECT" in query["sql"] and "thesaurusversion" in query["sql"] for query in queries) == 1
    assert slugs("jengelen") == ["huilbaby"]


def test_an_edit_that_was_saved_first_and_committed_last_is_seen(crying):
    """What another process sees of two edits must not depend on their order."""
    other = Concept.objects.create(slug="ander", label_nl="Ander")
    first = Concept.objects.version()
    other.save()
    second = Concept.objects.version()
    crying.save()

    assert len({first, second, Concept.objects.version()}) == 3


def test_a_question_costs_one_query_while_nothing_changed(crying):
    current_thesaurus()

    with CaptureQueriesContext(connection) as queries:
        current_thesaurus()

    assert len(queries) == 1


def test_reading_all_costs_few_queries(crying):
    with CaptureQueriesContext(connection) as queries:
        store._load(Concept.objects.version(), stem)

    assert len(queries) == 4


def test_two_processes_agree_after_an_edit(crying, monkeypatch):
    slugs("krijsen")
    crying.lay_nl = "drenzen"
    crying.save()
    here = current_thesaurus()

    # What another process holds: nothing of ours.
    monkeypatch.setattr(store, "_kept", {})
    there = current_thesaurus()

    assert there is not here
    assert there.version == here.version
    assert there.topics.entries == here.topics.entries
    assert slugs("drenzen") == ["huilbaby"]
