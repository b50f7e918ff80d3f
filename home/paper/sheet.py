"""What stands on a sheet, as values that know nothing of paper."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import unescape

from django.utils.html import strip_tags

from home.frame import Frame

PARAGRAPH_END = re.compile(r"</(?:p|li|h[1-6])>|<br\s*/?>")


@dataclass(frozen=True)
class SheetPart:
    """A heading with paragraphs, and questions with short answers below them."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Sheet:
    """`numbers` are lines for help now: name, number, when to call."""

    title: str
    intro: str
    lang: str
    is_from_right: bool
    site_name: str
    parts: tuple[SheetPart, ...]
    notes: tuple[str, ...] = ()
    numbers: tuple[tuple[str, str, str], ...] = ()
    numbers_title: str = ""


def sheet_of(
    frame: Frame, title: str, parts: Iterable[SheetPart], *, intro: str = "", notes: Iterable[str] = ()
) -> Sheet:
    """A sheet in the language of the site, with its numbers for help now."""
    return Sheet(
        title=title,
        intro=intro,
        lang=frame.lang,
        is_from_right=frame.dir == "rtl",
        site_name=frame.site_name,
        parts=tuple(parts),
        notes=tuple(notes),
        numbers=tuple((line.name, line.number, line.text) for line in frame.crisis.lines),
        numbers_title=frame.crisis.title,
    )


def paragraphs(html: str) -> tuple[str, ...]:
    """
    >>> paragraphs("<p>Eerst <b>dit</b>.</p><p>Dan&nbsp;dat.</p>")
    ('Eerst dit.', 'Dan dat.')
    """
    lines = (unescape(strip_tags(piece)).replace("\xa0", " ").strip() for piece in PARAGRAPH_END.split(html))
    return tuple(line for line in lines if line)
