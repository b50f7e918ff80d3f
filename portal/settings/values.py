"""Reads the environment. A value that is missing or malformed stops the start with one line that names it."""

import re
import sys
from email.utils import parseaddr
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured

env = environ.Env()
# What a name of an index on Elasticsearch may be; languages and numbers are added to it, and 255 is the most.
INDEX_PREFIX = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}")


def stop(message: str) -> NoReturn:
    """A trace of calls would bury the one thing that whoever starts this has to know."""
    sys.exit(f"Cannot start: {message}")


def required(name: str) -> str:
    return env(name, default="").strip() or stop(f"{name} is not set")


def boolean(name: str, default: bool) -> bool:
    """What is neither true nor false would silently be false."""
    value = env(name, default="").strip().lower()
    if value in ("true", "1", "yes", "on"):
        return True
    if value in ("false", "0", "no", "off"):
        return False
    return stop(f"{name} is not true or false") if value else default


def number(name: str, default: int, most: int, least: int = 0) -> int:
    """A whole number."""
    value = env(name, default="").strip() or str(default)
    is_number = value.isascii() and value.isdigit() and len(value) < 10 and least <= int(value) <= most
    return int(value) if is_number else stop(f"{name} is not a number from {least} to {most}")


def choice(name: str, choices: tuple[str, ...], default: str) -> str:
    value = env(name, default="").strip() or default
    return value if value in choices else stop(f"{name} is not one of {', '.join(choices)}")


def choices(name: str, allowed: tuple[str, ...]) -> list[str]:
    """Some of these, with commas between them, or none."""
    values = [value.strip() for value in env(name, default="").split(",") if value.strip()]
    if not set(values) <= set(allowed):
        stop(f"{name} is not a list of {', '.join(allowed)} with commas between them")
    return values


def index_prefix(name: str, default: str) -> str:
    """What names of indexes begin with."""
    value = env(name, default="").strip() or default
    if not INDEX_PREFIX.fullmatch(value):
        stop(f"{name} is not a name of small letters, digits and . _ - (100 at most, a letter or digit first)")
    return value


def address(name: str, default: str) -> str:
    """The web address of a whole host."""
    value = env(name, default="") or default
    check_address(name, value)
    if urlsplit(value)._replace(scheme="", netloc="").geturl() not in ("", "/"):
        stop(f"{name} is not an address without a path, such as https://example.nl")
    return value.rstrip("/")


def addresses(name: str) -> str:
    """Web addresses with commas between them, or none; the nodes of one server."""
    values = [value.strip() for value in env(name, default="").split(",") if value.strip()]
    for value in values:
        check_address(name, value)
    return ",".join(value.rstrip("/") for value in values)


def check_address(name: str, value: str) -> None:
    if not is_address(value):
        stop(f"{name} is not an address such as https://example.nl")


def is_address(value: str) -> bool:
    """Whether this is a web address; its port, where it has one, a number that can be one."""
    try:
        parts = urlsplit(value)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def mail_address(name: str, default: str) -> str:
    """An address such as redactie@example.nl; also with a name before it, as `OKé-punt <redactie@example.nl>`."""
    value = env(name, default="").strip() or default
    _name, address_alone = parseaddr(value)
    is_whole = bool(address_alone.partition("@")[0] and address_alone.partition("@")[2])
    return (
        value if is_whole and "\n" not in value else stop(f"{name} is not a mail address such as redactie@example.nl")
    )


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
    # In memory every connection would have a database of its own.
    if parsed.get("NAME") in (None, "", ":memory:"):
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
        settings = env.email(name)
        if settings.get("EMAIL_HOST"):
            return settings
    except (ImproperlyConfigured, ValueError, KeyError):
        pass
    stop(f"{name} is not the address of a mail server such as smtp+tls://user:password@host:587")
