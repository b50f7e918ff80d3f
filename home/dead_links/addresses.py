"""The addresses of other sites that a page names."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from django.db import models
from wagtail.fields import StreamField
from wagtail.models import Page

# As rich text keeps it; a link to a page or document of our own has no address there.
HREF = re.compile(r'<a\b[^>]*\bhref="([^"]*)"')
OUTSIDE = ("http://", "https://")
MOST_OF_A_PAGE = 200


def outside_addresses(page: Page) -> list[str]:
    """Each once, in the order of the page of its own kind."""
    found: dict[str, None] = {}
    for field in page._meta.concrete_fields:
        if isinstance(field, StreamField):
            found |= dict.fromkeys(named_in(list(getattr(page, field.name).raw_data)))
        elif isinstance(field, models.URLField):
            found |= dict.fromkeys(filter(is_outside, [getattr(page, field.name) or ""]))
    return list(found)[:MOST_OF_A_PAGE]


def named_in(value: Any) -> Iterator[str]:
    """
    >>> list(named_in([{"type": "paragraph", "value": '<p><a href="https://a.nl/?b&amp;c">a</a></p>'}]))
    ['https://a.nl/?b&c']
    """
    if isinstance(value, str):
        yield from filter(is_outside, [value, *map(unescape, HREF.findall(value))])
    elif isinstance(value, list):
        for item in value:
            yield from named_in(item)
    elif isinstance(value, dict):
        yield from named_in(list(value.values()))


def is_outside(text: str) -> bool:
    return text.startswith(OUTSIDE) and not any(letter.isspace() for letter in text)
