"""Maps of made-up services on disk, and the steps of a measurement, each in a process of its own."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sociale_kaart.synthetic.ground import PREFIX
from tests.server import ROOT, environment, prepare

SETTINGS = {"DJANGO_SETTINGS_MODULE": "tests.search.bench.settings", "DATABASE_URL": ""}
# It has the second site; on a map of the country that site shows the first one asked.
MUNICIPALITY = "lagewaard"
# Which municipalities of a map of the country are asked, the largest first and a small one last.
ASKED = {
    20_000: ("groningen", "almere", "achtkarspelen", "ameland"),
    200_000: ("leeuwarden", "groningen", "almere", "vlieland"),
    1_000_000: ("sudwest-fryslan", "amsterdam", "rotterdam", "vlieland"),
}
# A map is whole when this file is in its folder.
WHOLE = "whole"


@dataclass(frozen=True)
class MadeUpMap:
    """A folder with a database of so many services; `more` are variables for its processes."""

    var_dir: Path
    count: int
    asked: tuple[str, ...] = (MUNICIPALITY,)
    more: dict[str, str] = field(default_factory=dict)

    @property
    def variables(self) -> dict[str, str]:
        return SETTINGS | self.more

    def using(self, **more: str) -> "MadeUpMap":
        """The same map in another setting, for example without the model."""
        return replace(self, more=self.more | more)

    @property
    def slugs(self) -> str:
        """The municipalities that are asked, as steps of a measurement take them."""
        return ",".join(self.asked)

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


@dataclass(frozen=True)
class Maps:
    """Every map in a folder of its own below `home`, made once; a map that is whole is used again."""

    home: Path
    frontend: Path

    def start(self) -> MadeUpMap:
        """The two municipalities of the start."""
        var_dir = self.home / "start"
        self._whole(var_dir, lambda: prepare(var_dir, self.frontend, **SETTINGS))
        return MadeUpMap(var_dir, 0)

    def town(self, count: int) -> MadeUpMap:
        """All services in one municipality: nothing can be left out as another's."""
        made = MadeUpMap(self.home / f"town-{count}", count)
        self._whole(made.var_dir, lambda: self._fill(made, "--municipality", MUNICIPALITY))
        return made

    def country(self, count: int) -> MadeUpMap:
        """As many real municipalities as so many services are for, of very different size."""
        asked = tuple(f"{PREFIX}-{name}" for name in ASKED[count])
        made = MadeUpMap(self.home / f"country-{count}", count, asked)
        self._whole(made.var_dir, lambda: self._fill(made))
        return made

    def _fill(self, made: MadeUpMap, *where: str) -> None:
        self._copy_start(made.var_dir)
        made.manage("generate_services", "--count", made.count, "--without-index", *where)
        for slug in made.asked:
            made.measure("vectors", slug)
        # Before the index is made, for that holds the pages of a site.
        made.measure("site", made.asked[0])

    def _copy_start(self, var_dir: Path) -> None:
        shutil.copytree(self.start().var_dir, var_dir, symlinks=True, ignore=shutil.ignore_patterns("index", WHOLE))

    @staticmethod
    def _whole(var_dir: Path, make: Callable[[], object]) -> None:
        if (var_dir / WHOLE).exists():
            return
        shutil.rmtree(var_dir, ignore_errors=True)
        make()
        (var_dir / WHOLE).touch()


def elasticsearch_url() -> str:
    return os.environ.get("ELASTICSEARCH_TEST_URL", "")
