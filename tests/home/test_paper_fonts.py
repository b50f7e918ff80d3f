"""The fonts for paper are found where the front end was built, and in an image that keeps its collected files alone."""

import shutil
from pathlib import Path

import pytest
from django.core.management import call_command

from home.paper.fonts import FILES, REGULAR, TEXT, FontsMissingError, font_file

FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
MANIFEST = {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}


@pytest.fixture
def image(settings, tmp_path) -> Path:
    """Collected files with hashes in their names, no built front end, and a folder of its own for what is written."""
    source = tmp_path / "built"
    shutil.copytree(Path(settings.FRONTEND_DIR) / "fonts", source / "fonts")
    settings.STATICFILES_FINDERS, settings.STATICFILES_DIRS = FINDERS, [source]
    settings.STATIC_ROOT, settings.VAR_DIR = tmp_path / "static", tmp_path / "var"
    settings.STORAGES = {**settings.STORAGES, "staticfiles": MANIFEST}
    call_command("collectstatic", interactive=False, verbosity=0)
    settings.STATICFILES_DIRS = []
    return tmp_path


def test_a_font_is_cut_from_the_collected_files_and_kept_with_what_the_program_writes(image):
    font = font_file(TEXT, REGULAR)

    assert font.is_relative_to(image / "var")
    assert font.stat().st_size > 10_000
    assert font_file(TEXT, REGULAR) == font


def test_without_any_fonts_it_says_so(image):
    shutil.rmtree(image / "static")

    for name in FILES:
        with pytest.raises(FontsMissingError):
            font_file(name, REGULAR)
