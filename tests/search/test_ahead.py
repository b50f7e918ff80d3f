"""What a question begins early is worked on meanwhile, and tells its result or its fault when it is fetched."""

import os
import threading

import pytest

from search import ahead
from search.ahead import begun


def test_it_is_worked_on_while_the_question_goes_on():
    gone_on = threading.Event()

    # Done in this thread it would wait for ever.
    fetch = begun(lambda: gone_on.wait(timeout=10))
    gone_on.set()

    assert fetch() is True


def test_a_fault_comes_where_the_result_is_fetched():
    fetch = begun(lambda: int("no number"))

    with pytest.raises(ValueError, match="no number"):
        fetch()


def test_without_a_thread_to_be_had_it_is_done_when_asked_for(monkeypatch):
    def refused(self: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refused)
    ahead._threads.cache_clear()

    assert begun(lambda: 7)() == 7
    # What waits there would have a thread of the next question do it again.
    ahead._threads.cache_clear()


def test_a_process_that_was_forked_has_threads_of_its_own():
    assert begun(lambda: 1)() == 1

    child = os.fork()
    if not child:
        # Nothing of pytest may go on in the child.
        os._exit(begun(lambda: 7)())

    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7


def test_the_thread_of_the_last_question_serves_the_next():
    name = begun(lambda: threading.current_thread().name)()

    assert begun(lambda: threading.current_thread().name)() == name
