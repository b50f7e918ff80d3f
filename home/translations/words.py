"""What a page says, without its form: the words that a translator translates."""

from collections.abc import Iterator
from functools import cache
from html import unescape
from typing import Any

from django.db import models
from django.utils.html import strip_tags
from wagtail.fields import StreamField
from wagtail.models import Page

from home.loading.page_values import plain
from sociale_kaart.translations.following import Words

OF_EVERY_PAGE = ("title", "seo_title", "search_description")
# Addresses, and who reviews: no text.
NO_WORDS = (models.URLField, models.EmailField, models.SlugField)
NOT_TRANSLATED = ("reviewer",)


@cache
def fields_with_words(model: type[Page]) -> tuple[models.Field, ...]:
    every = {field.name for field in Page._meta.get_fields()} - set(OF_EVERY_PAGE)
    return tuple(
        field
        for field in model._meta.concrete_fields
        if isinstance(field, models.CharField | models.TextField | StreamField)
        and not isinstance(field, NO_WORDS)
        and not field.choices
        and field.name not in every
        and field.name not in NOT_TRANSLATED
    )


def words_of(page: Page) -> Words:
    """The filled in texts of a page of its own kind; its links, pictures and numbers are no words."""
    found = {field.name: words_in(getattr(page, field.name)) for field in fields_with_words(type(page))}
    return {name: text for name, text in found.items() if text.strip()}


def words_in(value: Any) -> str:
    return value or "" if isinstance(value, str | None) else "\n".join(strings(plain(list(value.raw_data))))


def strings(value: Any) -> Iterator[str]:
    """
    >>> list(strings([{"type": "heading", "value": "Slapen"}, {"type": "picture", "value": {"image": 3, "words": ""}}]))
    ['Slapen']
    """
    if isinstance(value, str):
        yield from filter(None, [unescape(strip_tags(value))])
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, dict):
        yield from strings(value["value"] if "type" in value and "value" in value else in_order(value))


def translation_of(source: Words, page: Page) -> Words:
    """As `words_of`; empty where the running text lacks or is still the Dutch one, as in a copy to be translated."""
    words = words_of(page)
    running = [field.name for field in fields_with_words(type(page)) if isinstance(field, StreamField)]
    wanted = [name for name in running if name in source]
    if wanted and all(name not in words or words[name] == source[name] for name in wanted):
        return {}
    return words


def in_order(value: dict[str, Any]) -> list[Any]:
    """The values of a block by name: in files and databases these stand in any order."""
    return [value[name] for name in sorted(value)]
