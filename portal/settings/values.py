"""Reads the environment. A value that is missing or malformed stops the start with one line that names it."""

import sys
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured

env = environ.Env()


def stop(message: str) -> NoReturn:
    """A trace of calls would bury the one thing that whoever starts this has to know."""
    sys.exit(f"Cannot start: {message}")


def required(name: str) -> str:
    return env(name, default="").strip() or stop(f"{name} is not set")


def address(name: str, default: str) -> str:
    """A web address without a path; an empty default allows that there is none."""
    value = env(name, default="") or default
    if value:
        check_address(name, value)
    return value.rstrip("/")


def addresses(name: str) -> str:
    """Web addresses with commas between them, or none; the nodes of one server."""
    values = [value.strip() for value in env(name, default="").split(",") if value.strip()]
    for value in values:
        check_address(name, value)
    return ",".join(value.rstrip("/") for value in values)


def check_address(name: str, value: str) -> None:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname or not has_port(value):
        stop(f"{name} is not an address such as https://example.nl")


def has_port(value: str) -> bool:
    """Whether the port, where the address has one, is a number that can be one."""
    try:
        return urlsplit(value).port != 0
    except ValueError:
        return False


def database(name: str, default: Path) -> dict:
    """SQLite in this file, or what the address says."""
    value = env(name, default="")
    if not value:
        return sqlite(default)
    expected = f"{name} is not of the form postgres://user:password@host/name or sqlite:///path"
    if value.partition("://")[0] not in ("postgres", "postgresql", "sqlite"):
        stop(expected)
    try:
        parsed = env.db(name)
    except (ImproperlyConfigured, ValueError):
        stop(expected)
    if not parsed.get("NAME"):
        stop(expected)
    if parsed["ENGINE"] == "django.db.backends.sqlite3":
        return sqlite(Path(parsed["NAME"]))
    parsed["OPTIONS"] = parsed.get("OPTIONS", {}) | {"connect_timeout": 5}
    return parsed | {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}


def sqlite(path: Path) -> dict:
    """SQLite as a server needs it: readers beside a writer, writers that wait instead of failing halfway."""
    pragmas = ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", "busy_timeout=20000")
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "OPTIONS": {
            "init_command": " ".join(f"PRAGMA {pragma};" for pragma in pragmas),
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
        },
    }


def email(name: str, folder: Path) -> dict:
    """Where mails go; without an address, files in this folder."""
    if not env(name, default=""):
        backend = "django.core.mail.backends.filebased.EmailBackend"
        return {"EMAIL_BACKEND": backend, "EMAIL_FILE_PATH": folder}
    try:
        return env.email(name)
    except (ImproperlyConfigured, ValueError, KeyError):
        stop(f"{name} is not the address of a mail server such as smtp+tls://user:password@host:587")
