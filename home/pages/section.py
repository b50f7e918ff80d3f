"""What a list of pages shows."""

from typing import TYPE_CHECKING, Any

from home.frame import Frame
from home.pages.page_card import UrlOf, page_card
from home.pages.trail import home_step
from home.pages.translation_notice import dutch_url
from home.texts import fill
from sociale_kaart.pages.trail import Step

if TYPE_CHECKING:
    from home.models import SectionPage


def section_context(page: "SectionPage", frame: Frame, url_of: UrlOf) -> dict[str, Any]:
    intro = fill(page.intro, frame.municipality)
    return {
        "intro": intro,
        "description": fill(page.search_description, frame.municipality) or intro,
        "cards": [page_card(child, url_of(child), frame) for child in page.listed_pages()],
        "trail": (home_step(frame), Step(fill(page.title, frame.municipality))),
        "dutch_url": dutch_url(frame),
    }
