"""What development and tests need and production must not have."""

import os
import secrets
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from portal.settings.values import stop


def secret_key(path: Path) -> str:
    """The key in this file, made on the first call."""
    key = path.read_text() if path.exists() else ""
    return key or make_secret_key(path)


def make_secret_key(path: Path) -> str:
    """Written beside its place and then put there: a disk that is full leaves no empty key behind."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        fresh.touch(mode=0o600)
        fresh.write_text(secrets.token_urlsafe(48))
        fresh.replace(path)
        return path.read_text()
    except OSError as error:
        fresh.unlink(missing_ok=True)
        stop(f"{path} cannot be written: {error.strerror}")


def fixed_now(value: str) -> datetime | None:
    """The moment that the clock stands at; a bare date means noon in Amsterdam. Empty: the real time.

    >>> fixed_now("2026-11-26").isoformat()
    '2026-11-26T12:00:00+01:00'
    """
    if not value:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        stop(f"TODAY is not a date or time: {value!r}")
    if len(value) == len("2026-11-26"):
        moment = moment.replace(hour=12)
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo("Europe/Amsterdam"))
