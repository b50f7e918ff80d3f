"""Copies of the test database, so that the municipalities are loaded once and put back within moments."""

import sqlite3
from pathlib import Path
from typing import Protocol

from django.db import connection


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
        with sqlite3.connect(self._path(name)) as copy:
            connection.connection.backup(copy)
        copy.close()
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
                cursor.execute(statement)
