"""What the list of news and one piece of news show."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from django.core.paginator import Page as Numbered

from home.frame import Frame
from home.pages.page_card import UrlOf
from home.pages.text_parts import text_parts
from home.pages.trail import trail_below, trail_from_home
from home.pages.translation_notice import dutch_url
from home.texts import fill

if TYPE_CHECKING:
    from home.models import NewsIndexPage, NewsPage


@dataclass(frozen=True)
class NewsItem:
    name: str
    summary: str
    url: str
    date: date


def news_item(page: "NewsPage", frame: Frame, url_of: UrlOf) -> NewsItem:
    name, summary = fill(page.title, frame.municipality), fill(page.intro, frame.municipality)
    return NewsItem(name, summary, url_of(page), page.date)


def news_index_context(page: "NewsIndexPage", frame: Frame, url_of: UrlOf, shown: Numbered) -> dict[str, Any]:
    return {
        "items": [news_item(one, frame, url_of) for one in shown],
        "newer": shown.previous_page_number() if shown.has_previous() else None,
        "older": shown.next_page_number() if shown.has_next() else None,
        "trail": trail_from_home(page, frame),
        "dutch_url": dutch_url(frame),
    }


def news_context(page: "NewsPage", frame: Frame, url_of: UrlOf) -> dict[str, Any]:
    return {
        "date": page.date,
        "parts": text_parts(page.body, frame),
        "trail": trail_below(page, frame, url_of),
        "dutch_url": dutch_url(frame) if not page.body else None,
    }
