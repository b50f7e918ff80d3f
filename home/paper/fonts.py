"""The fonts of the site for paper: the files that browsers get, one for each script, cut to two weights once."""

import os
import tempfile
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage

FOLDER = "fonts"
TEXT = "commissioner"
# By family in the PDF: the file, in the order in which a sign that one lacks is looked for in the next.
FILES = {
    TEXT: "commissioner-latin-wght-normal.woff2",
    "latin-ext": "commissioner-latin-ext-wght-normal.woff2",
    "cyrillic": "commissioner-cyrillic-wght-normal.woff2",
    "arabic": "vazirmatn-arabic-wght-normal.woff2",
}
REGULAR, BOLD = 400, 700


class FontsMissingError(Exception):
    """The front end was not built, so there are no fonts."""


def font_file(family: str, weight: int) -> Path:
    """A font of one weight; making it takes a second, so it is kept beside the database."""
    source = font_source(FILES[family])
    kept = settings.VAR_DIR / "paper-fonts" / f"{source.stem}-{weight}-{int(source.stat().st_mtime)}.ttf"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        cut(source, weight, kept)
    return kept


def font_source(name: str) -> Path:
    """Where the front end was built, or else, as in the image, where its files were collected.

    Raises `FontsMissingError`.
    """
    if built := finders.find(f"{FOLDER}/{name}"):
        return Path(built)
    try:
        collected = Path(staticfiles_storage.path(staticfiles_storage.stored_name(f"{FOLDER}/{name}")))
    except ValueError:
        raise FontsMissingError from None
    if not collected.exists():
        raise FontsMissingError
    return collected


def cut(source: Path, weight: int, target: Path) -> None:
    """Two processes may do this at once: each writes its own file, and the last one stays."""
    # Only needed after an upgrade, so it does not make every start of the site slower.
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    font = instantiateVariableFont(TTFont(source), {"wght": weight})
    font.flavor = None
    handle, name = tempfile.mkstemp(dir=target.parent, suffix=".part")
    with os.fdopen(handle, "wb") as file:
        font.save(file)
    os.replace(name, target)
