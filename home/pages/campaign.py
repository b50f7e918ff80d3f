"""What a campaign shows while it runs, and afterwards."""

from typing import TYPE_CHECKING, Any

from home.frame import Frame
from home.pages.page_card import UrlOf, page_card
from home.pages.text_parts import text_parts
from home.pages.trail import trail_below
from home.pages.translation_notice import dutch_url
from home.texts import fill

if TYPE_CHECKING:
    from home.models import CampaignPage


def campaign_context(page: "CampaignPage", frame: Frame, url_of: UrlOf) -> dict[str, Any]:
    """After the last day only the next step is left, and search engines are told to forget the page."""
    follow_up = page.next_page.specific if page.next_page and page.next_page.live else None
    return {
        "intro": "" if page.is_over else fill(page.intro, frame.municipality),
        "is_over": page.is_over,
        "noindex": page.is_over,
        "start_date": page.start_date,
        "end_date": page.end_date,
        "parts": () if page.is_over else text_parts(page.body, frame),
        "next_step": fill(page.next_step, frame.municipality),
        "next_card": page_card(follow_up, url_of(follow_up), frame) if follow_up else None,
        "trail": trail_below(page, frame, url_of),
        "dutch_url": dutch_url(frame) if not page.body and not page.is_over else None,
    }
