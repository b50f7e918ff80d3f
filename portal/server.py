"""The production server: `gunicorn -c python:portal.server`. `HOST`, `PORT`, `WEB_WORKERS` and `WEB_THREADS` set it.

`START_UP=1` brings database, data, index and static files up to date first, for one machine alone.
"""

import gc
import importlib
import os
import sys

from gunicorn.arbiter import Arbiter
from gunicorn.http import message

from portal.log_lines import without_queries
from portal.settings.values import number


def read_settings(name: str) -> None:
    """Before all else: what is wrong with the settings stops the server in one line, not in a trace of calls."""
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        sys.exit(f"Cannot start: DJANGO_SETTINGS_MODULE names no settings: {name}")


def start_up() -> None:
    """What `manage.py start_up` does, before the program is loaded: a process of its own takes three seconds longer."""
    import django
    from django.core.management import CommandError, call_command
    from django.db import DatabaseError, connections

    django.setup()
    try:
        call_command("start_up")
    except (CommandError, DatabaseError) as error:
        sys.exit(f"Cannot start: {error}")
    # Workers are forked from here, and a connection is of one process.
    connections.close_all()


os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.dev")
read_settings(os.environ["DJANGO_SETTINGS_MODULE"])
if os.environ.get("START_UP") == "1":
    start_up()

bind = f"{os.environ.get('HOST', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
wsgi_app = "portal.wsgi"
worker_class = "gthread"
workers = number("WEB_WORKERS", 2, most=64, least=1)
threads = number("WEB_THREADS", 4, most=64, least=1)
timeout = 30
# Loaded once and then forked: half the memory, and a start that is twice as fast.
preload_app = True
# Workers are renewed now and then, not all at once.
max_requests, max_requests_jitter = 10_000, 1_000
# No file outside `var/`, and nobody steers the server from outside.
control_socket_disable = True

# What people look for stands in the address, so there is no access log, and a fault is logged without its query.
accesslog = None
loglevel = "warning"

# A question of 10,000 characters gets an answer of ours. Written as %XX it is this long, and the server's own
# ceiling (8,190) would send such a reader a bare "414".
limit_request_line = message.MAX_REQUEST_LINE = 131_072


def on_starting(server: Arbiter) -> None:
    server.log.error_log.addFilter(without_queries())


def when_ready(server: Arbiter) -> None:
    """Before the workers are forked, so that they share what the first visitors would each have waited for."""
    from search.warming import warm_up

    warm_up()
    # It stays for good: to look for garbage among it took half a second, in the middle of somebody's question.
    gc.collect()
    gc.freeze()
    port = bind.rpartition(":")[2]
    sys.stderr.write(f"Almere at http://localhost:{port}/ and Lagewaard at http://lagewaard.localhost:{port}/\n")
