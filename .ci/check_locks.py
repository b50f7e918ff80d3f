"""Whether the lock files fit pyproject.toml: all pinned in range, with hashes, and no registry named."""

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
LOCKS = {"requirements.txt": (), "requirements-build.txt": ("build",), "requirements-dev.txt": ("build", "dev")}
PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^]]*])?==(\S+)(.*(?:\n    .*)*)", re.MULTILINE)


def faults() -> Iterator[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    for name, extras in LOCKS.items():
        text = (ROOT / name).read_text()
        pins = {canonicalize_name(pin): version for pin, version, _rest in PIN.findall(text)}
        wanted = [*project["dependencies"], *(r for extra in extras for r in project["optional-dependencies"][extra])]
        for requirement in map(Requirement, wanted):
            pinned = pins.get(canonicalize_name(requirement.name))
            if pinned is None:
                yield f"{name}: {requirement.name} is missing"
            elif not requirement.specifier.contains(pinned):
                yield f"{name}: {requirement.name} {pinned} is outside {requirement.specifier}"
        yield from (f"{name}: {pin} has no hash" for pin, _v, rest in PIN.findall(text) if "--hash=" not in rest)
        if "://" in text or re.search(r"^\s*--(?:extra-)?index-url|^\s*--find-links", text, re.MULTILINE):
            yield f"{name}: names a package registry"
    for name in ("package-lock.json", "tests/lighthouse/package-lock.json"):
        if re.search(r'"resolved":\s*"\w+://', (ROOT / name).read_text()):
            yield f"{name}: names a package registry"


if __name__ == "__main__":
    found = list(faults())
    sys.stdout.writelines(f"{fault}; run `make lock`\n" for fault in found)
    sys.exit(bool(found))
