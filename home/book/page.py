"""What the book shows."""

from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from home.book.chapters import chapters_of
from home.book.entries import entries_of
from home.frame import Frame
from home.pages.trail import page_head
from sociale_kaart.models import Area
from sociale_kaart.pages.trail import map_url


def book_context(municipality: Area, frame: Frame, on: date) -> dict[str, Any]:
    """`left_out` is how many services the book has no room for."""
    entries, left_out = entries_of(municipality, on)
    chapters = chapters_of(entries)
    numbered = sorted((one for chapter in chapters for one in chapter.entries), key=lambda one: one.number)
    intro = _("All help and activities in %(place)s in one document, by topic, to print and to keep at hand.")
    intro = intro % {"place": frame.municipality}
    by_name = sorted(numbered, key=lambda one: str(one.entry.name).casefold())
    return page_head(_("Product book"), frame) | {
        "intro": intro,
        "description": intro,
        "chapters": chapters,
        "register": by_name,
        "total": len(entries),
        "left_out": left_out,
        "map_url": map_url(),
        "is_partly_in_dutch": any(entry.is_partly_in_dutch for entry in entries),
        "today": on,
    }
