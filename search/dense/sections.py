"""The parts of a page: under each heading, each step of a route, each question with its answer."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from wagtail.blocks import StreamValue
from wagtail.rich_text import get_text_for_indexing

from home.models import PortalPage
from home.texts import fill
from search.dense.texts import section_text

# In the place of a name, so that the sites share the vectors.
ANY_MUNICIPALITY = "de gemeente"


@dataclass(frozen=True)
class Section:
    """`block` is the id of its heading or question in the page; empty for what stands above the first heading."""

    block: str
    heading: str
    text: str


def page_sections(page: PortalPage) -> tuple[Section, ...]:
    """In the order of the page."""
    return tuple(chain.from_iterable(_by_kind(page)))


def section_texts(page: PortalPage) -> tuple[str, ...]:
    """What the model reads of each of `page_sections`."""
    return tuple(_read(page, section) for section in page_sections(page))


def translated_sections(page: PortalPage, translated: PortalPage) -> Iterator[tuple[Section, str]]:
    """Each section as it stands in a translation of the page, and what the model reads of it: that is the Dutch.

    A kind of sections of which the translation has another number is left out: its reader would get Dutch words, and a
    link to nothing.
    """
    for own, shown in zip(_by_kind(page), _by_kind(translated), strict=True):
        if len(own) == len(shown):
            yield from ((there, _read(page, here)) for here, there in zip(own, shown, strict=True))


def _read(page: PortalPage, section: Section) -> str:
    return fill(section_text(page.title, section.heading, section.text), ANY_MUNICIPALITY)


def _by_kind(page: PortalPage) -> tuple[tuple[Section, ...], ...]:
    texts = (getattr(page, name) for name in page.searched_texts)
    parts = [part for text in texts if not isinstance(text, str) for part in text]
    return tuple(_headed(page.intro, parts)), tuple(_stepped(parts)), tuple(_answered(parts))


def _headed(intro: str, parts: Iterable[StreamValue.StreamChild]) -> Iterator[Section]:
    block, heading, texts = "", "", [intro]
    for part in parts:
        if part.block_type == "heading":
            yield Section(block, heading, " ".join(filter(None, texts)))
            block, heading, texts = part.id or "", part.value, []
        elif part.block_type == "paragraph":
            texts.append(get_text_for_indexing(part.value.source).strip())
        elif part.block_type == "bullets":
            texts += [str(point) for point in part.value]
    yield Section(block, heading, " ".join(filter(None, texts)))


def _stepped(parts: Iterable[StreamValue.StreamChild]) -> Iterator[Section]:
    for part in parts:
        if part.block_type == "step":
            yield Section("", part.value["title"], get_text_for_indexing(part.value["text"].source).strip())


def _answered(parts: Iterable[StreamValue.StreamChild]) -> Iterator[Section]:
    for part in parts:
        if part.block_type == "question":
            yield Section(part.id or "", part.value["question"], part.value["answer"])
