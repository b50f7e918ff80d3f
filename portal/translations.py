"""Compiles the message catalogues that changed: `python -m portal.translations`. No system package is needed."""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALE_DIR = Path(__file__).resolve().parents[1] / "locale"


def compile_catalogues(folder: Path = LOCALE_DIR) -> list[Path]:
    """Write the binary catalogue beside each text catalogue that is newer; tells which were written."""
    return [_compile(source) for source in _outdated(folder)]


def _outdated(folder: Path) -> Iterator[Path]:
    for source in sorted(folder.glob("*/LC_MESSAGES/*.po")):
        compiled = source.with_suffix(".mo")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            yield source


def _compile(source: Path) -> Path:
    """Replace in one step: a second process may be reading or doing the same."""
    with source.open("rb") as text:
        catalogue = read_po(text, locale=source.parts[-3], domain=source.stem)
    with tempfile.NamedTemporaryFile(dir=source.parent, suffix=".tmp", delete=False) as binary:
        write_mo(binary, catalogue)
    compiled = source.with_suffix(".mo")
    os.replace(binary.name, compiled)
    compiled.chmod(0o644)
    return compiled


if __name__ == "__main__":
    for written in compile_catalogues():
        sys.stdout.write(f"Compiled {written.relative_to(LOCALE_DIR.parent)}\n")
