"""The fonts of the site for paper: the files that browsers get, one for each script, cut to two weights once."""

import os
import tempfile
from pathlib import Path

from django.conf import settings

FOLDER = Path(settings.BASE_DIR) / "var" / "frontend" / "fonts"
KEPT = Path(settings.BASE_DIR) / "var" / "paper-fonts"
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
    source = FOLDER / FILES[family]
    try:
        made_for = int(source.stat().st_mtime)
    except FileNotFoundError:
        raise FontsMissingError from None
    kept = KEPT / f"{source.stem}-{weight}-{made_for}.ttf"
    if not kept.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        cut(source, weight, kept)
    return kept


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
