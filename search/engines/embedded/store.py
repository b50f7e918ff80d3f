"""Versions of an index on disk: made aside, switched to at once, never changed afterwards.

A process that reads keeps its version mapped into memory, where a file that was cut short would end the process.
So every version has a manifest with the size and checksum of each file, and nothing is opened that differs from it.
"""

import fcntl
import json
import os
import shutil
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from search.errors import IndexBusyError, IndexWriteError

POINTER, MANIFEST, VOCABULARY = "current", "manifest.json", "vocabulary.json"
# Locks of tantivy: of no meaning in a version that is never written again.
NOT_LISTED = (MANIFEST, ".tantivy-writer.lock", ".tantivy-meta.lock")
RETRY_SECONDS = 0.05


class DamagedIndexError(Exception):
    """A version on disk is not what was written."""


@dataclass(frozen=True)
class Version:
    """A version that was found whole."""

    path: Path
    fingerprint: str
    applied: frozenset[str]
    document_count: int
    # Path and size of each file.
    sizes: tuple[tuple[str, int], ...]

    def is_intact(self) -> bool:
        """Whether every file still has its size; quick enough for every search."""
        try:
            return all(os.stat(path).st_size == size for path, size in self.sizes)
        except OSError:
            return False


def current_pointer(folder: Path) -> str | None:
    """The name of the version in use and the checksum of its manifest; None where there is none."""
    try:
        return (folder / POINTER).read_text().strip() or None
    except (OSError, UnicodeDecodeError):
        return None


def read_version(folder: Path, pointer: str) -> Version:
    """The version a pointer names, after all its files were checked. Raises `DamagedIndexError`."""
    try:
        name, checksum = pointer.split()
        path = folder / Path(name).name
        content = (path / MANIFEST).read_bytes()
        if f"{zlib.crc32(content):08x}" != checksum:
            raise DamagedIndexError(f"{path}: manifest differs")
        manifest = json.loads(content)
        for file, (size, crc) in manifest["files"].items():
            if (path / file).stat().st_size != size or _crc(path / file) != crc:
                raise DamagedIndexError(f"{path}: {file} differs")
    except (OSError, ValueError, KeyError) as error:
        raise DamagedIndexError(str(error)) from error
    sizes = tuple((str(path / file), size) for file, (size, _crc32) in manifest["files"].items())
    return Version(path, manifest["fingerprint"], frozenset(manifest["applied"]), manifest["document_count"], sizes)


def seal(path: Path, facts: dict[str, Any]) -> str:
    """Write the manifest of a finished version, make it last, and give the pointer to it."""
    files = {}
    for file in sorted(path.iterdir()):
        if file.name not in NOT_LISTED:
            files[file.name] = [file.stat().st_size, _crc(file)]
            _sync(file)
    content = json.dumps({**facts, "files": files}).encode()
    (path / MANIFEST).write_bytes(content)
    _sync(path / MANIFEST)
    _sync(path)
    return f"{path.name} {zlib.crc32(content):08x}"


def switch(folder: Path, pointer: str) -> None:
    """Make a version the one in use, at once, and remove those before the last."""
    aside = folder / f"{POINTER}.new"
    aside.write_text(pointer)
    _sync(aside)
    before = current_pointer(folder)
    os.replace(aside, folder / POINTER)
    _sync(folder)
    keep = {line.split()[0] for line in (pointer, before) if line}
    remove_others(folder, keep)


def remove_others(folder: Path, keep: set[str]) -> None:
    for path in folder.iterdir():
        if path.is_dir() and path.name not in keep:
            shutil.rmtree(path, ignore_errors=True)


def new_version_path(folder: Path) -> Path:
    path = folder / f"v{time.time_ns()}-{os.getpid()}"
    path.mkdir(parents=True)
    return path


def copy_version(source: Path, target: Path) -> None:
    """Files that tantivy never changes are shared (hard links); those it rewrites are copied."""
    for file in source.iterdir():
        if file.name in NOT_LISTED:
            continue
        if file.suffix == ".json":
            shutil.copyfile(file, target / file.name)
            continue
        try:
            os.link(file, target / file.name)
        except OSError:
            shutil.copyfile(file, target / file.name)


@contextmanager
def exclusive(path: Path, timeout: float) -> Iterator[None]:
    """One over all processes of this machine has the lock at this path. Raises `IndexBusyError` if another keeps it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise IndexWriteError(f"The index folder cannot be written: {error}") from error
    try:
        _acquire(lock, time.monotonic() + timeout)
        yield
    finally:
        os.close(lock)


def _acquire(lock: int, deadline: float) -> None:
    while True:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > deadline:
                raise IndexBusyError("Another process is writing the index.") from None
            time.sleep(RETRY_SECONDS)
        else:
            return


def _crc(path: Path) -> int:
    return zlib.crc32(path.read_bytes())


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
