"""Whether every text of the source has its translation: Dutch for all, Arabic for what visitors read."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Message
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("nl", "ar")
# Read by editors alone, who work in Dutch; so are the names of fields, which models hold.
FOR_EDITORS = (
    "editing/",
    "exchange/",
    "exchange_desk/",
    "loading/",
    "management/",
    "migrations/",
    "models/",
    "_admin/",
    "wagtailadmin/",
    "rights/",
    "moderation/",
    "listing_checks/",
    "merging/",
    "reports/",
    "statistics/",
    "partners/",
    "claims/",
    "accounts/",
    "translations/",
    "templates/account/",
    "templates/allauth/",
    "templates/mfa/",
    "wagtail_hooks.py",
    "home/blocks/",
    "home/desk/",
    "apps.py",
    "settings/",
)


def faults(catalogues: Path, language: str) -> Iterator[str]:
    path = catalogues / language / "LC_MESSAGES" / "django.po"
    with path.open("rb") as text:
        catalogue = read_po(text, locale=language)
    for message in catalogue:
        if not message.id or (language != "nl" and is_for_editors(message)):
            continue
        shown = message.id if isinstance(message.id, str) else message.id[0]
        where = f"{language}: {shown!r} ({', '.join(file for file, _line in message.locations[:2])})"
        if message.fuzzy:
            yield f"{where} is only guessed"
        elif not message.string or not all(as_tuple(message.string)):
            yield f"{where} is missing"
        else:
            yield from (f"{where} {fault}" for fault in message.check(catalogue))


def as_tuple(text: str | tuple[str, ...]) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)


def is_for_editors(message: Message) -> bool:
    return all(any(part in file for part in FOR_EDITORS) for file, _line in message.locations)


def collect(folder: Path) -> None:
    """Copy what git knows into the folder and gather its texts there, so that the checkout stays as it is."""
    wanted = ["*.py", "*.html", "*.txt", "*.po"]
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *wanted]
    listed = subprocess.run(listing, cwd=ROOT, check=True, capture_output=True, text=True).stdout  # noqa: S603
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file() and not name.startswith(("tests/", ".ci/")):
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, target)
    for language in LANGUAGES:
        (folder / "locale" / language / "LC_MESSAGES").mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "django", "makemessages", "--locale", "nl", "--locale", "ar", "--no-obsolete"]
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)  # noqa: S603


def main() -> int:
    if not shutil.which("xgettext"):
        sys.stdout.write("Not checked: gettext is not installed (Debian: apt-get install gettext)\n")
        return int(os.environ.get("CI") == "true")
    with tempfile.TemporaryDirectory() as name:
        collect(Path(name))
        found = [fault for language in LANGUAGES for fault in faults(Path(name) / "locale", language)]
    sys.stdout.writelines(f"{fault}\n" for fault in found)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
