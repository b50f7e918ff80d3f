"""A server of a test's own, which may be paused, stopped and killed."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.server import ROOT, free_port

TOOL = ROOT / ".ci" / "elasticsearch" / "elasticsearch"
UNPACKED = Path(os.environ.get("ES_DIR", "/var/tmp/elasticsearch-test")) / "server"  # noqa: S108


@dataclass(frozen=True)
class OwnServer:
    """`nodes` of one cluster on this machine; the first has number 1."""

    folder: Path
    port: int
    nodes: int

    @property
    def address(self) -> str:
        return ",".join(f"http://127.0.0.1:{self.port + number}" for number in range(self.nodes))

    def tell(self, *command: str) -> None:
        """start, stop, kill, restart, pause, resume: see the tool."""
        ports = {"ES_PORT": str(self.port), "ES_TRANSPORT_PORT": str(self.port + 100), "ES_HEAP": "300m"}
        env = os.environ | {"ES_DIR": str(self.folder), "ES_HOME": str(UNPACKED), **ports}
        subprocess.run([TOOL, *command], env=env, check=True, capture_output=True, timeout=240)


@contextmanager
def own_server(nodes: int) -> Iterator[OwnServer]:
    # The server runs as another account, which does not see pytest's folders.
    folder = Path(tempfile.mkdtemp(prefix="elasticsearch-", dir="/var/tmp"))
    folder.chmod(0o755)
    server = OwnServer(folder, free_port(), nodes)
    try:
        server.tell("start", str(nodes))
        yield server
    finally:
        server.tell("clean")
        shutil.rmtree(folder, ignore_errors=True)
