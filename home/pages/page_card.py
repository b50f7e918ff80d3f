"""One information page in a list."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wagtail.models import Page

from home.frame import Frame
from home.texts import fill

if TYPE_CHECKING:
    from home.models import InformationPage

UrlOf = Callable[[Page], str]


@dataclass(frozen=True)
class PageCard:
    """What a list says of one page; `reading_minutes` is None where only its introduction is translated."""

    slug: str
    name: str
    summary: str
    url: str
    reading_minutes: int | None


def page_card(page: "InformationPage", url: str, frame: Frame) -> PageCard:
    name, summary = fill(page.title, frame.municipality), fill(page.intro, frame.municipality)
    return PageCard(page.slug, name, summary, url, page.reading_minutes)
