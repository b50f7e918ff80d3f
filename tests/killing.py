"""Kills an action at its writes, one after the other: `python -m tests.killing step module action seen [arguments]`.

`action` runs in a process that is really killed, the first time before its first write, then `step` writes further on,
and so on; before and after a commit count as well. After each death `seen` tells what is in the database. It ends when
the action runs to its end. Where a part of the action stays done, each round goes on where the last one was killed.
"""

import gc
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

import django
from django.conf import settings
from django.db import connection, connections
from django.db.backends.base.base import BaseDatabaseWrapper

WRITES = ("INSERT", "UPDATE", "DELETE")
MOST = 400


def at_writes(action: Callable, seen: Callable, *arguments: object, step: int = 1) -> list[Any]:
    """What `seen` told after each death, and last after the action that ran to its end."""
    from tests import second_process

    names = (action.__module__, action.__name__, seen.__name__)
    process = second_process.start("-m", "tests.killing", step, *names, *arguments)
    try:
        said, errors = process.communicate(timeout=120)
    except subprocess.TimeoutExpired:
        second_process.end(process)
        raise
    assert process.returncode == 0, errors
    return [json.loads(line) for line in said.splitlines()]


def main(step: int, module: str, action: str, seen: str, arguments: Sequence[str]) -> None:
    django.setup()
    found = import_module(module)
    # What each child would otherwise wait for.
    import_module(settings.ROOT_URLCONF)
    gc.freeze()
    for moment in range(1, MOST, step):
        connections.close_all()
        child = os.fork()
        if not child:
            die_at(moment)
            getattr(found, action)(*arguments)
            os._exit(0)
        _child, status = os.waitpid(child, 0)
        print(json.dumps(getattr(found, seen)()), flush=True)  # noqa: T201
        if os.WIFEXITED(status):
            sys.exit(os.WEXITSTATUS(status))
    sys.exit("The action did not come to its end.")


def die_at(moment: int) -> None:
    """End this process, as the power would, at its write of this number."""
    passed = 0

    def pass_one() -> None:
        nonlocal passed
        passed += 1
        if passed == moment:
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(execute: Callable, sql: str, *rest: Any) -> Any:
        if sql.lstrip().upper().startswith(WRITES):
            pass_one()
        return execute(sql, *rest)

    commit = BaseDatabaseWrapper._commit

    def committing(self: BaseDatabaseWrapper) -> None:
        pass_one()
        commit(self)
        pass_one()

    BaseDatabaseWrapper._commit = committing
    connection.execute_wrappers.append(watch)


if __name__ == "__main__":
    main(int(sys.argv[1]), *sys.argv[2:5], sys.argv[5:])
