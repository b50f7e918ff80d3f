"""Nobody waits for a large new index: a server makes it beside the questions, which get the older one until then."""

import threading
import time
from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from search.engines import get_engine
from search.errors import IndexBusyError, IndexWriteError
from search.index import freshness
from search.index.anew import NewIndex
from search.index.changes import all_documents, changed_listings
from search.index.context import DocumentContext
from search.index.document import Document
from search.index.pending import Pending
from search.models import ChangeKind, IndexChange
from sociale_kaart import aside
from sociale_kaart.models import Area, Audience, Concept, LifePhase, QuestionType, Service, Tier
from tests.search.conftest import slugs

pytestmark = pytest.mark.django_db


class Beside:
    """Stands for the thread: what is asked of it is done when the test says so."""

    def __init__(self) -> None:
        self.is_possible, self.is_busy, self.asked = True, False, 0

    def ask(self) -> bool:
        self.asked += 1
        return self.is_possible

    def run(self) -> None:
        freshness._make_aside()


@pytest.fixture
def beside(monkeypatch) -> Beside:
    stand_in = Beside()
    monkeypatch.setattr(freshness, "making", stand_in)
    monkeypatch.setattr("search.index.listening.making", stand_in)
    monkeypatch.setattr(freshness, "SETTLE", 0)
    return stand_in


def rename(area: Area, name: str) -> None:
    area.name = name
    area.save()


def areas(results) -> list[str]:
    return [value.label for value in results.facets[0].values][:2]


def test_a_visitor_gets_the_older_index_while_a_large_change_is_taken_in(world, ask, beside):
    world.service("dienst")
    assert areas(ask()) == ["Noord", "Zuid"]
    rename(world.south, "Anders")

    assert areas(ask()) == ["Noord", "Zuid"]
    assert beside.asked

    beside.run()
    assert areas(ask()) == ["Noord", "Anders"]


def test_a_small_change_is_there_at_the_next_question(world, ask, beside):
    world.service("eerste")
    ask()

    world.service("tweede")

    assert slugs(ask()) == ["eerste", "tweede"]
    assert not beside.asked


def test_while_the_pen_is_taken_by_this_process_nobody_waits_for_it(world, ask, beside):
    world.service("eerste")
    ask()
    beside.is_busy = True
    world.service("tweede")
    started = time.monotonic()

    with get_engine().writing(1):
        assert slugs(ask()) == ["eerste"]

    assert time.monotonic() - started < freshness.WAIT_WITH_INDEX
    assert beside.asked


def test_an_edit_of_a_wide_term_is_begun_by_the_edit_itself(world, ask, beside, django_capture_on_commit_callbacks):
    ask()

    with django_capture_on_commit_callbacks(execute=True):
        rename(world.south, "Anders")

    assert beside.asked == 1


def test_a_load_begins_nothing_for_each_of_its_entries(world, ask, beside, django_capture_on_commit_callbacks):
    beside.is_possible = False
    ask()

    with django_capture_on_commit_callbacks() as callbacks:
        rename(world.south, "Anders")
        Concept.objects.create(slug="huilbaby", label_nl="Huilbaby")

    assert freshness.bring_all_up_to_date not in callbacks


def test_nothing_is_made_within_a_load_that_makes_the_index_at_its_end(world, ask, monkeypatch):
    ask()
    world.service("dienst")
    monkeypatch.setattr(freshness, "bring_up_to_date", lambda *_: pytest.fail("made"))

    with freshness.postponed():
        freshness.bring_all_up_to_date()


def test_a_failure_is_not_tried_again_by_every_visitor(world, ask, beside, monkeypatch):
    def refuse(*_args):
        raise IndexWriteError("The disk is full.")

    ask()
    rename(world.south, "Anders")
    with monkeypatch.context() as patch:
        patch.setattr(freshness, "bring_up_to_date", refuse)
        beside.run()
    beside.asked = 0

    assert areas(ask()) == ["Noord", "Zuid"]
    assert beside.asked == 0

    freshness._retry_at.clear()
    ask()
    assert beside.asked == 1


def test_soon_after_another_process_has_written_the_next_question_takes_in_what_waits(world, ask, monkeypatch):
    monkeypatch.setattr(freshness, "RETRY_AFTER_BUSY", 0.05)
    service = world.service("dienst", name_nl="Zwemles")
    ask()
    service.name_nl = "Schaakles"
    service.save()

    with get_engine().writing(1):
        assert [hit.name for hit in ask().hits] == ["Zwemles"]
    time.sleep(0.06)

    assert [hit.name for hit in ask().hits] == ["Schaakles"]


def test_words_and_labels_of_terms_are_there_at_once_and_rewrite_no_listing(world, ask, beside, monkeypatch):
    world.service("dienst", question_types=["slapen"], tier="eigen-kracht")
    ask()
    monkeypatch.setattr(freshness, "documents_of", lambda *_: [])
    monkeypatch.setattr(NewIndex, "write", lambda _new: pytest.fail("made anew"))

    world.sleep.synonyms = "woelen"
    world.sleep.save()
    tier = Tier.objects.get(slug="eigen-kracht")
    tier.label_nl = "Zelf doen"
    tier.save()
    Audience.objects.create(slug="leraar", label_nl="Leraar")

    found = ask("woelen")
    assert slugs(found) == ["dienst"]
    assert found.hits[0].tier.label == "Zelf doen"
    assert not beside.asked


@pytest.mark.parametrize(("model", "change"), [(Tier, {"order": 9}), (QuestionType, {"slug": "slaap"})])
def test_what_documents_hold_of_a_term_makes_them_anew(world, ask, model, change):
    term = model.objects.first()
    for name, value in change.items():
        setattr(term, name, value)

    term.save()

    assert IndexChange.objects.first().kind == ChangeKind.EVERYTHING


def test_a_new_phase_of_life_makes_them_anew(world, ask):
    LifePhase.objects.create(slug="volwassen", label_nl="Volwassen", minimum_age=216, maximum_age=275)

    assert IndexChange.objects.first().kind == ChangeKind.EVERYTHING


def test_the_words_of_a_concept_count_at_once_and_listings_follow(world, ask, beside):
    world.service("dienst", name_nl="Hulp bij krijsen")
    huilen = Concept.objects.create(slug="huilbaby", label_nl="Huilbaby", lay_nl="jammeren")
    beside.run()
    assert slugs(ask("jammeren")) == []

    huilen.lay_nl = "jammeren\nkrijsen"
    huilen.save()
    assert slugs(ask("jammeren")) == []
    assert beside.asked

    beside.run()
    assert slugs(ask("jammeren")) == ["dienst"]


@pytest.fixture
def waiting_concept(world, ask, beside) -> Concept:
    """Saved a moment ago, beside an index with the service `eerste`: the thread waits for more of them."""
    world.service("eerste", name_nl="Hulp bij krijsen")
    Concept.objects.create(slug="huilbaby", label_nl="Huilbaby", lay_nl="jammeren")
    beside.run()
    concept = Concept.objects.get()
    concept.lay_nl = "jammeren\nkrijsen"
    concept.save()
    ask()
    beside.is_busy = True
    return concept


def test_while_words_of_a_concept_wait_a_listing_is_withdrawn_at_once(world, ask, beside, waiting_concept):
    world.service("tweede")
    assert slugs(ask()) == ["eerste", "tweede"]

    Service.objects.get(slug="tweede").unpublish()

    assert slugs(ask()) == ["eerste"]


def test_the_edit_itself_takes_a_listing_in_for_every_language(
    world, ask, beside, waiting_concept, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        Service.objects.get(slug="eerste").unpublish()

    assert [get_engine().state(lang).document_count for lang in ("nl", "en", "ar")] == [0, 0, 0]


def test_words_that_wait_are_not_taken_for_done_by_a_listing_that_went_before(world, ask, beside, waiting_concept):
    world.service("tweede", name_nl="Leren krijsen")
    # By its own words, which were made a moment ago; the older one still waits.
    assert slugs(ask("jammeren")) == ["tweede"]
    assert beside.asked

    beside.run()
    assert sorted(slugs(ask("jammeren"))) == ["eerste", "tweede"]


def test_while_the_thread_writes_no_question_takes_in_anything(world, ask, beside, waiting_concept, monkeypatch):
    monkeypatch.setattr(freshness, "_is_writing_aside", True)

    world.service("tweede")

    assert slugs(ask()) == ["eerste"]


@pytest.fixture
def meanwhile(monkeypatch) -> Callable[[Callable[[], None]], None]:
    """Something to happen when all documents of the next new index are made, and it is not yet written."""

    def arrange(happens: Callable[[], None]) -> None:
        waiting = [happens]

        def documents(context: DocumentContext) -> Iterator[Document]:
            yield from all_documents(context)
            while waiting:
                waiting.pop()()

        monkeypatch.setattr("search.index.anew.all_documents", documents)

    return arrange


def test_while_the_thread_makes_documents_words_and_listings_count_at_once_and_stay(
    world, ask, beside, waiting_concept, meanwhile
):
    world.service("tweede", question_types=["slapen"])
    world.service("derde")
    seen = []

    def edits() -> None:
        world.sleep.synonyms = "woelen"
        world.sleep.save()
        Service.objects.get(slug="derde").unpublish()
        seen.extend([slugs(ask("woelen")), slugs(ask())])

    meanwhile(edits)
    beside.run()

    assert seen == [["tweede"], ["eerste", "tweede"]]
    # The new index has them by itself: nothing is left to be taken in.
    assert Pending.of(get_engine().state("nl")).is_nothing
    assert slugs(ask("woelen")) == ["tweede"]
    assert sorted(slugs(ask())) == ["eerste", "tweede"]
    assert slugs(ask("jammeren")) == ["eerste"]


def test_a_large_change_while_the_thread_makes_documents_is_in_the_new_index(
    world, ask, beside, waiting_concept, meanwhile
):
    meanwhile(lambda: rename(world.south, "Anders"))
    beside.run()

    assert Pending.of(get_engine().state("nl")).is_nothing
    assert areas(ask()) == ["Noord", "Anders"]


def test_words_of_a_concept_that_change_while_the_thread_makes_documents_are_taken_in_by_the_next(
    world, ask, beside, waiting_concept, meanwhile
):
    def edit() -> None:
        waiting_concept.lay_nl = "jammeren\nhulp"
        waiting_concept.save()
        world.service("tweede")

    meanwhile(edit)
    beside.run()
    assert slugs(ask()) == ["eerste", "tweede"]
    assert Pending.of(get_engine().state("nl")).is_for_later

    beside.run()
    assert Pending.of(get_engine().state("nl")).is_nothing
    assert slugs(ask("jammeren")) == ["eerste"]


def test_documents_that_are_not_made_ahead_are_made_when_it_is_written(
    world, ask, beside, waiting_concept, monkeypatch
):
    monkeypatch.setattr(freshness, "AHEAD", 1)
    monkeypatch.setattr("search.index.services.BATCH", 1)
    world.service("tweede")

    with CaptureQueriesContext(connection) as asked:
        beside.run()

    # A cursor that stays open would keep its connection from seeing what changes meanwhile.
    batches = [one for one in asked if 'FROM "sociale_kaart_service" ' in one["sql"] and "LIMIT 1" in one["sql"]]
    assert len(batches) >= 3

    assert sorted(slugs(ask())) == ["eerste", "tweede"]
    assert Pending.of(get_engine().state("nl")).is_nothing


def test_one_process_makes_a_new_index_while_others_write(world, ask):
    ask()
    second, pen = get_engine().making(0.3), get_engine().writing(0.3)

    with get_engine().making(1.0):
        with pytest.raises(IndexBusyError, match="Another process"):
            second.__enter__()
        with pen:
            pass


def test_where_another_process_makes_the_new_index_this_one_asks_again(
    world, ask, beside, waiting_concept, monkeypatch
):
    monkeypatch.setattr(freshness, "WAIT_WITHOUT_INDEX", 0.1)
    monkeypatch.setattr(NewIndex, "of", lambda *_: pytest.fail("made twice"))
    beside.asked = 0

    with get_engine().making(1):
        beside.run()

    assert beside.asked


def test_while_another_process_writes_nobody_waits_to_take_in_a_listing(world, ask, beside, waiting_concept):
    world.service("tweede")
    started = time.monotonic()

    with get_engine().writing(1):
        assert slugs(ask()) == ["eerste"]

    assert time.monotonic() - started < freshness.WAIT_WITH_INDEX
    assert slugs(ask()) == ["eerste", "tweede"]


def test_words_that_wait_are_not_forgotten_however_many_listings_change(
    world, ask, beside, waiting_concept, monkeypatch
):
    monkeypatch.setattr("search.index.pending.REMEMBERED", 10)
    monkeypatch.setattr("search.index.pending.MOST_PENDING", 5)
    monkeypatch.setattr("search.index.anew.REMEMBERED", 10)

    for number in range(12):
        world.service(f"dienst-{number}")
        ask()
    assert Pending.of(get_engine().state("nl")).work.is_large

    beside.run()
    assert slugs(ask("jammeren")) == ["eerste"]


def test_a_listing_that_cannot_be_taken_in_is_told_and_tried_again_later(
    world, ask, beside, waiting_concept, monkeypatch, caplog
):
    def refuse(*_args):
        raise IndexWriteError("The disk is full.")

    world.service("tweede")
    with monkeypatch.context() as patch:
        patch.setattr(freshness, "_update", refuse)
        assert slugs(ask()) == ["eerste"]
    assert "The disk is full." in caplog.text
    assert slugs(ask()) == ["eerste"]

    freshness._retry_at.clear()
    assert slugs(ask()) == ["eerste", "tweede"]


def test_a_topic_that_an_editor_confirms_finds_the_service_at_once(world, ask):
    Concept.objects.create(slug="huilbaby", label_nl="Huilbaby", lay_nl="jammeren")
    service = world.service("dienst")
    assert slugs(ask("jammeren")) == []

    # As a load does that changes nothing else.
    service.concepts = [Concept.objects.get()]
    service.concepts.commit()

    assert slugs(ask("jammeren")) == ["dienst"]


def test_a_change_of_an_unknown_kind_is_a_change_of_everything(world):
    """As an older version of the program may have written down."""
    assert changed_listings([IndexChange(kind="question_type", object_id=1)]).everything


def test_a_question_costs_no_more_queries_while_an_index_is_being_made(world, ask, beside):
    world.service("dienst")
    ask()
    with CaptureQueriesContext(connection) as before:
        ask()
    rename(world.south, "Anders")
    # The first one after a change also looks at the vectors of listings again.
    ask()

    with CaptureQueriesContext(connection) as during:
        ask()

    assert len(during) - len(before) <= 2


@pytest.mark.django_db(transaction=True)
def test_a_thread_of_the_server_makes_it(world, ask, settings, client, monkeypatch):
    world.service("dienst")
    assert areas(ask()) == ["Noord", "Zuid"]
    settings.WORK_ASIDE = True
    monkeypatch.setattr(aside, "serving", threading.Event())
    aside.serving.set()

    rename(world.south, "Anders")

    thread = freshness.making.thread
    if thread is not None:
        thread.join(60)
    assert freshness.making.thread is None
    assert areas(ask()) == ["Noord", "Anders"]


@pytest.mark.django_db(transaction=True)
def test_a_listing_is_withdrawn_while_a_thread_of_the_server_waits(world, ask, settings, client, monkeypatch):
    world.service("eerste", name_nl="Hulp bij krijsen")
    world.service("tweede")
    freshness.bring_all_up_to_date()
    settings.WORK_ASIDE = True
    monkeypatch.setattr(aside, "serving", threading.Event())
    has_waited = threading.Event()
    clock = SimpleNamespace(sleep=lambda _seconds: has_waited.wait(60), monotonic=time.monotonic)
    monkeypatch.setattr(freshness, "time", clock)
    aside.serving.set()
    Concept.objects.create(slug="huilbaby", label_nl="Huilbaby", lay_nl="jammeren\nkrijsen")

    Service.objects.get(slug="tweede").unpublish()
    meanwhile = [slugs(ask()), slugs(ask("jammeren"))]

    thread = freshness.making.thread
    has_waited.set()
    thread.join(60)
    assert meanwhile == [["eerste"], []]
    assert slugs(ask("jammeren")) == ["eerste"]
