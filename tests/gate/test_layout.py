"""The rooms of the house, and which way they may look."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = {"portal", "home", "sociale_kaart", "search", "templates", "static", "tests"}
BESIDE = {"docs", "locale", ".ci"}
# A file may hold these words only by being written on one machine. In two parts, so that this file passes.
MACHINE_PATHS = ("/wo" + "rk/", "/ro" + "ot/", "/Us" + "ers/", "/tm" + "p/w/")
REGISTRIES = ("pypi." + "org", "pythonhosted." + "org", "npmjs." + "org")


def tracked_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def test_every_folder_at_the_top_is_a_room_of_the_house():
    folders = {path.relative_to(ROOT).parts[0] for path in tracked_files() if path.parent != ROOT}

    assert folders <= ROOMS | BESIDE


def test_arrows_point_one_way():
    lint_imports = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run([lint_imports, "--no-cache"], cwd=ROOT, capture_output=True, text=True)

    assert run.returncode == 0, run.stdout


def test_no_file_names_a_machine_or_a_package_registry():
    words = re.compile("|".join(map(re.escape, MACHINE_PATHS + REGISTRIES)).encode())

    found = [str(path.relative_to(ROOT)) for path in tracked_files() if words.search(path.read_bytes())]

    assert found == []
