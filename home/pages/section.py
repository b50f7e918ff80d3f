"""What a list of pages shows."""

from typing import TYPE_CHECKING, Any

from home.frame import Frame
from home.pages.page_card import UrlOf, page_card
from home.pages.trail import trail_from_home
from home.pages.translation_notice import dutch_url

if TYPE_CHECKING:
    from home.models import SectionPage


def section_context(page: "SectionPage", frame: Frame, url_of: UrlOf) -> dict[str, Any]:
    return {
        "cards": [page_card(child, url_of(child), frame) for child in page.listed_pages()],
        "trail": trail_from_home(page, frame),
        "dutch_url": dutch_url(frame),
    }
