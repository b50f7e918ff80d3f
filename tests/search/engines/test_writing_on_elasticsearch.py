"""What is written to the server is whole, or is not there; and one process writes at a time."""

import threading
import time
from collections.abc import Iterator
from types import SimpleNamespace

import pytest

from search.engines import get_engine
from search.engines.elastic import lock, state, vectors, writer
from search.engines.elastic.names import alias_of, every_index_name, lock_index_name
from search.engines.elastic.state import read_lexicon
from search.engines.protocol import Changes
from search.errors import IndexBusyError, IndexWriteError
from search.index import freshness
from tests.search.conftest import slugs

pytestmark = pytest.mark.django_db


def indexes(server) -> list[str]:
    return list(server.indices.get(index=every_index_name("nl")))


def test_a_lost_index_is_made_anew_by_the_next_question(world, ask, server):
    world.service("dienst")
    ask()

    server.indices.delete(index=indexes(server))

    assert slugs(ask("dienst")) == ["dienst"]


def test_an_index_that_others_made_in_our_place_is_replaced(world, ask, server):
    world.service("dienst")
    server.indices.create(index=alias_of("nl"))

    assert slugs(ask("dienst")) == ["dienst"]
    assert server.indices.exists_alias(name=alias_of("nl"))


def test_an_index_of_another_version_of_the_program_is_made_anew(world, ask, server, monkeypatch):
    world.service("dienst")
    ask()
    before = indexes(server)

    for module in ("state", "writer"):
        monkeypatch.setattr(f"search.engines.elastic.{module}.fingerprint", lambda: "newer")

    assert slugs(ask("dienst")) == ["dienst"]
    assert indexes(server) != before


def test_a_rebuild_leaves_one_index_and_it_answers_all_the_time(world, ask, server):
    for number in range(30):
        world.service(f"dienst-{number}")
    ask()
    totals, stop = set(), threading.Event()
    total = {"track_total_hits": True, "size": 0, "query": {"term": {"kind": "service"}}}

    def search() -> None:
        while not stop.is_set():
            totals.add(server.search(index=alias_of("nl"), **total)["hits"]["total"]["value"])

    searching = threading.Thread(target=search)
    searching.start()
    for _time in range(3):
        freshness.rebuild("nl")
    stop.set()
    searching.join()

    assert totals == {30}
    assert len(indexes(server)) == 1


def test_an_edit_during_a_rebuild_is_not_lost(world, ask, monkeypatch):
    world.service("eerst")
    ask()
    writes = writer._writes

    def writes_while_somebody_edits(*arguments):
        yield from writes(*arguments)
        monkeypatch.setattr(writer, "_writes", writes)
        monkeypatch.setattr(freshness, "WAIT_WITH_INDEX", 0.1)
        world.service("meanwhile", name_nl="Ondertussen").save_revision().publish()

    monkeypatch.setattr(writer, "_writes", writes_while_somebody_edits)
    freshness.rebuild("nl")

    assert slugs(ask("ondertussen")) == ["meanwhile"]


def test_a_refused_document_is_named_and_the_old_index_stays(world, ask, server, monkeypatch):
    world.service("oud")
    ask()
    before = indexes(server)
    broken = world.service("kapot")
    as_it_should = writer.to_elastic

    def with_a_word_as_age(document):
        fields = as_it_should(document)
        return {**fields, "minimum_age": "two"} if document.payload["slug"] == "kapot" else fields

    monkeypatch.setattr(writer, "to_elastic", with_a_word_as_age)

    with pytest.raises(IndexWriteError, match=f"service:{broken.id}: document_parsing_exception"):
        freshness.rebuild("nl")
    assert indexes(server) == before


def test_documents_are_taken_as_they_are_sent_and_no_more_after_many_refusals(world, ask, server, monkeypatch):
    ask()
    before, taken = indexes(server), []

    def documents() -> Iterator[SimpleNamespace]:
        for number in range(5_000):
            taken.append(number)
            yield SimpleNamespace(key=f"service:{number}", payload={"kind": "page"})

    monkeypatch.setattr(writer, "to_elastic", lambda _document: {"minimum_age": "two"})

    with get_engine().writing(1.0), pytest.raises(IndexWriteError, match="and at least 95 more"):
        get_engine().rebuild("nl", Changes(documents(), (), (), {}))
    assert len(taken) <= writer.DOCUMENTS_AT_ONCE + vectors.AT_ONCE
    assert indexes(server) == before


def test_a_writer_waits_a_bounded_time_for_another(world, ask):
    ask()
    second = get_engine().writing(0.3)

    with get_engine().writing(1.0), pytest.raises(IndexBusyError, match="Another process"):
        second.__enter__()


def test_the_pen_of_a_process_that_died_is_free_after_a_while(world, ask, monkeypatch):
    ask()
    monkeypatch.setattr(lock, "EXPIRES_SECONDS", 0.5)
    died = get_engine().writing(1.0)
    died.__enter__()

    with get_engine().writing(5.0):
        pass


def test_one_that_lost_the_pen_stops_writing(world, ask, server, monkeypatch):
    ask()
    monkeypatch.setattr(lock, "RENEW_SECONDS", 0)

    with get_engine().writing(1.0):
        server.delete(index=lock_index_name(), id=lock.WRITER)
        with pytest.raises(IndexBusyError, match="taken over"):
            lock.keep_lock()


def test_who_makes_and_writes_keeps_both_locks(world, ask, server, monkeypatch):
    ask()
    monkeypatch.setattr(lock, "RENEW_SECONDS", 0)

    with get_engine().making(1.0), get_engine().writing(1.0):
        lock.keep_lock()
        # That only saves others the work.
        server.delete(index=lock_index_name(), id=lock.MAKER)
        lock.keep_lock()
        server.delete(index=lock_index_name(), id=lock.WRITER)
        with pytest.raises(IndexBusyError, match="taken over"):
            lock.keep_lock()


def test_who_makes_for_long_is_not_taken_for_gone(world, ask, monkeypatch):
    world.service("dienst")
    ask()
    monkeypatch.setattr(lock, "EXPIRES_SECONDS", 0.5)
    monkeypatch.setattr(lock, "RENEW_SECONDS", 0.1)
    other = get_engine().making(0.1)

    with get_engine().making(1.0) as keep:
        for _document in range(8):
            time.sleep(0.1)
            keep()
        with pytest.raises(IndexBusyError, match="Another process"):
            other.__enter__()


def test_a_server_that_refuses_the_place_of_the_pen_is_not_taken_for_another_writer(server, settings):
    settings.ELASTICSEARCH_PREFIX = "Not-a-name"

    with pytest.raises(IndexWriteError, match="400 invalid_index_name_exception") as refused, get_engine().writing(1.0):
        pass
    assert not isinstance(refused.value, IndexBusyError)


def test_two_that_make_the_place_of_the_pen_at_once_both_get_on(server):
    lock._create_index(server)
    lock._create_index(server)

    with get_engine().writing(1.0):
        pass


def test_the_pen_is_kept_while_documents_are_made_that_take_long(world, ask, monkeypatch):
    ask()
    monkeypatch.setattr(lock, "EXPIRES_SECONDS", 1.0)
    monkeypatch.setattr(lock, "RENEW_SECONDS", 0.1)
    monkeypatch.setattr(writer, "to_elastic", lambda _document: {"minimum_age": 2})
    seen_free: list[bool] = []

    def documents() -> Iterator[SimpleNamespace]:
        for number in range(8):
            time.sleep(0.2)
            yield SimpleNamespace(key=f"service:{number}", payload={"kind": "page"})
        seen_free.append(lock._taken_over(lock.Lock(lock.WRITER, "another", {}, 0.0)))

    with get_engine().writing(1.0):
        get_engine().rebuild("nl", Changes(documents(), (), (), {}))

    assert seen_free == [False]


def test_changes_are_not_written_where_there_is_no_index(world, ask, server):
    ask()
    server.indices.delete(index=indexes(server))

    with pytest.raises(IndexWriteError):
        get_engine().index("nl", Changes((), ("service:1",), ()))
    assert indexes(server) == []


def test_a_new_index_that_somebody_deleted_is_not_made_without_our_mapping(world, ask, server, monkeypatch):
    world.service("oud")
    ask()
    before, writes = indexes(server), writer._writes

    def writes_where_somebody_deleted(*arguments):
        server.indices.delete(index=[name for name in indexes(server) if name not in before])
        yield from writes(*arguments)

    monkeypatch.setattr(writer, "_writes", writes_where_somebody_deleted)

    with pytest.raises(IndexWriteError, match="index_not_found_exception"):
        freshness.rebuild("nl")
    assert indexes(server) == before
    assert slugs(ask()) == ["oud"]


def test_an_index_in_use_has_one_name_for_searches_and_none_for_writing_it_anew(world, ask, server):
    ask()

    (index,) = server.indices.get_alias(index=every_index_name("nl")).values()

    assert list(index["aliases"]) == [alias_of("nl")]


def test_words_of_a_changed_listing_are_known_at_once(world, ask):
    world.service("eerst")
    ask()
    assert "verseterm" not in get_engine().lexicon("nl")

    world.service("dan", name_nl="Verseterm")
    ask()

    assert {"verseterm", "eerst"} <= set(get_engine().lexicon("nl"))


def test_all_words_are_read_however_many_answers_it_takes(world, ask, server, monkeypatch):
    world.service("eerst", summary_nl="Zingen, tekenen, bouwen, dansen en lezen.")
    ask()
    at_once = read_lexicon(server, alias_of("nl"))
    monkeypatch.setattr(state, "TERMS_AT_ONCE", 2)

    assert len(at_once) > 4
    assert read_lexicon(server, alias_of("nl")) == at_once


def parts(server, name: str) -> int:
    (shard,) = server.indices.segments(index=name)["indices"][name]["shards"].values()
    return shard[0]["num_search_segments"]


def test_the_parts_of_an_index_are_joined(world, ask, server, monkeypatch):
    monkeypatch.setattr(writer, "SEGMENTS", 1)
    for slug in ("eerst", "dan", "later"):
        world.service(slug)
        ask()
    (name,) = indexes(server)
    assert parts(server, name) > 1

    writer.put_together(server, name)

    end = time.monotonic() + 20
    while parts(server, name) > 1:
        assert time.monotonic() < end
        time.sleep(0.1)
    assert slugs(ask("dan"))[0] == "dan"


def test_indexes_of_another_whose_prefix_begins_alike_are_left_alone(world, ask, server, settings):
    world.service("dienst")
    settings.ELASTICSEARCH_PREFIX, shorter = f"{settings.ELASTICSEARCH_PREFIX}-nl", settings.ELASTICSEARCH_PREFIX
    freshness.rebuild("nl")
    others = indexes(server)
    settings.ELASTICSEARCH_PREFIX = shorter

    freshness.rebuild("nl")

    assert set(others) < set(server.indices.get(index=f"{shorter}-*"))


def test_a_rebuild_has_them_joined(world, ask, monkeypatch):
    joined: list[str] = []
    monkeypatch.setattr(writer, "put_together", lambda _connection, index: joined.append(index))
    world.service("dienst")

    ask()

    assert len(joined) == 1
