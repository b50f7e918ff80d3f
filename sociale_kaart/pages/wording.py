"""Texts of listings in the reader's language, or in Dutch and marked as such."""

from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language, get_language_info

from sociale_kaart.models.text import lines


@dataclass(frozen=True)
class Text:
    """Words of a listing. `lang` is None where they are in the language of the page.

    >>> Text("Wijkteam", "nl").attributes
    ' lang="nl" dir="ltr"'
    """

    text: str
    lang: str | None = None

    def __str__(self) -> str:
        return self.text

    @property
    def attributes(self) -> SafeString:
        """What an element that holds these words needs, so that they are read aloud in their own language."""
        if self.lang is None:
            return SafeString("")
        direction = "rtl" if get_language_info(self.lang)["bidi"] else "ltr"
        return format_html(' lang="{}" dir="{}"', self.lang, direction)

    @property
    def paragraphs(self) -> tuple["Text", ...]:
        return tuple(Text(line, self.lang) for line in lines(self.text))


def in_language(local: str | None, fallback: str | None) -> Text | None:
    """The local text, else the Dutch one; None when there is neither."""
    if local:
        return Text(local)
    if fallback:
        return Text(fallback, None if is_fallback_language() else settings.MODELTRANSLATION_DEFAULT_LANGUAGE)
    return None


def text_of(instance: object, field: str) -> Text | None:
    """A translated field of a listing."""
    return in_language(
        getattr(instance, f"{field}_{content_language()}"),
        getattr(instance, f"{field}_{settings.MODELTRANSLATION_DEFAULT_LANGUAGE}"),
    )


def content_language() -> str:
    """The language of the page, as far as listings are prepared for it."""
    language = get_language() or settings.MODELTRANSLATION_DEFAULT_LANGUAGE
    return language if language in settings.MODELTRANSLATION_LANGUAGES else settings.MODELTRANSLATION_DEFAULT_LANGUAGE


def is_fallback_language() -> bool:
    return content_language() == settings.MODELTRANSLATION_DEFAULT_LANGUAGE


def written(text: str) -> Text | None:
    """A text that listings keep in Dutch alone, such as a note in the words of the source."""
    return in_language(None, text)


def day_in_words(day: date) -> str:
    """A date as people here write it, in every language."""
    return date_format(day, "j F Y")
