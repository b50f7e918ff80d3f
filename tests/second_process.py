"""Python in a process of its own, at work on the test database: for tests that kill it in the middle."""

import os
import signal
import subprocess
import sys

from django.conf import settings
from django.db import connection


def start(*arguments: object) -> subprocess.Popen:
    """With these arguments of Python, say `"-c"` and code that begins with `django.setup()`."""
    return subprocess.Popen(
        [sys.executable, *map(str, arguments)],
        cwd=settings.BASE_DIR,
        env=os.environ | {"DATABASE_URL": address(), "DJANGO_SETTINGS_MODULE": "portal.settings.test"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A group of its own, which ends as a whole.
        start_new_session=True,
    )


def end(process: subprocess.Popen) -> None:
    """With all that it forked: a child would go on, in a database that another test has by then."""
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def address() -> str:
    """Of the test database, as the settings read it."""
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        return f"sqlite:///{name}"
    return f"{os.environ['DATABASE_URL'].rpartition('/')[0]}/{name}"
