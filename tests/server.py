"""The production server as `make run` starts it, on data of its own, for tests that look from outside."""

import os
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parents[1]
PATIENCE_SECONDS = 120


@dataclass(frozen=True)
class PortalServer:
    """Where the two sites answer."""

    port: int

    @property
    def almere(self) -> str:
        return f"http://localhost:{self.port}"

    @property
    def lagewaard(self) -> str:
        return f"http://lagewaard.localhost:{self.port}"


def environment(var_dir: Path, **more: str) -> dict[str, str]:
    return os.environ | {
        "DJANGO_SETTINGS_MODULE": "portal.settings.dev",
        "VAR_DIR": str(var_dir),
        "TODAY": "2026-11-26",
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        **more,
    }


def prepare(var_dir: Path, frontend: Path, **more: str) -> None:
    """Bring the folder to where a server can start; a second call finds everything done."""
    var_dir.mkdir(parents=True, exist_ok=True)
    if not (var_dir / "frontend").exists():
        (var_dir / "frontend").symlink_to(frontend)
    command = [sys.executable, "manage.py", "start_up"]
    subprocess.run(command, cwd=ROOT, env=environment(var_dir, **more), check=True, capture_output=True, text=True)


def tell_shell(var_dir: Path, code: str, **more: str) -> None:
    """Run Python on the data of this server."""
    command = [sys.executable, "manage.py", "shell", "--verbosity", "0", "--command", code]
    subprocess.run(command, cwd=ROOT, env=environment(var_dir, **more), check=True, capture_output=True, text=True)


def start(var_dir: Path, **more: str) -> tuple[subprocess.Popen, PortalServer]:
    port = free_port()
    server = PortalServer(port)
    command = [sys.executable, "-m", "gunicorn", "-c", "python:portal.server"]
    settings = environment(var_dir, PORT=str(port), SITE_URL=server.almere, WEB_WORKERS="1", **more)
    process = subprocess.Popen(command, cwd=ROOT, env=settings)
    wait_for(f"{server.almere}/health/live", process)
    return process, server


def stop(process: subprocess.Popen) -> None:
    """With what it was busy with done; on a busy machine that takes longer than the half minute a server gives it."""
    process.terminate()
    process.wait(timeout=60)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(address: str, process: subprocess.Popen) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        try:
            with urlopen(address, timeout=2):  # noqa: S310
                return
        except (URLError, TimeoutError, ConnectionError):
            time.sleep(0.1)
    process.terminate()
    raise RuntimeError(f"No answer from {address} within {PATIENCE_SECONDS} s")
