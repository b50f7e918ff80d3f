"""What people can set or read about is written down."""

import re
from pathlib import Path

from django.core.management import get_commands, load_command_class

ROOT = Path(__file__).resolve().parents[2]
READ_BY_ENV = re.compile(
    r"""(?:env(?:\.\w+)?|environ\.get|required|addresses?|database|email|number|boolean|choices?|index_prefix)
    \(\s*"([A-Z][A-Z_]+)\"""",
    re.VERBOSE,
)
APPS = ("portal", "search", "home", "sociale_kaart")
LINK = re.compile(r"\]\(([^)#:]+)\)")


def test_every_variable_of_the_environment_is_documented():
    sources = [*(ROOT / "portal" / "settings").glob("*.py"), ROOT / "portal" / "server.py"]
    names = {name for source in sources for name in READ_BY_ENV.findall(source.read_text())}
    documented = (ROOT / "docs" / "configuration.md").read_text()

    assert len(names) > 10
    assert {name for name in names if f"`{name}`" not in documented} == set()


def test_no_variable_is_documented_twice():
    names = re.findall(r"^\| `([A-Z_]+)`", (ROOT / "docs" / "configuration.md").read_text(), re.MULTILINE)

    assert len(names) > 10
    assert [name for name in names if names.count(name) > 1] == []


def test_every_argument_of_a_command_says_what_it_is():
    ours = {name: app for name, app in get_commands().items() if app in APPS}
    actions = {
        f"{name} {action.dest}": action.help
        for name, app in ours.items()
        for action in load_command_class(app, name).create_parser("manage.py", name)._actions
    }

    assert len(ours) > 10
    assert [argument for argument, told in actions.items() if not told] == []


def test_every_link_between_documents_leads_to_a_file():
    documents = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]
    links = [(document, link) for document in documents for link in LINK.findall(document.read_text())]

    broken = [f"{document.name}: {link}" for document, link in links if not (document.parent / link).exists()]

    assert len(links) > 10
    assert broken == []


def test_every_target_of_the_makefile_says_what_it_does():
    text = (ROOT / "Makefile").read_text()

    for target in ("run", "dev", "test", "lint", "bench", "bench-large", "audit", "help"):
        assert re.search(rf"^{target}:.*## \w", text, re.MULTILINE), target
