"""Catalogues are compiled where a machine has no gettext."""

import gettext
import os
from collections import defaultdict

import pytest
from babel.messages.pofile import read_po

from portal.translations import LOCALE_DIR, compile_catalogues

# Texts that really say the same; in `makemessages` a guess from a text that is alike looks just like these.
SAME = [
    {"all", "all ages"},
    {"checked at", "checked on"},
    {"checked", "mark as reviewed"},
    {"content", "contents"},
    {"dates with other hours", "days with other hours"},
    {"free", "free of charge"},
    {"from", "by"},
    {"glossary terms", "glossary"},
    {"how do you apply?", "how do you sign up?"},
    {"keep it", "leave it"},
    {"merged service", "merged services"},
    {"not known", "unknown"},
    {"once", "once only"},
    {"one phrase a line.", "one word or phrase a line."},
    {"access route", "access routes"},
    {"explanation", "explanations"},
    {"proposed", "suggestion"},
    {"read this page in %(language)s", "read this page in: %(language)s"},
    {"read", "things to read"},
    {"remove:", "take away:"},
    {"sign up", "how to apply"},
    {"term", "glossary term"},
    {"the whole entry", "the whole listing"},
    {"too late", "overdue"},
    {"viewed", "seen"},
    {"what is it?", "what is this?"},
    {"what to do", "what you can do"},
    {"years", "year"},
]

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


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_no_text_has_the_translation_of_another(language: str):
    with (LOCALE_DIR / language / "LC_MESSAGES" / "django.po").open("rb") as text:
        catalogue = read_po(text, locale=language)
    texts_by_translation: dict[str, set[str]] = defaultdict(set)
    for message in catalogue:
        if message.id and message.string and isinstance(message.id, str):
            texts_by_translation[message.string].add(message.id.lower())

    assert [texts for texts in texts_by_translation.values() if len(texts) > 1 and texts not in SAME] == []
