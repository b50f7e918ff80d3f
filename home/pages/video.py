"""What the page of a film shows."""

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from home.frame import Frame
from home.pages.page_card import UrlOf
from home.pages.text_parts import text_parts
from home.pages.trail import trail_below
from home.pages.translation_notice import dutch_url

if TYPE_CHECKING:
    from home.models import VideoPage

TYPES = {"mp4": "video/mp4", "webm": "video/webm"}


def video_context(page: "VideoPage", frame: Frame, url_of: UrlOf) -> dict[str, Any]:
    return {
        "film_url": page.film.url if page.film else "",
        "film_type": TYPES.get(page.film.file_extension, "") if page.film else "",
        "captions_url": page.captions.url if page.captions else "",
        "address": page.address,
        "host": (urlsplit(page.address).hostname or "").removeprefix("www."),
        "minutes": page.minutes,
        "parts": text_parts(page.transcript, frame),
        "trail": trail_below(page, frame, url_of),
        "dutch_url": dutch_url(frame) if not page.transcript else None,
    }
