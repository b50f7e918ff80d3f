"""Work beside the questions of a server: never lost, never twice at once, and none of it in a command."""

import threading

import pytest

from sociale_kaart import aside
from sociale_kaart.aside import Aside


@pytest.fixture
def server(settings, monkeypatch):
    settings.WORK_ASIDE = True
    monkeypatch.setattr(aside, "serving", threading.Event())
    # These threads share the connection of the test.
    monkeypatch.setattr(aside.connections, "close_all", lambda: None)
    monkeypatch.setattr(aside, "NICENESS", 0)
    aside.serving.set()


def wait_for(work: Aside) -> None:
    if thread := work.thread:
        thread.join(10)
    assert work.thread is None


def test_what_is_asked_is_done_and_the_thread_ends(server):
    done = []
    work = Aside("work", lambda: done.append(threading.current_thread().name))

    assert work.ask()

    wait_for(work)
    assert done == ["work"]
    assert not work.is_busy


def test_what_is_asked_meanwhile_is_done_once_more_after_it(server):
    begun, go_on, done = threading.Event(), threading.Event(), []

    def slow() -> None:
        begun.set()
        go_on.wait(10)
        done.append(threading.active_count())

    work = Aside("work", slow)
    work.ask()
    begun.wait(10)
    assert work.is_busy
    assert [work.ask() for _time in range(5)] == [True] * 5
    go_on.set()

    wait_for(work)
    assert len(done) == 2


@pytest.mark.parametrize("fault", [OSError, KeyError, TypeError])
@pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")
def test_after_a_fault_it_can_be_asked_again(server, fault):
    done = []

    def fail_once() -> None:
        done.append(1)
        if len(done) == 1:
            raise fault("no words of an editor")

    work = Aside("work", fail_once)
    work.ask()
    wait_for(work)

    work.ask()

    wait_for(work)
    assert len(done) == 2


def test_what_was_asked_before_a_fault_is_done_after_it(server):
    begun, go_on, done = threading.Event(), threading.Event(), []

    def fail_once() -> None:
        begun.set()
        go_on.wait(10)
        done.append(1)
        if len(done) == 1:
            raise KeyError("words")

    work = Aside("work", fail_once)
    work.ask()
    begun.wait(10)
    work.ask()
    go_on.set()

    wait_for(work)
    assert len(done) == 2


def test_a_fault_is_told_with_its_place_and_without_its_words(server, caplog):
    asked = "mijn zoon slaapt niet"

    def stumble() -> None:
        raise KeyError(asked)

    work = Aside("work", stumble)
    work.ask()
    wait_for(work)

    (record,) = caplog.records
    assert record.levelname == "ERROR"
    assert record.getMessage().startswith("work stopped: KeyError\n")
    assert "in stumble" in record.getMessage()
    assert "zoon" not in caplog.text


def test_a_thread_that_could_not_begin_is_not_taken_for_one_that_is_busy(server, monkeypatch):
    def refuse(_thread):
        raise RuntimeError("can't start new thread")

    done = []
    work = Aside("work", lambda: done.append(1))
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        with pytest.raises(RuntimeError):
            work.ask()
    assert not work.is_busy

    work.ask()

    wait_for(work)
    assert done == [1]


def test_a_command_does_it_itself(server):
    aside.serving.clear()
    work = Aside("work", lambda: pytest.fail("in a thread"))

    assert not work.ask()
    assert work.thread is None


def test_the_first_request_makes_a_process_a_server(server, client, db):
    aside.serving.clear()

    client.get("/health/live")

    assert Aside("work", lambda: None).is_possible
