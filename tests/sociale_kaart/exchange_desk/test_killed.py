"""An import that was begun in the admin is killed in the middle: the page says so, and going on finishes it."""

import os
import signal
import time
from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from sociale_kaart.exchange_desk import running, shelf
from sociale_kaart.exchange_desk.job import Job, State
from sociale_kaart.models import Service
from tests import second_process
from tests.sociale_kaart.exchange_desk.test_pages import _checked, desk

__all__ = ["desk"]
ROWS = 1200
TABLE = "slug;naam;trede\n" + "".join(f"nieuw-{n};Nieuw {n};licht\n" for n in range(ROWS))


@pytest.fixture
def started(settings, monkeypatch) -> list:
    """The processes that the page starts: on the database and the shelf of this test."""
    settings.IMPORT_DIR = settings.VAR_DIR / "imports"
    monkeypatch.setenv("DATABASE_URL", second_process.address())
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "portal.settings.test")
    made, popen = [], running.subprocess.Popen

    def start(command: list[str], **options: object) -> object:
        made.append(popen(command, **options))
        return made[-1]

    monkeypatch.setattr(running.subprocess, "Popen", start)
    return made


def made() -> int:
    return Service.objects.filter(slug__startswith="nieuw-").count()


def wait_until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def page_of(desk: Client, address: str) -> BeautifulSoup:
    return BeautifulSoup(desk.get(address).content, "html.parser")


@pytest.mark.django_db(transaction=True)
def test_an_import_of_the_admin_that_is_killed_is_finished_by_going_on(desk, started, monkeypatch) -> None:
    monkeypatch.setattr(running, "AT_ONCE", 10**9)
    address = _checked(desk, TABLE)
    job: Job = next(shelf.jobs_of("dorp"))
    monkeypatch.setattr(running, "AT_ONCE", 0)
    shelf.write_progress(job, 0, "")

    desk.post(address, {"do": "rest"})
    wait_until(lambda: shelf.progress_of(job)["percent"] > 0)
    at_work = page_of(desk, address)
    os.kill(started[0].pid, signal.SIGKILL)
    # Not asked for its end: other processes of the server see it as one that is still listed.
    wait_until(lambda: not shelf.is_at_work(job))
    left, stopped = made(), page_of(desk, address)

    assert 0 < left < ROWS
    assert "gaat door als je" in at_work.text
    assert "Het werk is gestopt" in stopped.text
    assert 0 < int(stopped.select_one("progress")["value"]) < 100
    assert shelf.find(job.id, "dorp").state is State.LOADING

    monkeypatch.setattr(running, "AT_ONCE", 10**9)
    desk.post(address)

    done = page_of(desk, address)
    assert "Ingelezen" in done.text
    assert f"{ROWS - left} nieuw, 0 gewijzigd, {left} zoals" in done.text
    assert made() == ROWS
    assert started[0].wait() == -signal.SIGKILL
    shelf.remove(job.id)
