"""Maps of made-up services on disk, and the steps of a measurement, each in a process of its own."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.server import ROOT, environment, prepare

SETTINGS = {"DJANGO_SETTINGS_MODULE": "tests.search.bench.settings", "DATABASE_URL": ""}
MUNICIPALITY = "lagewaard"


@dataclass(frozen=True)
class MadeUpMap:
    """A folder with a database of so many services; `more` are variables for its processes."""

    var_dir: Path
    count: int
    more: dict[str, str] = field(default_factory=dict)

    @property
    def variables(self) -> dict[str, str]:
        return SETTINGS | self.more

    def using(self, **more: str) -> "MadeUpMap":
        """The same map in another setting, for example without the model."""
        return MadeUpMap(self.var_dir, self.count, self.more | more)

    def measure(self, step: str, *arguments: Any) -> dict[str, Any]:
        """What a step of `tests.search.bench.steps` tells, as JSON in its last line."""
        command = [sys.executable, "-m", "tests.search.bench.run", step, *map(str, arguments)]
        return json.loads(self._run(command).splitlines()[-1])

    def manage(self, *arguments: Any) -> str:
        return self._run([sys.executable, "manage.py", *map(str, arguments)])

    def _run(self, command: list[str]) -> str:
        env = environment(self.var_dir, **self.variables) | {"OMP_NUM_THREADS": "1"}
        done = subprocess.run(command, cwd=ROOT, env=env, check=False, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"{' '.join(command[1:])}\n{done.stderr[-3_000:]}")
        return done.stdout


def starting_map(var_dir: Path, frontend: Path) -> MadeUpMap:
    """The two municipalities of the start."""
    prepare(var_dir, frontend, **SETTINGS)
    return MadeUpMap(var_dir, 0)


def large_town(start: MadeUpMap, var_dir: Path, count: int) -> MadeUpMap:
    """All services in one municipality: nothing is easier for a search than to leave out another's."""
    made = _copy(start, var_dir, count)
    made.manage("generate_services", "--count", count, "--municipality", MUNICIPALITY, "--without-index")
    made.measure("vectors", MUNICIPALITY)
    return made


def country(start: MadeUpMap, var_dir: Path, count: int, municipalities: int) -> MadeUpMap:
    """As many municipalities as so many services are for."""
    made = _copy(start, var_dir, count)
    made.manage("generate_services", "--count", count, "--municipalities", municipalities, "--without-index")
    return made


def _copy(start: MadeUpMap, var_dir: Path, count: int) -> MadeUpMap:
    shutil.copytree(start.var_dir, var_dir, symlinks=True, ignore=shutil.ignore_patterns("index"))
    return MadeUpMap(var_dir, count, start.more)


def elasticsearch_url() -> str:
    return os.environ.get("ELASTICSEARCH_TEST_URL", "")
