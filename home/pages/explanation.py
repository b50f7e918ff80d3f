"""What an explanation shows."""

from typing import TYPE_CHECKING, Any

from home.frame import Frame
from home.pages.information import questions
from home.pages.page_card import UrlOf
from home.pages.review import review_of
from home.pages.text_parts import contents, text_parts
from home.pages.trail import trail_below
from home.pages.translation_notice import dutch_url

if TYPE_CHECKING:
    from home.models import ExplanationPage


def explanation_context(page: "ExplanationPage", frame: Frame, url_of: UrlOf) -> dict[str, Any]:
    parts = text_parts(page.body, frame)
    return {
        "parts": parts,
        "contents": contents(parts),
        "faq": questions(page.faq, frame),
        "source": page.source,
        "review": review_of(page),
        "trail": trail_below(page, frame, url_of),
        "dutch_url": dutch_url(frame) if not page.body else None,
    }
