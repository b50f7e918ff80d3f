"""A lost, damaged or outdated index is made anew by itself; a failed write leaves the old one serving."""

import resource
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from search.engines import get_engine
from search.engines.embedded import schema, snapshot
from search.errors import IndexWriteError, SearchUnavailableError
from search.index import freshness
from tests.search.conftest import slugs

pytestmark = pytest.mark.django_db


def version(index_dir: Path) -> Path:
    """The folder of the version in use."""
    folder = index_dir / "nl"
    return folder / (folder / "current").read_text().split()[0]


def remove_everything(index_dir: Path) -> None:
    shutil.rmtree(index_dir)


def remove_the_version(index_dir: Path) -> None:
    shutil.rmtree(version(index_dir))


def remove_one_file(index_dir: Path) -> None:
    next(version(index_dir).glob("*.idx")).unlink()


def remove_the_manifest(index_dir: Path) -> None:
    (version(index_dir) / "manifest.json").unlink()


def cut_the_manifest(index_dir: Path) -> None:
    manifest = version(index_dir) / "manifest.json"
    manifest.write_bytes(manifest.read_bytes()[:20])


def cut_the_vocabulary(index_dir: Path) -> None:
    (version(index_dir) / "vocabulary.json").write_text("{")


def empty_the_pointer(index_dir: Path) -> None:
    (index_dir / "nl" / "current").write_text("")


def scramble_the_pointer(index_dir: Path) -> None:
    (index_dir / "nl" / "current").write_bytes(b"\xff\x00../../etc passwd x")


def put_in_place(file: Path, content: bytes) -> None:
    """As a new file: threads of tantivy may still read the old one, and to cut that short would end this process."""
    aside = file.with_name("aside")
    aside.write_bytes(content)
    aside.replace(file)


def cut_every_file(index_dir: Path) -> None:
    for file in [*version(index_dir).iterdir()]:
        put_in_place(file, file.read_bytes()[: file.stat().st_size // 2])


def empty_every_file(index_dir: Path) -> None:
    for file in [*version(index_dir).iterdir()]:
        put_in_place(file, b"")


def put_a_file_in_place_of_the_folder(index_dir: Path) -> None:
    shutil.rmtree(index_dir / "nl")
    (index_dir / "nl").write_text("not a folder")


DAMAGES = [
    remove_everything,
    remove_the_version,
    remove_one_file,
    remove_the_manifest,
    cut_the_manifest,
    cut_the_vocabulary,
    empty_the_pointer,
    scramble_the_pointer,
    cut_every_file,
    empty_every_file,
]


@pytest.fixture(params=["in this process", "in a new process"])
def opened(request) -> Iterator[None]:
    """Whether the process that searches had the index open when it was damaged."""

    def forget() -> None:
        if request.param == "in a new process":
            get_engine()._holders.clear()

    return forget


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_index_is_made_anew_by_the_next_question(world, ask, index_dir, opened, damage):
    world.service("dienst")
    ask()

    damage(index_dir)
    opened()

    assert slugs(ask("dienst")) == ["dienst"]
    assert get_engine().state("nl") is not None


@pytest.mark.parametrize("suffix", [".idx", ".store", ".term", ".fast"])
def test_changed_bytes_are_seen_when_a_process_opens_the_index(world, ask, index_dir, suffix):
    world.service("dienst")
    ask()
    before = get_engine().state("nl").version
    (file,) = version(index_dir).glob(f"*{suffix}")
    content = bytearray(file.read_bytes())
    content[len(content) // 4] ^= 0xFF
    put_in_place(file, content)

    get_engine()._holders.clear()

    assert slugs(ask("dienst")) == ["dienst"]
    assert get_engine().state("nl").version != before


def test_an_index_of_another_version_of_the_program_is_made_anew(world, ask, monkeypatch):
    world.service("dienst")
    ask()
    before = get_engine().state("nl").version

    for module in (schema, snapshot):
        monkeypatch.setattr(module, "fingerprint", lambda: "newer")
    monkeypatch.setattr("search.engines.embedded.writer.fingerprint", lambda: "newer")
    get_engine()._holders.clear()

    assert slugs(ask("dienst")) == ["dienst"]
    assert get_engine().state("nl").version != before


@contextmanager
def full_disk() -> Iterator[None]:
    """No file can grow beyond a few bytes, as when nothing is left on the disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


def test_with_a_full_disk_the_old_index_serves_and_the_edit_is_taken_in_later(world, ask, monkeypatch, caplog):
    monkeypatch.setattr(freshness, "RETRY_AFTER", 0)
    world.service("oud")
    ask()

    with full_disk():
        world.service("nieuw")
        while_full = slugs(ask())

    assert while_full == ["oud"]
    assert "could not be written" in caplog.text
    assert slugs(ask()) == ["nieuw", "oud"]


def test_a_failed_write_leaves_nothing_behind(world, ask, index_dir):
    world.service("oud")
    ask()
    before = sorted(path.name for path in (index_dir / "nl").iterdir())

    with full_disk():
        world.service("nieuw")
        ask()

    assert sorted(path.name for path in (index_dir / "nl").iterdir()) == before


def test_after_a_failed_write_not_every_question_tries_again(world, ask, monkeypatch):
    world.service("oud")
    ask()
    with full_disk():
        world.service("nieuw")
        ask()

    monkeypatch.setattr(freshness, "bring_up_to_date", lambda *_: pytest.fail("tried again"))

    assert slugs(ask()) == ["oud"]


def test_without_any_index_and_a_full_disk_search_is_unavailable_not_broken(world, client):
    with full_disk():
        response = client.get("/api/v1/search")

    assert response.status_code == 503
    assert response["Content-Type"] == "application/problem+json"


def test_a_file_in_place_of_the_folder_is_told_as_unavailable(world, ask, index_dir):
    world.service("dienst")
    ask()
    put_a_file_in_place_of_the_folder(index_dir)

    with pytest.raises(SearchUnavailableError):
        ask()


def test_a_writer_waits_a_bounded_time_for_another(world, ask, index_dir):
    ask()

    second = get_engine().writing(0.1)

    with get_engine().writing(1.0), pytest.raises(IndexWriteError, match="Another process"):
        second.__enter__()
