"""What development and tests need and production must not have."""

import secrets
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from portal.settings.values import stop


def secret_key(path: Path) -> str:
    """The key in this file, made on the first call."""
    try:
        return path.read_text()
    except FileNotFoundError:
        key = secrets.token_urlsafe(48)
        path.touch(mode=0o600)
        path.write_text(key)
        return key


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
