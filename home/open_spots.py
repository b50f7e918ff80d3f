"""Spots in a text, such as `[name of the owner]`, that whoever owns the site fills in before visitors read them."""

import re
from collections.abc import Iterable
from dataclasses import replace

from django.utils.safestring import mark_safe

from home.pages.text_parts import Part

OPEN_SPOT = re.compile(r"\[([^\[\]<>]{1,200})\]")
# Text around a spot, without the end of another sentence; it never reaches over a tag.
_REST = r"(?:[^.!?؟<>\[\]]|[.!?؟](?!\s|<|$))*"
OPEN_SENTENCE = re.compile(rf"(?<![^.!?؟>])\s*{_REST}(?:\[[^\[\]<>]{{1,200}}\]{_REST})+[.!?؟]?")


def open_spots(texts: Iterable[str]) -> tuple[str, ...]:
    """What is still to be filled in, in the order of reading.

    >>> open_spots(["We wissen het na [termijn].", "De site staat bij [naam], ook na [termijn]."])
    ('termijn', 'naam')
    """
    return tuple(dict.fromkeys(spot for text in texts for spot in OPEN_SPOT.findall(text)))


def without_open_sentences(text: str) -> str:
    """The text, or HTML, without the sentences in which something is still open.

    >>> without_open_sentences("Schrijf ons. We antwoorden binnen [termijn]. Dank je.")
    'Schrijf ons. Dank je.'
    """
    return OPEN_SENTENCE.sub("", text).strip() if "[" in text else text


def filled_in(parts: Iterable[Part]) -> tuple[Part, ...]:
    """A running text as visitors read it; a heading with nothing left under it goes too."""
    shown: list[Part] = []
    for part in map(_closed, parts):
        if not (part.text or re.sub(r"<[^>]*>", "", part.html).strip() or part.points):
            continue
        if part.kind == "heading" and shown and shown[-1].kind == "heading":
            shown.pop()
        shown.append(part)
    while shown and shown[-1].kind == "heading":
        shown.pop()
    return tuple(shown)


def _closed(part: Part) -> Part:
    points = tuple(point for point in map(without_open_sentences, part.points) if point)
    html = mark_safe(without_open_sentences(part.html))  # noqa: S308
    return replace(part, text=without_open_sentences(part.text), html=html, points=points)
