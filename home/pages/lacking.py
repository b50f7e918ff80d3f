"""What stands at the address of a page in a language that lacks it: that it does, and where it can be read."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wagtail.blocks import StreamValue

from home.blocks.text import TextBlocks
from home.frame import Frame
from home.languages import languages, urls_of_lacking
from home.pages.text_parts import Part, text_parts
from home.pages.trail import home_step
from home.surroundings import language_of
from home.texts import fill
from sociale_kaart.pages.trail import Step
from sociale_kaart.pages.wording import Text

if TYPE_CHECKING:
    from home.models.portal_page import PortalPage


def lacking_context(page: "PortalPage", frame: Frame, urls: dict[str, str]) -> dict[str, Any]:
    """`page` is the Dutch one; `urls` where it can be read, by language; `frame` is that of the language asked for."""
    language = language_of(page)
    title = Text(fill(page.title, frame.municipality), language)
    here = languages(urls, frame.lang, urls_of_lacking(urls, [one.code for one in frame.languages]))
    return {
        "frame": replace(frame, languages=here),
        "page_title": title.text,
        "title": title,
        "lead": Text(fill(page.intro, frame.municipality), language),
        "parts": running_text(page, frame),
        "readable": [one for one in here if one.is_translated],
        "trail": (home_step(frame), Step(title.text, lang=title.lang)),
        "quick_exit": page.quick_exit,
        "section": page.section,
        "noindex": True,
        "is_lacking": True,
    }


def running_text(page: "PortalPage", frame: Frame) -> tuple[Part, ...]:
    """The Dutch text itself, so that a reader keeps the menus, the numbers and the search in the own language.

    Only of a page with one text: the headings between several are words of the template.
    """
    streams = [value for value in (getattr(page, name) for name in page.searched_texts) if is_running_text(value)]
    return text_parts(streams[0], frame) if len(streams) == 1 else ()


def is_running_text(value: object) -> bool:
    return isinstance(value, StreamValue) and isinstance(value.stream_block, TextBlocks)
