"""The tool that starts a real Elasticsearch for tests; what it fetches and runs is replaced here."""

import os
import subprocess
from pathlib import Path

from tests.server import ROOT

TOOL = ROOT / ".ci" / "elasticsearch" / "elasticsearch"
# Unpacks a server that has no more than what the tool looks at.
MAVEN = """#!/usr/bin/env bash
for word in "$@"; do case $word in -Dout=*) out=${word#-Dout=} ;; esac; done
mkdir -p "$out/sonarqube-1/elasticsearch/lib" && touch "$out/sonarqube-1/elasticsearch/lib/elasticsearch-8.19.0.jar"
"""


def test_its_folders_are_made_with_those_that_they_lie_in(tmp_path: Path):
    maven, server, data = tmp_path / "bin" / "mvn", tmp_path / "of" / "the" / "server", tmp_path / "of" / "a" / "test"
    maven.parent.mkdir()
    maven.write_text(MAVEN)
    maven.chmod(0o755)
    places = {"ES_HOME": str(server), "ES_DIR": str(data), "ES_JAVA_HOME": str(tmp_path), "ES_USER": "nobody"}
    env = os.environ | places | {"PATH": f"{maven.parent}:{os.environ['PATH']}"}

    subprocess.run([TOOL, "install"], env=env, check=True, capture_output=True)
    # There is no Java: it ends where the first node would begin.
    subprocess.run([TOOL, "start", "1"], env=env | {"ES_DIR": str(data / "other" / "one")}, capture_output=True)

    assert (server / "lib").is_dir()
    assert (data / "other" / "one" / "nodes").read_text() == "1\n"
