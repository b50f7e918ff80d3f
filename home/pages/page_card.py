"""One information page in a list."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings
from wagtail.models import Page

from home.frame import Frame
from home.surroundings import language_of
from home.texts import fill

if TYPE_CHECKING:
    from home.models import PortalPage

UrlOf = Callable[[Page], str]


@dataclass(frozen=True)
class PageCard:
    """What a list says of one page; `reading_minutes` is None where nobody counted or the text is missing."""

    slug: str
    name: str
    summary: str
    url: str
    reading_minutes: int | None
    is_in_dutch: bool = False


def page_card(page: "PortalPage", url: str, frame: Frame) -> PageCard:
    name, summary = fill(page.title, frame.municipality), fill(page.intro, frame.municipality)
    # A language without pages of its own lists the Dutch ones.
    is_in_dutch = frame.lang != settings.LANGUAGE_CODE and language_of(page) == settings.LANGUAGE_CODE
    return PageCard(page.slug, name, summary, url, page.reading_minutes, is_in_dutch)
