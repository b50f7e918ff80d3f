"""What a standard page shows."""

from typing import TYPE_CHECKING, Any

from home.frame import Frame
from home.open_spots import filled_in, without_open_sentences
from home.pages.text_parts import text_parts
from home.pages.trail import trail_from_home
from home.pages.translation_notice import dutch_url
from home.texts import fill

if TYPE_CHECKING:
    from home.models import StandardPage


def standard_context(page: "StandardPage", frame: Frame) -> dict[str, Any]:
    intro = without_open_sentences(fill(page.intro, frame.municipality, frame.contact_email))
    return {
        "intro": intro,
        "description": without_open_sentences(fill(page.search_description, frame.municipality)) or intro,
        "parts": filled_in(text_parts(page.body, frame)),
        "trail": trail_from_home(page, frame),
        "dutch_url": dutch_url(frame) if not page.body else None,
    }
