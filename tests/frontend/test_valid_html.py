"""The Nu HTML checker finds no fault in any page, in any state and language."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.test import Client

from tests.extra_pages import make_extra_pages
from tests.signing_in import sign_in
from tests.states import IN_LAGEWAARD, LANGUAGES, LINKS, STATES, State

CHECKER = Path(settings.BASE_DIR) / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
STYLE_GUIDE = "/beheer/stijlgids/?taal={}&stijl={}"
# With these answers we need no database and no host, so no test client can ask for them.
ALONE = ("400", "500", "503")


@pytest.fixture(scope="module")
def check() -> Callable[[Path], list[str]]:
    """Gives what the checker finds in a folder of pages."""
    java = shutil.which("java")
    if java is None or not CHECKER.exists():
        missing = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
        missing("no HTML checker: install Java 17 and `python -m portal.frontend --with-dev`")
    return lambda folder: faults(java, folder)


def faults(java: str, folder: Path) -> list[str]:
    # Errors alone: it also warns of `role="list"`, without which Safari does not call a list without bullets a list.
    options = ["--format", "json", "--errors-only", "--skip-non-html", "--stdout"]
    command = [java, "-Xss1m", "-jar", str(CHECKER), *options, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True)
    return [
        f"{Path(found['url']).name}:{found.get('lastLine')}: {found['message']} — {found.get('extract', '').strip()}"
        for found in json.loads(done.stdout)["messages"]
    ]


def asked(client: Client, state: State, path: str) -> HttpResponse:
    if state.posted is None:
        return client.get(path, headers=state.headers)
    return client.post(path, state.posted, headers=state.headers)


def answers(language: str) -> Iterator[tuple[str, bytes]]:
    """Each state with its page."""
    links = make_extra_pages()
    almere, lagewaard = Client(headers={"host": "localhost"}), Client(headers={"host": "lagewaard.localhost"})
    asks = [
        (almere, name, state, state.address(language)) for name, state in STATES.items() if language in state.languages
    ]
    asks += [(lagewaard, f"lagewaard {name}", state, state.address(language)) for name, state in IN_LAGEWAARD.items()]
    for name, state in LINKS.items():
        address = State(links[name.split(",")[0]]).address(language)
        asks.append((almere, f"link {name}", state, address))
    for client, name, state, path in asks:
        response = asked(client, state, path)
        assert response.status_code == state.status, (name, path)
        yield name, response.content


# English has the templates and the direction of Dutch: that is for the long checks.
@pytest.mark.parametrize("language", ["nl", pytest.param("en", marks=pytest.mark.audit), "ar"])
def test_every_page_is_valid_html(almere, lagewaard, check, tmp_path: Path, language):
    for name, content in answers(language):
        (tmp_path / f"{name}.html").write_bytes(content)

    assert check(tmp_path) == []


def test_the_style_guide_and_the_pages_without_a_site_are_valid_html(almere, check, client, tmp_path: Path):
    sign_in(client, get_user_model().objects.create_superuser("redactie", "r@example.org", "x"))
    for language in LANGUAGES:
        for brand in ("okepunt", "lagewaard"):
            answer = client.get(STYLE_GUIDE.format(language, brand))
            (tmp_path / f"{language}-{brand}.html").write_bytes(answer.content)
    for name in ALONE:
        (tmp_path / f"{name}.html").write_text(render_to_string(f"errors/{name}.html"))

    assert check(tmp_path) == []
