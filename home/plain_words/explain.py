"""A piece of a page in which each hard word, where it first stands, is a button that explains it.

Abbreviations that stand only where no button may, such as a heading or a link, are explained in a list at its end.
"""

from dataclasses import dataclass

from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from home.languages import direction
from home.plain_words.lexicon import Lexicon, Word
from home.plain_words.walk import change_texts
from home.texts import fill

MOST_IN_LIST = 20


@dataclass(frozen=True)
class Meaning:
    """A word of the list; `lang` is that of its meaning, empty where it is that of the page."""

    word: Word
    explanation: str
    lang: str


def explain(html: str, language: str, lexicon: Lexicon, municipality: str = "") -> SafeString:
    """The same HTML with a button for the first use of each word; below it the abbreviations that got none."""
    explained: set[int] = set()
    only_seen: dict[int, Word] = {}

    def see(text: str, text_language: str) -> None:
        found = (one.word for one in lexicon.find(text, text_language))
        only_seen.update((word.pk, word) for word in found if word.is_abbreviation)

    def with_buttons(text: str, text_language: str) -> str:
        pieces, place = [], 0
        for found in lexicon.find(text, text_language):
            if found.word.pk in explained:
                continue
            explained.add(found.word.pk)
            about = {
                "written": mark_safe(text[found.start : found.end]),  # noqa: S308 - escaped already, as all of the text
                "explanation": fill(found.word.explanation, municipality),
                "anchor": lexicon.anchors[found.word.pk],
            }
            pieces += [text[place : found.start], _button(found.word, about, text_language, language)]
            place = found.end
        return "".join([*pieces, text[place:]]) if pieces else text

    changed = change_texts(html, language, with_buttons, see)
    left = [word for word in only_seen.values() if word.pk not in explained][:MOST_IN_LIST]
    return mark_safe(changed + _list(left, language, municipality))  # noqa: S308


def _list(words: list[Word], language: str, municipality: str) -> str:
    meanings = [
        Meaning(word, fill(word.explanation, municipality), word.lang if word.lang != language else "")
        for word in words
    ]
    return render_to_string("components/words_here.html", {"meanings": meanings}) if meanings else ""


def _button(word: Word, about: dict[str, str], text_language: str, language: str) -> str:
    context = about | {
        "word": word,
        "text_lang": text_language if text_language != language else "",
        "lang": language,
        "dir": direction(language),
        "meaning_lang": word.lang if word.lang != language else "",
    }
    return render_to_string("components/plain_word.html", context).strip()
