"""Catalogues are compiled where a machine has no gettext."""

import gettext
import os

from portal.translations import compile_catalogues

CATALOGUE = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "%(count)d place"
msgid_plural "%(count)d places"
msgstr[0] "%(count)d plek"
msgstr[1] "%(count)d plekken"

#, fuzzy
msgid "Search"
msgstr "Geraden"
"""


def write_catalogue(folder):
    source = folder / "nl" / "LC_MESSAGES" / "django.po"
    source.parent.mkdir(parents=True)
    source.write_text(CATALOGUE)
    return source


def test_a_compiled_catalogue_translates_plurals_and_leaves_guesses_out(tmp_path):
    source = write_catalogue(tmp_path)

    compile_catalogues(tmp_path)

    with source.with_suffix(".mo").open("rb") as compiled:
        texts = gettext.GNUTranslations(compiled)
    assert texts.ngettext("%(count)d place", "%(count)d places", 2) == "%(count)d plekken"
    assert texts.gettext("Search") == "Search"


def test_only_what_changed_is_compiled_again(tmp_path):
    source = write_catalogue(tmp_path)
    compile_catalogues(tmp_path)

    assert compile_catalogues(tmp_path) == []
    os.utime(source, (2_000_000_000, 2_000_000_000))
    assert compile_catalogues(tmp_path) == [source.with_suffix(".mo")]
