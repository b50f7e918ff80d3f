"""npm packages are fetched from a registry that a new machine meets with an empty cache."""

import base64
import hashlib
import io
import json
import tarfile
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from portal.frontend.packages import install

NAME, VERSION = "leaf", "1.0.0"


def tarball() -> bytes:
    """A package as npm packs it."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        for path, content in (("package.json", json.dumps({"name": NAME, "version": VERSION})), ("a.css", "a {}")):
            entry = tarfile.TarInfo(f"package/{path}")
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content.encode()))
    return packed.getvalue()


PACKED = tarball()
INTEGRITY = "sha512-" + base64.b64encode(hashlib.sha512(PACKED).digest()).decode()


class Registry(BaseHTTPRequestHandler):
    """Stumbles over the first question, as a busy registry does."""

    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        if len(self.asked) == 1:
            self.send_error(503)
            return
        here = f"http://{self.headers['Host']}/{NAME}-{VERSION}.tgz"
        about = {"name": NAME, "version": VERSION, "dist": {"tarball": here, "integrity": INTEGRITY}}
        named = {"name": NAME, "dist-tags": {"latest": VERSION}, "versions": {VERSION: about}}
        self.send_response(200)
        self.end_headers()
        self.wfile.write(PACKED if self.path.endswith(".tgz") else json.dumps(named).encode())

    def log_message(self, *arguments: object) -> None:
        """Nothing in the output of the tests."""


@pytest.fixture
def registry(monkeypatch, tmp_path: Path) -> Iterator[list[str]]:
    """What it was asked for."""
    handler = type("OneRegistry", (Registry,), {"asked": []})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("npm_config_registry", f"http://127.0.0.1:{server.server_port}/")
    monkeypatch.setenv("npm_config_cache", str(tmp_path / "cache"))
    yield handler.asked
    server.shutdown()
    server.server_close()


def test_packages_come_in_with_an_empty_cache_also_when_the_registry_stumbles(registry, tmp_path: Path):
    root = {"name": "x", "dependencies": {NAME: VERSION}}
    entry = {"version": VERSION, "integrity": INTEGRITY}
    lock = {"name": "x", "lockfileVersion": 3, "packages": {"": root, f"node_modules/{NAME}": entry}}
    (tmp_path / "package.json").write_text(json.dumps(root))
    (tmp_path / "package-lock.json").write_text(json.dumps(lock))

    assert install(tmp_path)

    assert (tmp_path / "node_modules" / NAME / "a.css").read_text() == "a {}"
    assert len(registry) >= 2
