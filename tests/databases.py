"""Copies of the test database, so that the municipalities are loaded once and put back within moments."""

import fcntl
import hashlib
import sqlite3
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol, TextIO

import django
import wagtail
from django.conf import settings
from django.db import ProgrammingError, connection
from django.db.backends.utils import CursorWrapper

TRIES = 10
# What a kept database was made of: with one byte of these changed it is made anew.
SOURCES = ("*/migrations/*.py", "home/**/*.yaml", "sociale_kaart/**/*.yaml")

# Held until the process ends.
_held: list[TextIO] = []


def kept_folder(base: Path) -> Path | None:
    """Where `--reuse-db` keeps the database and its copies; another folder for other migrations or data.

    None while another run has it: two that write in one database see each other's data.
    """
    folder = base / digest_of(SOURCES)
    folder.mkdir(parents=True, exist_ok=True)
    lock = (folder / "lock").open("w")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        lock.close()
        return None
    _held.append(lock)
    return folder


def digest_of(patterns: Iterable[str]) -> str:
    """Another for other versions of what we build on, or for one changed byte in these files of the project."""
    digest = hashlib.sha256(f"{django.__version__} {wagtail.__version__}".encode())
    for path in sorted(path for pattern in patterns for path in settings.BASE_DIR.glob(pattern)):
        digest.update(str(path.relative_to(settings.BASE_DIR)).encode() + path.read_bytes())
    return digest.hexdigest()[:16]


class Snapshots(Protocol):
    """Named copies of the whole test database; `restore` replaces everything in it.

    `current` is the one that the database was last the same as.
    """

    current: str

    def has(self, name: str) -> bool: ...

    def take(self, name: str) -> None: ...

    def restore(self, name: str) -> None: ...


class SqliteSnapshots:
    """Copies as files in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.current = ""

    def has(self, name: str) -> bool:
        return self._path(name).exists()

    def take(self, name: str) -> None:
        connection.ensure_connection()
        # Under another name until it is whole: a run that is stopped here leaves nothing that the next would trust.
        half = self._path(name).with_suffix(".half")
        half.unlink(missing_ok=True)
        with sqlite3.connect(half) as copy:
            connection.connection.backup(copy)
        copy.close()
        half.replace(self._path(name))
        self.current = name

    def restore(self, name: str) -> None:
        connection.ensure_connection()
        with sqlite3.connect(self._path(name)) as copy:
            copy.backup(connection.connection)
        copy.close()
        self.current = name

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}.sqlite3"


class PostgresqlSnapshots:
    """Copies as databases on the same server, dropped by `clear`."""

    def __init__(self) -> None:
        self.database = connection.settings_dict["NAME"]
        self.names: set[str] = set()
        self.current = ""

    def has(self, name: str) -> bool:
        return name in self.names

    def take(self, name: str) -> None:
        self._copy(self.database, self._database(name))
        self.names.add(name)
        self.current = name

    def restore(self, name: str) -> None:
        self._copy(self._database(name), self.database)
        self.current = name

    def clear(self) -> None:
        for name in self.names:
            self._execute(f"DROP DATABASE IF EXISTS {self._database(name)} WITH (FORCE)")
        self.names.clear()

    def _database(self, name: str) -> str:
        return f"{self.database}_{name}"

    def _copy(self, source: str, target: str) -> None:
        connection.close()
        self._execute(f"DROP DATABASE IF EXISTS {target} WITH (FORCE)", f"CREATE DATABASE {target} TEMPLATE {source}")

    def _execute(self, *statements: str) -> None:
        with connection._nodb_cursor() as cursor:
            for statement in statements:
                self._patiently(cursor, statement)

    @staticmethod
    def _patiently(cursor: CursorWrapper, statement: str) -> None:
        """The server tidies up in a database now and then, with a process that we may not end: it is soon done."""
        for left in reversed(range(TRIES)):
            try:
                cursor.execute(statement)
            except ProgrammingError:
                if not left:
                    raise
                time.sleep(1)
            else:
                return
