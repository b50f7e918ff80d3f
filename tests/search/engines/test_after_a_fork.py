"""A server that forks after it warmed up: no two processes may read answers from one connection."""

import subprocess
import sys

from django.conf import settings

# Nothing listens there, and nothing is sent: only whose client it is counts.
FORK = """
import os
from search.engines.elastic.server import client
before = client("http://127.0.0.1:9")
child = os.fork()
if not child:
    os._exit(client("http://127.0.0.1:9") is before)
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
raise SystemExit(status or client("http://127.0.0.1:9") is not before)
"""


def test_each_process_opens_connections_of_its_own():
    done = subprocess.run([sys.executable, "manage.py", "shell", "--command", FORK], cwd=settings.BASE_DIR, timeout=120)

    assert done.returncode == 0
