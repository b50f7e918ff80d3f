"""Several processes use one index side by side."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from django.conf import settings

from tests.search.conftest import slugs

pytestmark = pytest.mark.django_db


def start(index_dir: Path, stop: Path) -> subprocess.Popen:
    command = [sys.executable, "-m", "tests.search.searching_process", str(index_dir), str(stop)]
    return subprocess.Popen(command, cwd=settings.BASE_DIR, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def wait_until_ready(stop: Path, processes: list[subprocess.Popen]) -> None:
    deadline = time.monotonic() + 120
    while len(list(stop.parent.glob("*.ready"))) < len(processes):
        failed = [process.stderr.read() for process in processes if process.poll()]
        assert not failed, failed[0]
        assert time.monotonic() < deadline, "the searching processes did not start"
        time.sleep(0.1)


def test_two_processes_search_while_a_third_writes(world, ask, index_dir, tmp_path):
    world.service("dienst-0")
    ask()
    stop = tmp_path / "stop"
    processes = [start(index_dir, stop) for _number in range(2)]
    try:
        wait_until_ready(stop, processes)
        for number in range(1, 11):
            world.service(f"dienst-{number}")
            assert ask().total == number + 1
    finally:
        stop.touch()
        answers = [process.communicate(timeout=60) for process in processes]

    for (output, errors), process in zip(answers, processes, strict=True):
        assert process.returncode == 0, errors
        seen = json.loads(output)
        assert seen["sorted"]
        assert seen["totals"][-1] == 11
        assert len(seen["totals"]) > 2


def test_a_writer_that_was_killed_leaves_the_index_whole(world, ask, index_dir):
    """Its half-made version is left behind, and goes with the next write."""
    world.service("een")
    ask()
    half = index_dir / "nl" / "v1-half"
    half.mkdir()
    (half / "meta.json").write_text("{")

    world.service("twee")

    assert slugs(ask()) == ["een", "twee"]
    assert not half.exists()
