"""A piece of a page in which each hard word, where it first stands, is a button that explains it."""

from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from home.languages import direction
from home.plain_words.lexicon import Lexicon, Word
from home.plain_words.walk import change_texts
from home.texts import fill


def explain(html: str, language: str, lexicon: Lexicon, municipality: str = "") -> SafeString:
    """The same HTML with a button for the first use of each word; a word in a heading or a link stays as it is."""
    explained: set[int] = set()

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

    return mark_safe(change_texts(html, language, with_buttons))  # noqa: S308


def _button(word: Word, about: dict[str, str], text_language: str, language: str) -> str:
    context = about | {
        "word": word,
        "text_lang": text_language if text_language != language else "",
        "lang": language,
        "dir": direction(language),
        "meaning_lang": word.lang if word.lang != language else "",
    }
    return render_to_string("components/plain_word.html", context).strip()
